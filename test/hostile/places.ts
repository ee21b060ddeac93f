/** Where a hostile text can stand: a report with it in every field, and files with it in every place. */
import type { Report } from '../../src/model.ts';
import { container, diagnosis, evidence, report } from '../build.ts';

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
    evidence: [evidence(text, { source: text }), evidence(`behind ${text}`, { source: `in/${text}` })],
  });
  return report([one, { ...one, id: 'other' }], {
    gaps: [{ source: text, message: text }],
    sources: [{ name: text, format: 'text', bytes: 1, lines: 1, complete: true }],
    omitted: 3,
  });
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
