/**
 * Loads TypeScript modules in this process, one of them with another text. Only what uses that one is loaded anew for
 * each text; everything else, such as the pattern library, is loaded once.
 */
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { transformSync } from '@swc/core';

/** A file, from the root of the project, and what stands in it instead. */
export interface Change {
  readonly file: string;
  readonly text: string;
}

const texts = new Map<string, string>();
const textOf = (path: string) => texts.get(path) ?? texts.set(path, readFileSync(path, 'utf8')).get(path)!;

const IMPORTED = /(?:\bfrom|\bimport\(|^import)\s*'(\.[^']+)'/gm;
const imports = new Map<string, readonly string[]>();

function importsOf(path: string): readonly string[] {
  const known = imports.get(path);
  if (known) return known;
  const found = path.endsWith('.ts')
    ? [...textOf(path).matchAll(IMPORTED)].map(([, to]) => resolve(dirname(path), to!))
    : [];
  imports.set(path, found);
  return found;
}

/** Whether the file `path` is `used` or imports it, at any distance. */
export function uses(path: string, used: string, seen = new Set<string>()): boolean {
  if (path === used) return true;
  if (seen.has(path)) return false;
  seen.add(path);
  return importsOf(path).some((one) => uses(one, used, seen));
}

const javascript = new Map<string, string>();

function compiled(text: string): string {
  const { code } = transformSync(text, {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  });
  return code;
}

type Modules = Map<string, Promise<vm.Module>>;
const shared: Modules = new Map();

/** Runs a module and all that it imports, with the change if there is one. */
export async function run(path: string, change?: Change): Promise<void> {
  const changed = change && resolve(change.file);
  const own: Modules = new Map();

  async function made(id: string): Promise<vm.Module> {
    if (!id.startsWith('/')) return synthetic(await import(id), id);
    if (id.endsWith('.json')) return synthetic({ default: JSON.parse(textOf(id)) }, id);
    const isChanged = id === changed;
    const code = isChanged ? compiled(change!.text) : (javascript.get(id) ?? compiled(textOf(id)));
    if (!isChanged) javascript.set(id, code);
    return new vm.SourceTextModule(code, {
      identifier: relative(process.cwd(), id),
      initializeImportMeta: (meta) =>
        Object.assign(meta, { url: pathToFileURL(id).href, filename: id, dirname: dirname(id) }),
      importModuleDynamically: async (to: string) => ready(await module(idOf(to, id))),
    } as vm.SourceTextModuleOptions);
  }

  function module(id: string): Promise<vm.Module> {
    const modules = changed && uses(id, changed) ? own : shared;
    return modules.get(id) ?? modules.set(id, made(id)).get(id)!;
  }

  async function ready(one: vm.Module): Promise<vm.Module> {
    if (one.status === 'unlinked') await one.link((to, from) => module(idOf(to, resolve(from.identifier))));
    await one.evaluate();
    return one;
  }
  await ready(await module(resolve(path)));
}

const idOf = (to: string, from: string) =>
  to.startsWith('.') ? resolve(dirname(from), to) : to.startsWith('file:') ? fileURLToPath(to) : to;

function synthetic(exported: object, identifier: string): vm.Module {
  const names = Object.keys(exported);
  const fill = function (this: vm.SyntheticModule) {
    for (const name of names) this.setExport(name, exported[name as keyof typeof exported]);
  };
  return new vm.SyntheticModule(names, fill, { identifier });
}
