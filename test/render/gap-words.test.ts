/** Why something could not be read: every clause that the code makes is in every language, and none is left over. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, TRANSLATIONS } from '../../src/language.ts';
import { reasonWords } from '../../src/render/gap-words.ts';
import { loadPhrases } from '../../src/render/phrases/load.ts';
import { expectGolden } from '../golden.ts';

const ROOT = join(import.meta.dirname, '../../src');
const ROOMS = ['collect', 'read', 'github', 'match', 'publish', 'commands/scan-sources.ts', 'commands/run-sources.ts'];
const FILES = [...ROOMS, 'commands/signals.ts', 'knowledge.ts'].flatMap((room) =>
  room.endsWith('.ts')
    ? [room]
    : readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !name.startsWith('filter'))
        .map((name) => join(room, name)),
);

/** What the sources hold between quotes that no reader of a report sees, or that is no sentence of ours. */
const NO_MESSAGE = [
  /^journalctl -k$|^read ahead$|env:$|^\{1\} \[0-9|^kubectl (?:get|logs|describe)|^\{1\} logs|^exitcode run: |^job logs$|^oom_kill|^memory cgroup/,
  /^Cleaning up|^Set up job$|^Post job|^Print service|^##\[|^Action run completed|^Stop containers$/,
  /^Request a runner$|^~~~|^Command did not|^Job (?:succeeded|failed)$|^uccessful task|^Process exited|^The command "/,
  /^Done\. Your build|^CONTAINER ID$|^OOMKilled=|^health check output$|^"Type"|^"Status"|^# |^<\?xml|^LAST SEEN/,
  /^Last State$|^Container ID$|^Restart Count$|^Exit Code$|^restarting failed|\w\|\w|^\\\\\[|^\^|^\(\?|^\{ viewer/,
  /^No output has been received|^The job exceeded the maximum time limit$/,
  /^SQLite format|^JAVA PROFILE|^GH_TOKEN|^--\{1\}|is not set: GitHub gives|^run-id: |is no number and no address/,
];

/** Clauses of the sources, with `{1}` for what is put in. */
function clausesOfSources(): string[] {
  const found = new Set<string>();
  for (const file of FILES) {
    const source = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*(?:\/\/|import ).*$/gm, '');
    for (const [literal] of source.matchAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g)) {
      let count = 0;
      const text = literal
        .slice(1, -1)
        .replace(/\$\{[^}]*\}/g, () => `{${++count}}`)
        .replaceAll('\\`', '`');
      if (/\n|=>|\\[sdStrx]/.test(text) || NO_MESSAGE.some((one) => one.test(text))) continue;
      for (const clause of text.split('; ').map(renumbered))
        if ((clause.match(/[A-Za-z0-9]{2,}/g) ?? []).length >= 2 && clause.includes(' ')) found.add(clause);
    }
  }
  return [...found];
}

function renumbered(clause: string): string {
  let count = 0;
  return clause.replace(/\{\d\}/g, () => `{${++count}}`);
}

const SOURCES = clausesOfSources();
/** Said in one word, by GitHub, or in a shape with a choice in it. */
const ELSEWHERE =
  /^(?:cut|damaged|in progress|queued|waiting|pending|requested|\{1\} after|its store|GitHub answered|Cannot \{1\}: \{2\}\. )/;

test('the sources hold messages', () => {
  expect(SOURCES.length).toBeGreaterThan(100);
});

test.each(TRANSLATIONS)(
  'each clause of a message is known in %s, and each that is known is in the sources',
  async (language) => {
    const { gaps } = await loadPhrases(language);
    const known = Object.keys(gaps!);
    expect(SOURCES.filter((one) => !known.includes(one) && !one.includes('${'))).toEqual([]);
    expect(known.filter((one) => !SOURCES.includes(one) && !ELSEWHERE.test(one) && one.includes(' '))).toEqual([]);
  },
);

const MESSAGES = [
  'no such file or folder; check the path',
  'its log is cut: the connection was lost after 12 of 99 bytes; what came is used, run this again later',
  'Cannot read job 5: GitHub answered 403 "Resource not accessible by integration". Give the job `permissions: actions: read`; a pull request from a fork never has it.',
  'Cannot list the jobs of run 7: no answer (ECONNRESET). Run the job again; https://www.githubstatus.com tells about outages.',
  'it unpacks to more than 2 GiB; the rest is left out, unpack it and give the files that matter',
  'its step "Run make; make test" never ended: the runner or its machine was gone; look at the runner',
  'error: You must be logged in; or so; check it with kubectl get pods',
  'it is an ELF program or core dump, no text; give the log itself',
];

test.each(LANGUAGES)('messages in %s', async (language) => {
  const phrases = await loadPhrases(language);
  const lines = MESSAGES.map((message) => `${reasonWords(message, phrases)}\n`);
  expectGolden(`languages/gaps.${language}.txt`, lines.join(''));
});
