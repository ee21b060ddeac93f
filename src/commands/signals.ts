/** SIGTERM and SIGINT: reading stops, the report of what was read is still given, and the exit code tells the signal. */
const NUMBERS = { SIGINT: 2, SIGTERM: 15 } as const;

export interface Interruption {
  readonly signal: AbortSignal;
  /** 128 and the number of the signal that came; undefined when none did. */
  code(): number | undefined;
  /** From now on a signal ends the process at once. */
  done(): void;
}

export function listenForSignals(): Interruption {
  const controller = new AbortController();
  let code: number | undefined;
  const names = Object.keys(NUMBERS) as (keyof typeof NUMBERS)[];
  const handlers = names.map((name) => {
    const handler = () => {
      // Who asks twice does not want to wait.
      if (code !== undefined) process.exit(code);
      code = 128 + NUMBERS[name];
      controller.abort(`it was interrupted (${name})`);
    };
    process.on(name, handler);
    return { name, handler };
  });
  return {
    signal: controller.signal,
    code: () => code,
    done: () => {
      for (const { name, handler } of handlers) process.off(name, handler);
      // A pipe that was left in the middle would keep the process alive.
      if (code !== undefined) process.stdin.destroy();
    },
  };
}
