/**
 * Tokens that their issuers made recognisable: a prefix that nothing else has, then what cannot be guessed. A shape
 * asks for less than a whole token, because a line that is capped may end in the middle of one.
 * Sources: the issuers' documents, and GitHub's list of supported secret scanning patterns.
 */

/** Each match is a secret as a whole, or the group `secret` of it. */
export const TOKENS: readonly RegExp[] = [
  // Code hosts and continuous integration.
  /\bgh[pousr]_[A-Za-z0-9_.-]{16,}/g,
  /\bgithub_pat_\w{20,}/g,
  /\bv1\.[0-9a-f]{40}\b/g,
  /\bgl(?:pat|ptt|dt|rt|rtr|cbt|ft|imt|soat|agent|ffct|oas|wt)-[\w-]{16,}/g,
  /\bGR1348941[\w-]{16,}/g,
  /\b(?:ATATT3|ATCTT3|ATBB|BBDC-)[\w=+/-]{20,}/g,
  /\b(?:CCIPAT_|CCIPRJ_|bk(?:ua|aj|et|ct)_|sq[aup]_|pul-|sbp_|rdme_|CLOJARS_)\w{20,}/g,
  // Registries.
  /\bnpm_[A-Za-z0-9]{20,}/g,
  /\bpypi-[\w-]{40,}/g,
  /\brubygems_[0-9a-f]{30,}/g,
  /\boy2[a-z0-9]{43}\b/g,
  /\bdckr_[po]at_[\w-]{16,}/g,
  /\b(?:AKCp[A-Za-z0-9]{40,}|cmVmdGtu[A-Za-z0-9]{40,})/g,
  // Clouds.
  /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/g,
  /\b(?:FwoG|FQoG|IQoJ|ABSK)[A-Za-z0-9/+=]{60,}/g,
  /\b[\w~.]{3}\dQ~[\w~.-]{20,}/g,
  /\b[A-Za-z0-9]{60,}AZDO[A-Za-z0-9]{4}\b/g,
  /[?&;]sig=(?<secret>[A-Za-z0-9%+/=_-]{24,})/gi,
  /\bAIza[\w-]{30,}/g,
  /\bya29\.[\w-]{20,}/g,
  /\bGOCSPX-[\w-]{20,}/g,
  /\b1\/\/0[\w-]{30,}/g,
  /\bdo[opr]_v1_[a-f0-9]{30,}/g,
  /\bHRKU-[\w-]{20,}/g,
  /\b(?:fo1_|fm[12][ar]?_|nfp_|vc[paikr]_|sb_secret_|LTAI)[A-Za-z0-9+/=_-]{20,}/g,
  // Secret stores and infrastructure.
  /\bhv[sbr]\.[\w-]{20,}/g,
  /\bs\.[A-Za-z0-9]{24}\b/g,
  /\b[A-Za-z0-9]{14}\.atlasv1\.[\w-]{20,}/g,
  /\bdp\.(?:pt|st|ct|sa|scim|audit)\.[\w.-]{20,}/g,
  /\bdapi[0-9a-f]{30,}/g,
  /\bpscale_(?:tkn|pw|oauth)_[\w.=-]{16,}/g,
  /\bsha256~[\w-]{40,}/g,
  /\bAGE-SECRET-KEY-1[0-9A-Z]{30,}/g,
  /\bops_eyJ[\w-]{20,}/g,
  // Messages, mail, payment.
  /\bxox[abeoprs](?:-|\.xox[bp]-)[\w-]{10,}/g,
  /\bxapp-\d-[\w-]{20,}/g,
  /\bhooks\.slack\.com\/(?:services|workflows|triggers)\/(?<secret>[\w/-]{16,})/g,
  /\bdiscord(?:app)?\.com\/api\/webhooks\/\d+\/(?<secret>[\w-]{20,})/g,
  /\b[A-Za-z\d][\w-]{22,27}\.[\w-]{6}\.[\w-]{27,40}/g,
  /\bwebhook\.office\.com\/webhookb2\/(?<secret>\S{20,})/g,
  /\b\d{8,12}:AA[\w-]{30,}/g,
  /\b(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,}/g,
  /\bwhsec_[A-Za-z0-9+/=]{20,}/g,
  /\bSK[0-9a-f]{32}\b/g,
  /\bSG\.[\w-]{16,}\.[\w-]{16,}/g,
  /\bkey-[0-9a-f]{32}\b/g,
  /\b[0-9a-f]{32}-(?:[0-9a-f]{8}-[0-9a-f]{8}|us\d{1,2})\b/g,
  /\bxkeysib-[0-9a-f]{40,}[\w-]*/g,
  /\bshp(?:at|ca|pa|ss|tka)_[0-9a-fA-F]{30,}/g,
  /\bsq0[a-z]{3}-[\w-]{20,}/g,
  /\bEAA[A-Za-z0-9]{1}[\w-]{58,}/g,
  // Models.
  /\bsk-(?=[A-Za-z_-]*\d)[\w-]{20,}/g,
  /\b(?:hf_|api_org_|r8_|gsk_|pplx-|xai-)[A-Za-z0-9]{30,}/g,
  // Watching and working together.
  /\bsntry[su]_[\w=+/-]{20,}/g,
  /\bNR(?:AK|JS|II|RA|BR|SP)-[A-Za-z0-9]{20,}/g,
  /\b[0-9a-f]{36}NRAL\b/g,
  /\bgl(?:sa|c)_[\w+/=]{24,}/g,
  /\bdt0[a-z]\d\d\.[A-Z0-9]{24}\.[A-Z0-9]{24,}/g,
  /\bPMAK-[0-9a-f]{20,}[\w-]*/g,
  /\blin_(?:api|oauth)_\w{20,}/g,
  /\bntn_[A-Za-z0-9]{30,}/g,
  /\bsecret_[A-Za-z0-9]{43}\b/g,
  /\bfig[dou][hr]?_[\w-]{40,}/g,
  /\bpat[A-Za-z0-9]{14}\.[0-9a-f]{30,}/g,
  // What many issuers share.
  /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}(?:\.[\w-]*)?/g,
  /\beyJrIjoi[A-Za-z0-9+/=_-]{20,}/g,
  /-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----[^-]*(?:-----END [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----)?/g,
];
