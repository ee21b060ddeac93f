/** A second opinion: secretlint, which others maintain, finds no secret in what is left of ours. */
import { lintSource } from '@secretlint/core';
import { creator as preset } from '@secretlint/secretlint-rule-preset-recommend';
import { redact } from '../../src/render/redact/redact.ts';
import { PLANTED } from './secrets.ts';

async function findings(content: string): Promise<number> {
  const { messages } = await lintSource({
    source: { filePath: 'job.log', content, contentType: 'text' },
    options: { config: { rules: [{ id: 'preset', rule: preset }] } },
  });
  return messages.length;
}

test('it finds many before, and none behind the redaction', async () => {
  const before: string[] = [];
  const behind: string[] = [];
  for (const { name, text } of PLANTED) {
    if ((await findings(text)) > 0) before.push(name);
    if ((await findings(redact(text))) > 0) behind.push(name);
  }
  expect(before.length).toBeGreaterThan(8);
  expect(behind).toEqual([]);
});
