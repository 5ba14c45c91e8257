// Ctrl+C, or the system asking the program to end: the first time, what is being written is finished.

export interface StopOnSignal {
  readonly signal: AbortSignal;
  /** Signals end the program at once again. */
  readonly forget: () => void;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export function stopOnSignal(onStop: () => void): StopOnSignal {
  const controller = new AbortController();
  const stop = () => {
    forget();
    onStop();
    controller.abort();
  };
  const forget = () => {
    for (const each of signals) process.off(each, stop);
  };
  for (const each of signals) process.on(each, stop);
  return { signal: controller.signal, forget };
}
