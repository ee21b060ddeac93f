/**
 * Tasks of an Azure Pipelines job. One that prints no error, and behind which another one begins, has passed.
 * Source: microsoft/azure-pipelines-agent StepsRunner.cs, ExecutionContext.cs.
 */
import { type CiSystem, succession } from './step.ts';

export const AZURE_PIPELINES: CiSystem = {
  markers: ['##[section]Starting: ', '##[section]Finishing: ', '##[error]'],
  track() {
    const steps = succession();
    let finished = false;
    return {
      see({ text }) {
        const section = /^##\[section\](Starting|Finishing): (.{1,300})/.exec(text);
        // The Actions runner once wrote this as well.
        if (section?.[2]?.startsWith('Request a runner')) return true;
        if (section?.[1] === 'Starting') {
          if (finished && steps.current()?.outcome === 'unknown') steps.judge('passed');
          steps.begin(section[2]!.trimEnd());
          finished = false;
        } else if (section) finished = section[2]!.trimEnd() === steps.current()?.name;
        else if (text.startsWith('##[error]')) steps.judge('failed');
        return section !== null || text.startsWith('##[debug]');
      },
      step: steps.current,
    };
  },
};
