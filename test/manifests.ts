/** The manifests that recorded pods were made of: `kubectl apply` keeps them with the pod. */
import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';

interface Pod {
  readonly metadata: { readonly name: string; readonly annotations?: Readonly<Record<string, string>> };
}

/** @returns one file a pod: `k8s/NAME.yml`. */
export function manifestsOf(pods: string): { readonly files: Readonly<Record<string, string>> } {
  const { items } = JSON.parse(readFileSync(pods, 'utf8')) as { items: readonly Pod[] };
  const files = items.flatMap(({ metadata: { name, annotations } }) => {
    const applied = annotations?.['kubectl.kubernetes.io/last-applied-configuration'];
    return applied ? [[`k8s/${name}.yml`, stringify(JSON.parse(applied))]] : [];
  });
  return { files: Object.fromEntries(files) };
}
