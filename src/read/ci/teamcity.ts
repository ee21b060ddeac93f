/** Build steps of TeamCity; a runner of command lines says with which code its process ended. */
import { type CiSystem, type Step, succession } from './step.ts';

export const TEAMCITY: CiSystem = {
  markers: ['] : Step ', 'Process exited with code'],
  track() {
    const steps = succession();
    const byNumber = new Map<string, Step>();
    return {
      see({ text }, raw) {
        const header =
          /^\[\d\d:\d\d:\d\d\].{0,20}\bStep (\d{1,3}\/\d{1,3})(?:: (.{1,300}?))?(?: \([^()]{1,60}\)){0,2}\s*$/.exec(
            raw,
          );
        const number = header?.[1] ?? /^\[\d\d:\d\d:\d\d\].{0,20}\[Step (\d{1,3}\/\d{1,3})\] /.exec(raw)?.[1];
        if (number === undefined) return false;
        if (header || !byNumber.has(number)) byNumber.set(number, steps.begin(header?.[2] ?? `Step ${number}`));
        const code = /^Process exited with code (-?\d+)/.exec(text)?.[1];
        if (code !== undefined) steps.judge(code === '0' ? 'passed' : 'failed');
        return header !== null;
      },
      step: steps.current,
    };
  },
};
