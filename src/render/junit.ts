/** The report as JUnit results, which CI systems show: a diagnosis is a case, an error a failed one. */
import type { Diagnosis, Report } from '../model.ts';
import { gapWords } from './gap-words.ts';
import type { Phrases } from './phrases/phrases.ts';
import { factWords, placeOf, quietWords, sourceWords } from './words.ts';

/** @param report Has passed the gate. */
export function renderJunit(report: Report, phrases: Phrases): string {
  const { diagnoses, tool } = report;
  const failures = diagnoses.filter(({ severity }) => severity === 'error').length;
  const cases = diagnoses.length
    ? diagnoses.map((one) => caseOf(one, phrases))
    : [`    <testcase${attributes({ classname: tool.name, name: quietWords(report, phrases) })}/>`];
  const counts = { tests: cases.length, failures };
  const gaps = gapWords(report, phrases).join('\n');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: tool.name, ...counts })}>`,
    `  <testsuite${attributes({ name: tool.name, ...counts })}>`,
    ...cases,
    ...(gaps ? [`    <system-err>${escaped(gaps)}</system-err>`] : []),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function caseOf(diagnosis: Diagnosis, phrases: Phrases): string {
  const { id, title, severity, sourceLocation: at, evidence } = diagnosis;
  const place = at ?? (evidence[0] && { file: evidence[0].source, line: evidence[0].line });
  const open = `    <testcase${attributes({ classname: id, name: title, ...(place && { file: place.file, line: place.line }) })}>`;
  const text = escaped(textOf(diagnosis, phrases));
  const inside =
    severity === 'error'
      ? `<failure${attributes({ type: id, message: title })}>${text}</failure>`
      : `<system-out>${text}</system-out>`;
  return `${open}\n      ${inside}\n    </testcase>`;
}

function textOf(diagnosis: Diagnosis, phrases: Phrases): string {
  const lines = [
    factWords(diagnosis, phrases),
    diagnosis.explanation,
    sourceWords(diagnosis, phrases),
    ...diagnosis.fixes.flatMap(({ text, run }) => [phrases.report.toDo(text), run]),
    ...diagnosis.evidence.map((one) => `${placeOf(one)}: ${one.text}`),
  ];
  return lines.filter(Boolean).join('\n');
}

const attributes = (values: Readonly<Record<string, string | number>>) =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(`${value}`)}"`)
    .join('');

/** The gate has written out controls and halves of characters; these two no XML may hold. */
const escaped = (text: string) =>
  text
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;');
