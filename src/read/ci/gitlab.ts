/**
 * Sections of a GitLab job. The runner's own stages follow each other, and the next one begins only when the one before
 * went well; sections of the script itself are not judged.
 * Source: gitlab-runner common/build.go (executeScript), docs.gitlab.com/ci/jobs/job_logs.
 */
import type { CiSystem, Step } from './step.ts';

const MARK = /section_(start|end):\d{1,12}:([\w.-]{1,100})(?:\[[^\]\r\n]{0,100}\])?\r/g;

/** Stages that are over for good when the script begins. */
const BEFORE_SCRIPT = new Set([
  'resolve_secrets',
  'prepare_executor',
  'prepare_script',
  'get_sources',
  'clear_worktree',
  'restore_cache',
  'download_artifacts',
]);
const SCRIPT = new Set(['step_script', 'build_script']);

export const GITLAB_CI: CiSystem = {
  markers: ['section_start:', 'section_end:', 'Job succeeded', 'Job failed'],
  track() {
    let current: Step | undefined;
    let prepared: Step[] = [];
    let passed = false;
    const start = (name: string) => {
      // After a retry of a stage it is known only at its end.
      if (SCRIPT.has(name)) for (const step of prepared) step.outcome = 'passed';
      current = { name, parent: current, outcome: 'unknown' };
      if (BEFORE_SCRIPT.has(name)) prepared.push(current);
      else if (SCRIPT.has(name)) prepared = [];
    };
    /** Sections that were left open end with the one around them. */
    const end = (name: string) => {
      let at = current;
      while (at && at.name !== name) at = at.parent;
      if (at) current = at.parent;
    };
    return {
      see({ text }, raw) {
        for (const [, what, name] of raw.matchAll(MARK)) what === 'start' ? start(name!) : end(name!);
        if (/^Job succeeded\s*$/.test(text)) passed = true;
        else if (/^ERROR: Job failed/.test(text)) passed = false;
        return false;
      },
      step: () => current,
      passed: () => passed,
    };
  },
};
