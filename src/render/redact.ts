/**
 * Takes secrets out of text before it is shown. The runner masks registered secrets in logs only, not in comments,
 * summaries or files; so known shapes of tokens are cut here.
 */
const MASK = '***';

// Shapes as their issuers document them. The first group, where there is one, is kept.
const SHAPES: readonly RegExp[] = [
  /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{22,255})\b/g,
  /\bnpm_[A-Za-z0-9]{36}\b/g,
  /\bpypi-[A-Za-z0-9_-]{50,}/g,
  /\bgl(?:pat|ptt|dt|rt|cbt|ft|soat|agent)-[A-Za-z0-9_-]{20,}/g,
  /\bdckr_[po]at_[A-Za-z0-9_-]{20,}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bAIza[A-Za-z0-9_-]{35}/g,
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g,
  /\bsk_(?:live|test)_[A-Za-z0-9]{20,}/g,
  /\bsk-(?=[A-Za-z_-]*\d)[A-Za-z0-9_-]{20,}/g,
  /\bhf_[A-Za-z0-9]{30,}/g,
  /\bdop_v1_[a-f0-9]{64}/g,
  /\bhvs\.[A-Za-z0-9_-]{20,}/g,
  /(\bhooks\.slack\.com\/services\/)[A-Za-z0-9/]{20,}/g,
  /\bSG\.[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{20,}/g,
  /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*(?:-----END [A-Z ]*PRIVATE KEY-----)?/g,
  /(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{1,100}:)[^\s/@]{1,200}(?=@)/gi,
  /(\bauthorization["']?\s*[:=]\s*["']?(?:basic|bearer|token)\s+)[A-Za-z0-9+/=._~-]{6,}/gi,
  /("auth"\s*:\s*")[A-Za-z0-9+/=]{12,}/g,
  /(--(?:password|token|secret)[ =]["']?)(?!\*{3})[^\s"']{6,}/g,
  /(\b(?:[A-Za-z0-9_-]{0,40}(?:password|passwd|secret|token|api[_-]?key|access[_-]?key|account[_-]?key))["']?\s*[:=]\s*["']?)(?!\*{3})[A-Za-z0-9+/=._~$!-]{12,}/gi,
];

/** @returns the text with `***` in place of what looks like a secret. */
export function redact(text: string): string {
  let clean = text;
  for (const shape of SHAPES) clean = clean.replace(shape, (_, kept) => (typeof kept === 'string' ? kept : '') + MASK);
  return clean;
}
