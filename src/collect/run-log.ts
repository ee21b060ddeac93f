/**
 * The log archive of a workflow run, packed or as a folder: `0_build.txt` is a whole job, `build/3_Run make.txt` a step
 * of it, `build/system.txt` what the service says of the job. The same lines stand in the whole and in its steps.
 * Source: cli/cli pkg/cmd/run/view/logs.go.
 */
import type { Known } from '../model.ts';

export interface NamedFile {
  /** With `/` between folders. */
  readonly name: string;
  readonly size?: number;
}

/** What the place of a file among others tells of it. */
export interface Place {
  /** Another file says the same. */
  readonly skip?: boolean;
  readonly known?: Known;
  readonly stepOver?: boolean;
}

/** Names are cut behind so many characters or more. */
const CUT_NAME = 80;
/** A whole job is complete when it is not shorter than this share of its steps: marks and line ends may differ. */
const WHOLE = 0.95;
/** Reusable workflows in each other, each of which adds a name. */
const NESTED = 4;

interface TextFile extends NamedFile {
  readonly title: string;
}
interface Step extends TextFile {
  readonly number: number;
}

interface Folder {
  readonly path: string;
  /** `.txt` files; the title is the name without number and ending. */
  readonly texts: TextFile[];
  /** Those with a number: steps, or whole jobs at the top. */
  readonly numbered: Step[];
  system?: NamedFile;
  others: number;
}

/** @returns the places of those files that belong to a run's log. */
export function runLogPlaces(files: readonly NamedFile[]): Map<string, Place> {
  const places = new Map<string, Place>();
  const folders = foldersOf(files);
  const roots = new Set<string>();
  for (const folder of folders.values()) {
    const whole = wholeOf(folder, folders);
    if (!isJob(folder, whole?.file)) continue;
    const { numbered: steps, system } = folder;
    const job = jobName(whole && folder.path.slice(whole.root.length), folder.path);
    if (whole) roots.add(whole.root);
    if (system) places.set(system.name, { known: { job } });
    const preferred = whole && isComplete(whole.file, steps);
    if (whole) places.set(whole.file.name, preferred ? { known: { job } } : { skip: true });
    const last = Math.max(...steps.map(({ number }) => number));
    for (const { name, number, title } of steps)
      places.set(name, preferred ? { skip: true } : { known: { job, step: title }, stepOver: number < last });
  }
  for (const folder of folders.values())
    if (roots.has(folder.path) || holdsJobs(folder))
      for (const { name, title } of folder.numbered)
        if (!places.has(name)) places.set(name, { known: { job: restored(title) } });
  return places;
}

function foldersOf(files: readonly NamedFile[]): Map<string, Folder> {
  const folders = new Map<string, Folder>();
  for (const file of files) {
    const slash = file.name.lastIndexOf('/') + 1;
    const path = file.name.slice(0, slash);
    const folder = folders.get(path) ?? { path, texts: [], numbered: [], others: 0 };
    folders.set(path, folder);
    const base = file.name.slice(slash);
    const [, number, title] = /^(?:(-?\d{1,5})_)?(.+)\.txt$/s.exec(base) ?? [];
    if (base === 'system.txt') folder.system = file;
    else if (title === undefined) folder.others++;
    else {
      folder.texts.push({ ...file, title });
      if (number === undefined) folder.others++;
      else folder.numbered.push({ ...file, number: Number(number), title });
    }
  }
  return folders;
}

/** The file of the whole job stands beside the folder, or further up when the job's name has slashes. */
function wholeOf(folder: Folder, folders: ReadonlyMap<string, Folder>): { file: NamedFile; root: string } | undefined {
  const parts = folder.path.split('/').slice(0, -1);
  for (let depth = parts.length - 1; depth >= Math.max(0, parts.length - NESTED); depth--) {
    const root = parts
      .slice(0, depth)
      .map((part) => `${part}/`)
      .join('');
    const name = key(parts.slice(depth).join('/'));
    const near = folders.get(root)?.texts ?? [];
    const same = near.filter(({ title }) => key(title) === name);
    const alike = same.length ? same : near.filter(({ title }) => isCut(key(title), name));
    if (alike.length === 1) return { file: alike[0]!, root };
  }
  return undefined;
}

/** Characters that no file may have in its name are left out of a job's name, and blanks remain. */
const key = (name: string) =>
  name
    .replace(/[/\\:*?"<>|]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const isCut = (a: string, b: string) =>
  Math.min(a.length, b.length) >= CUT_NAME && (a.startsWith(b) || b.startsWith(a));

/** Files that are numbered for another reason must not be taken for a run's log: one of two would not be read. */
function isJob({ numbered, system, others }: Folder, whole: NamedFile | undefined): boolean {
  if (numbered.some(({ number, title }) => number === 1 && title === 'Set up job')) return true;
  if (others > 0) return false;
  if (system) return numbered.length > 0 || whole !== undefined;
  return numbered.length > 0 && whole !== undefined && /(?:^|\/)-?\d{1,5}_[^/]*$/.test(whole.name);
}

/** Whole jobs alone, counted from 0. */
const holdsJobs = ({ numbered, others }: Folder) => others === 0 && numbered.some(({ number }) => number === 0);

function isComplete(whole: NamedFile, steps: readonly NamedFile[]): boolean {
  const sum = steps.reduce((bytes, { size = 0 }) => bytes + size, 0);
  return whole.size === undefined || whole.size >= sum * WHOLE;
}

/** `caller / callee` is a folder in a folder, with the blanks left at their ends. */
function jobName(within: string | undefined, path: string): string {
  if (within) return restored(within.slice(0, -1));
  const parts = path.split('/').slice(0, -1);
  let from = parts.length - 1;
  while (from > 0 && parts[from]!.startsWith(' ') && parts[from - 1]!.endsWith(' ')) from--;
  return restored(parts.slice(from).join('/'));
}

/** Where a slash was left out, two blanks stand. */
const restored = (name: string) => name.trim().replace(/ {2,}/g, ' / ');
