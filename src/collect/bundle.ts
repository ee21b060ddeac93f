/** Support bundles, dumps and log folders of nodes: what the path of a file in them tells of its lines. */
import type { Known } from '../model.ts';

interface Layout {
  readonly path: RegExp;
  /** What must stand beside it, so that a path that only looks like one is not taken for it; `$1` as in `replace`. */
  readonly beside?: readonly string[];
}

const NAME = '[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?';

// In order: the more telling path first.
const LAYOUTS: readonly Layout[] = [
  // /var/log/pods of a node: <namespace>_<pod>_<uid>/<container>/<restarts>.log
  {
    path: new RegExp(
      `/pods/(?<namespace>${NAME})_(?<pod>${NAME})_[0-9a-f-]{32,36}/(?<container>${NAME})/\\d+\\.log(?:\\.[\\d-]+)?(?:\\.gz)?$`,
    ),
  },
  // /var/log/containers of a node: <pod>_<namespace>_<container>-<id>.log
  {
    path: new RegExp(
      `/(?<pod>${NAME})_(?<namespace>${NAME})_(?<container>${NAME})-(?<containerId>[0-9a-f]{64})\\.log$`,
    ),
  },
  // troubleshoot.sh
  {
    path: new RegExp(
      `/cluster-resources/pods/logs/(?<namespace>${NAME})/(?<pod>${NAME})/(?<container>[a-z0-9.-]+?)(?:-previous)?\\.log$`,
    ),
  },
  // oc adm must-gather
  {
    path: new RegExp(
      `/namespaces/(?<namespace>${NAME})/pods/(?<pod>${NAME})/(?<container>${NAME})/\\k<container>/logs/[a-z.]+\\.log$`,
    ),
  },
  // kubectl cluster-info dump --output-directory
  {
    path: new RegExp(`^(.*/)(?<namespace>${NAME})/(?<pod>${NAME})/logs\\.txt$`),
    beside: ['$1$2/pods.json', '$1$2/pods.yaml'],
  },
  {
    path: new RegExp(`^(.*/)(?<namespace>${NAME})/(?<pod>${NAME})/(?<container>${NAME})/logs\\.txt$`),
    beside: ['$1$2/pods.json', '$1$2/pods.yaml'],
  },
  // kind export logs
  {
    path: new RegExp(`^(.*/(?<node>${NAME})/)(?:[a-z-]+\\.(?:log|txt|json))$`),
    beside: ['$1kubelet.log'],
  },
  // /var/lib/docker/containers
  { path: /\/(?<containerId>[0-9a-f]{64})\/\k<containerId>-json\.log(?:\.\d+)?(?:\.gz)?$/ },
];

/**
 * @param name Path of a file, with `/` between folders.
 * @param has Whether a file of this name was collected with it.
 */
export function knownFromPath(name: string, has: (name: string) => boolean): Known | undefined {
  // An anchor for folders at the very start.
  const path = `/${name}`;
  for (const layout of LAYOUTS) {
    const match = layout.path.exec(path);
    if (!match) continue;
    const besides = layout.beside?.map((one) =>
      one.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? '').slice(1),
    );
    if (besides && !besides.some(has)) continue;
    const told = Object.entries(match.groups ?? {}).filter(([, value]) => value !== undefined);
    return { ...nodeOf(path, has), ...Object.fromEntries(told) };
  }
  return undefined;
}

/** An export holds the log folders of each node beside the log of its kubelet. */
function nodeOf(path: string, has: (name: string) => boolean): Known {
  const [, folder, node] = /^(.*\/([^/]+)\/)(?:pods|containers)\//.exec(path) ?? [];
  return node && has(`${folder}kubelet.log`.slice(1)) ? { node } : {};
}
