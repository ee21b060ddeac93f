/** Where a hostile text can stand: a report with it in every field, and files with it in every place. */
import type { ChainLink, Report } from '../../src/model.ts';
import { container, diagnosis, evidence, report } from '../build.ts';

const link = (text: string): ChainLink => ({
  id: 'oom',
  role: 'cause',
  title: text,
  label: text,
  source: text,
  line: 1,
});

const candidate = {
  id: 'oom',
  pattern: 'oom',
  role: 'cause',
  severity: 'error',
  confidence: 'high',
  fate: 'verdict',
  line: 1,
  count: 2,
} as const;

/** @returns a report whose every string that can come from a log is `text`. */
export function everywhere(text: string): Report {
  const subject = { ...container(text), job: text, step: text, process: text };
  const one = diagnosis({
    title: text,
    explanation: text,
    causes: [text, `behind ${text}`],
    fixes: [{ text, run: text }],
    collectNext: [{ text: `behind ${text}`, run: `run ${text}` }],
    contradictions: [text],
    subject,
    places: [subject, { ...subject, job: `${text} 2` }],
    count: 2,
    sourceLocation: {
      file: `in/${text}`,
      line: 3,
      suggestion: text,
      changes: [
        { line: 3, from: text, to: `  ${text}` },
        { line: 5, from: `behind ${text}`, to: text },
      ],
    },
    evidence: [
      evidence(text, { source: text, around: [{ line: 8, text }] }),
      evidence(`behind ${text}`, { source: `in/${text}` }),
    ],
    chain: [link(text), link(`behind ${text}`)],
    memory: { used: 1, limit: 2 },
  });
  const timeline = ['2026-11-20T09:14:02.000Z', '2026-11-20T09:14:09.000Z'].map((time, i) => ({
    time,
    label: `${text} ${i}`,
    pattern: 'test',
  }));
  return report(
    [
      { ...one, timeline },
      { ...one, id: 'other' },
    ],
    {
      tools: [{ name: text, version: text }],
      why: [{ ...candidate, subject, because: text, source: text }],
      gaps: [{ source: text, message: text }],
      sources: [{ name: text, format: 'text', bytes: 1, lines: 1, complete: true }],
      omitted: 3,
    },
  );
}

/** A pattern that catches whatever a line holds and shows it wherever a pattern can. */
export const CATCHING = `id: acme-refused
title: "Refused: {{what|something}}"
severity: error
confidence: high
role: cause
category: app-failure
retryable: no
keywords: ["acme says"]
match:
  - regex: 'acme says (?<what>[\\s\\S]+)$'
explanation: "The tool of this test has said {{what}}."
causes: ["It was {{what}} that it could not take."]
fixes: [{ text: "Mend {{what}} where it is made.", run: "acme mend '{{what}}'" }]
references: [https://example.com/acme]
since: 1.0.0
samples:
  match: ["acme says no"]
  ignore: ["acme said no"]
`;
