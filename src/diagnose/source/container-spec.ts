/** Where a container is described: its service in a compose file, or its entry in a manifest. */
import type { Subject } from '../../model.ts';
import { readYaml, type WorkspaceFile, type YamlValue } from './files.ts';

export interface ContainerSpec {
  readonly kind: 'compose' | 'manifest';
  readonly spec: YamlValue;
}

/** @returns all that may be meant. */
export function containerSpecs(subject: Subject, files: readonly WorkspaceFile[]): ContainerSpec[] {
  return files.flatMap((file) =>
    readYaml(file).flatMap((document): ContainerSpec[] =>
      subject.pod === undefined
        ? services(subject, document).map((spec) => ({ kind: 'compose', spec }))
        : podContainers(subject, document).map((spec) => ({ kind: 'manifest', spec })),
    ),
  );
}

function services({ container = '' }: Subject, document: YamlValue): YamlValue[] {
  const all = document.at('services');
  const fitting = (all?.keys ?? []).filter((key) => isOf(container, String(key), all!.at(key)));
  // `app-web-1` is of the service `app-web` rather than of `web`.
  const [name] = fitting.sort((a, b) => String(b).length - String(a).length);
  const service = name === undefined ? undefined : all!.at(name);
  return service ? [service] : [];
}

/** Compose calls a container after its project, its service and a number; older versions join them with `_`. */
function isOf(container: string, service: string, value: YamlValue | undefined): boolean {
  const own = value?.at('container_name')?.value;
  if (own !== undefined) return own === container;
  const stem = container.replace(/[-_]\d{1,4}$/, '');
  return container === service || stem === service || stem.endsWith(`-${service}`) || stem.endsWith(`_${service}`);
}

const TEMPLATES: Readonly<Record<string, readonly string[]>> = {
  Pod: ['spec'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
};
const WORKLOAD = ['spec', 'template', 'spec'];

function podContainers({ pod = '', container, namespace }: Subject, document: YamlValue): YamlValue[] {
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
      const one = containers!.at(i);
      return one && (container === undefined || one.at('name')?.value === container) ? [one] : [];
    });
  });
}

/** A controller appends what the name rules allow: a hash, a number, or a few letters. */
const isMadeOf = (pod: string, name: string) =>
  pod.startsWith(`${name}-`) && /^(?:-[a-z0-9]{4,10}){1,2}$|^-\d+(?:-[a-z0-9]{5})?$/.test(pod.slice(name.length));
