/** What the options say of the scene: whether the engine and the cluster are to be asked. */
import type { SceneWish } from '../collect/scene.ts';
import type { Report, Tool } from '../model.ts';
import type { Args } from './args.ts';

/** On the command line nothing is asked that was not asked for. */
export function sceneOf(args: Args): SceneWish {
  return {
    docker: args.flag('docker') ? 'true' : 'false',
    kubernetes: args.flag('kubernetes') ? 'true' : 'false',
    namespace: args.value('namespace'),
  };
}

export function withTools(report: Report, tools: readonly Tool[]): Report {
  return tools.length > 0 ? { ...report, tools } : report;
}
