/** The line that sets the memory limit of a container, in a compose file or a manifest. */
import type { Subject } from '../../model.ts';
import { type Place, readYaml, type WorkspaceFile, type YamlValue } from './files.ts';

export interface MemoryLimit {
  readonly place: Place;
  /** As it is written: `16m`, `256Mi`. */
  readonly limit: string;
}

/** @returns undefined when none or several may have set it. */
export function findMemoryLimit(subject: Subject, files: readonly WorkspaceFile[]): MemoryLimit | undefined {
  const found = files.flatMap((file) =>
    readYaml(file).flatMap((document) =>
      subject.pod === undefined ? composeLimits(subject, document) : manifestLimits(subject, document),
    ),
  );
  return found.length === 1 ? found[0] : undefined;
}

function composeLimits({ container = '' }: Subject, document: YamlValue): MemoryLimit[] {
  const services = document.at('services');
  const fitting = (services?.keys ?? []).filter((key) => isOf(container, String(key), services!.at(key)!));
  // `app-web-1` is of the service `app-web` rather than of `web`.
  const [name] = fitting.sort((a, b) => String(b).length - String(a).length);
  const service = name === undefined ? undefined : services!.at(name);
  return limitOf(service?.at('mem_limit') ?? service?.at('deploy', 'resources', 'limits', 'memory'));
}

/** Compose calls a container after its project, its service and a number; older versions join them with `_`. */
function isOf(container: string, service: string, value: YamlValue): boolean {
  const own = value.at('container_name')?.value;
  if (own !== undefined) return own === container;
  const stem = container.replace(/[-_]\d{1,4}$/, '');
  return container === service || stem === service || stem.endsWith(`-${service}`) || stem.endsWith(`_${service}`);
}

const TEMPLATES: Readonly<Record<string, readonly string[]>> = {
  Pod: ['spec'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
};
const WORKLOAD = ['spec', 'template', 'spec'];

function manifestLimits({ pod = '', container, namespace }: Subject, document: YamlValue): MemoryLimit[] {
  const kind = document.at('kind')?.value;
  const name = document.at('metadata', 'name')?.value;
  if (typeof kind !== 'string' || typeof name !== 'string') return [];
  const where = document.at('metadata', 'namespace')?.value;
  if (where !== undefined && namespace !== undefined && where !== namespace) return [];
  if (!(kind === 'Pod' ? pod === name : isMadeOf(pod, name))) return [];
  const spec = document.at(...(TEMPLATES[kind] ?? WORKLOAD));
  return ['initContainers', 'containers'].flatMap((list) => {
    const containers = spec?.at(list);
    return (containers?.keys ?? []).flatMap((i) => {
      const one = containers!.at(i)!;
      if (container !== undefined && one.at('name')?.value !== container) return [];
      return limitOf(one.at('resources', 'limits', 'memory'));
    });
  });
}

/** A controller appends what the name rules allow: a hash, a number, or a few letters. */
const isMadeOf = (pod: string, name: string) =>
  pod.startsWith(`${name}-`) && /^(?:-[a-z0-9]{4,10}){1,2}$|^-\d+(?:-[a-z0-9]{5})?$/.test(pod.slice(name.length));

function limitOf(value: YamlValue | undefined): MemoryLimit[] {
  return value && (typeof value.value === 'string' || typeof value.value === 'number')
    ? [{ place: value.place, limit: String(value.value) }]
    : [];
}
