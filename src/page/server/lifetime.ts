// How long the program waits for a page: it ends soon after the last one was closed, and after an hour in which none came.

export interface Lifetime {
  /** A page listens; gives what to call when it no longer does. */
  readonly arrive: () => () => void;
  /** A page says that it is being closed, or loaded again. */
  readonly sayGoodbye: () => void;
  readonly end: () => void;
  readonly ended: Promise<void>;
}

/** In milliseconds. */
export interface IdleTimeouts {
  /** After a page said that it closes: one that is loaded again comes back within this time. */
  readonly afterGoodbye: number;
  /** After a page that is gone without saying so: its browser crashed or suspended it. */
  readonly afterSilence: number;
  readonly withoutPage: number;
}

export const usualTimeouts: IdleTimeouts = {
  afterGoodbye: 4_000,
  afterSilence: 30_000,
  withoutPage: 3600_000,
};

export function openLifetime(timeouts: IdleTimeouts = usualTimeouts): Lifetime {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let timer: NodeJS.Timeout;
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  const endIn = (milliseconds: number) => {
    clearTimeout(timer);
    if (isOver) return;
    timer = setTimeout(end, milliseconds);
  };
  let pages = 0;
  let saidGoodbye = false;
  timer = setTimeout(end, timeouts.withoutPage);
  return {
    arrive: () => {
      pages += 1;
      saidGoodbye = false;
      clearTimeout(timer);
      let isHere = true;
      return () => {
        if (isHere) pages -= 1;
        isHere = false;
        if (pages === 0) endIn(saidGoodbye ? timeouts.afterGoodbye : timeouts.afterSilence);
      };
    },
    sayGoodbye: () => {
      saidGoodbye = true;
      // The page may have stopped listening just before.
      if (pages === 0) endIn(timeouts.afterGoodbye);
    },
    end: () => {
      clearTimeout(timer);
      end();
    },
    ended,
  };
}
