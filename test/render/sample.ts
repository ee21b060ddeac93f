/** A report with something in every field, for the golden documents. */
import { container, diagnosis, evidence, pod, report, step } from '../build.ts';

export const SAMPLE = report(
  [
    diagnosis({
      id: 'oom-killed-cgroup',
      title: 'Container web was killed for exceeding its memory limit',
      subject: container('web'),
      places: [container('web'), container('db')],
      count: 2,
      exitCode: 137,
      signal: 'SIGKILL',
      explanation:
        "The kernel's OOM killer ended it with SIGKILL because the memory limit of its container was reached.",
      causes: ['The memory limit is lower than what the program needs at its peak.', 'A leak.'],
      fixes: [
        {
          text: 'Raise the memory limit of the container.',
          run: 'docker run --memory 1g app:1\ndocker stats --no-stream',
        },
        { text: 'Lower the peak, for example with fewer parallel workers.' },
      ],
      references: ['https://docs.docker.com/engine/containers/resource_constraints/'],
      evidence: [
        evidence('Memory cgroup out of memory: Killed process 4211 (crash) total-vm:20480kB, anon-rss:15360kB', {
          source: 'dmesg.txt',
          line: 12,
          highlight: [29, 56],
        }),
        evidence('"OOMKilled": true', { source: 'inspect.json', line: 9 }),
        evidence('##[error]Process completed with exit code 137.', { line: 120, role: 'wrapper' }),
      ],
      chain: [
        {
          id: 'oom-killed-cgroup',
          role: 'cause',
          title: 'Container web was killed for exceeding its memory limit',
          label: 'A container was killed for exceeding its memory limit',
          source: 'dmesg.txt',
          line: 12,
        },
      ],
      timeline: [
        {
          time: '2026-11-20T18:44:00.000Z',
          label: 'The container reached its memory limit',
          pattern: 'oom-killed-cgroup',
        },
        {
          time: '2026-11-20T18:44:01.200Z',
          label: 'A container ended with exit code 137',
          pattern: 'docker-event-die',
        },
        {
          time: '2026-11-20T18:45:31.000Z',
          label: 'A step ended with exit code 137',
          pattern: 'runner-exit-code',
          skipped: 2,
        },
      ],
      memory: { used: 15_360 * 1024, limit: 16_384 * 1024 },
      sourceLocation: {
        file: 'compose.yml',
        line: 6,
        suggestion: 'This limit of 16m was reached. Raise it above what the program needs.',
        changes: [{ line: 6, from: '    mem_limit: 16m', to: '    mem_limit: 32m' }],
      },
      contradictions: ['The engine says exit code 137 and the step 1.'],
      collectNext: [{ text: 'Ask the engine.', run: 'docker inspect web' }],
    }),
    diagnosis({
      id: 'crashloop',
      title: 'Container app keeps ending and is restarted ever later',
      severity: 'warning',
      subject: { ...pod('web-0', { namespace: 'shop' }), container: 'app' },
      evidence: [evidence('CrashLoopBackOff', { source: 'describe.txt', line: 22 })],
    }),
    diagnosis({ id: 'note', title: 'Something to know', severity: 'notice', subject: step('Run make'), evidence: [] }),
  ],
  { complete: false, gaps: [{ source: 'app.log.gz', message: 'the archive is cut; fetch it again' }] },
);
