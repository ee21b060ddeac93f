/** The report as SARIF 2.1.0, for code scanning and other readers of findings. */
import type { Location, Log, Notification, ReportingDescriptor, Result } from 'sarif';
import type { Diagnosis, Report, Severity } from '../model.ts';
import { gapWords } from './gap-words.ts';
import { jsonDefused } from './json.ts';
import type { Phrases } from './phrases/phrases.ts';
import { exitWords, sourceWords } from './words.ts';

const LEVEL = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<Severity, string>;

/** @param report Has passed the gate. */
export function renderSarif(report: Report, phrases: Phrases): string {
  const { tool, diagnoses } = report;
  const rules = new Map(diagnoses.map((one) => [one.id, ruleOf(one)]));
  const ids = [...rules.keys()];
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: tool.name, semanticVersion: tool.version, rules: [...rules.values()] } },
        language: phrases.language,
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: gapWords(report, phrases).map(
              (text): Notification => ({ level: 'warning', message: { text } }),
            ),
          },
        ],
        results: diagnoses.map((one) => resultOf(one, ids.indexOf(one.id), phrases)),
      },
    ],
  };
  return `${jsonDefused(JSON.stringify(log, null, 2))}\n`;
}

function ruleOf({ id, title, category, references }: Diagnosis): ReportingDescriptor {
  const [helpUri] = references;
  return {
    id,
    shortDescription: { text: title },
    ...(helpUri && { helpUri }),
    properties: { tags: [category] },
  };
}

function resultOf(diagnosis: Diagnosis, ruleIndex: number, phrases: Phrases): Result {
  const { id, severity, title, explanation, fixes, evidence, sourceLocation: at, confidence, retryable } = diagnosis;
  const text = [title, exitWords(diagnosis, phrases), explanation, fixes[0] && phrases.report.toDo(fixes[0].text)];
  const change: Location[] = at
    ? [
        {
          physicalLocation: { artifactLocation: { uri: uriOf(at.file) }, region: { startLine: at.line } },
          message: { text: sourceWords(diagnosis, phrases) },
        },
      ]
    : [];
  const lines = evidence.map(
    ({ source, line, column, endColumn, text: snippet }): Location => ({
      physicalLocation: {
        artifactLocation: { uri: uriOf(source) },
        region: { startLine: line, startColumn: column, endColumn, snippet: { text: snippet } },
      },
    }),
  );
  const [first, ...rest] = [...change, ...lines];
  return {
    ruleId: id,
    ruleIndex,
    level: LEVEL[severity],
    message: { text: text.filter(Boolean).join('\n') },
    locations: first ? [first] : [],
    ...(rest.length > 0 && { relatedLocations: rest.map((one, i) => ({ id: i, ...one })) }),
    properties: { confidence, retryable, count: diagnosis.count },
  };
}

/** A name of a source as a relative reference; one such as `job logs: build` has no scheme. */
const uriOf = (name: string) => name.split('/').map(encodeURIComponent).join('/');
