// Listeners for changes of a workbook: every page that is open.

export interface Changes {
  readonly notify: (id: string) => void;
  /** Gives a function that stops listening. */
  readonly listen: (listener: (id: string) => void) => () => void;
}

export function openChanges(): Changes {
  const listeners = new Set<(id: string) => void>();
  return {
    notify: (id) => {
      for (const listener of listeners) listener(id);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
