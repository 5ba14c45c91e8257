// Chance that can be repeated: the same seed, the same draws (mulberry32).

export interface Chance {
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  readonly oneOf: <T>(items: readonly T[]) => T;
  readonly happens: (percent: number) => boolean;
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const draw = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + Math.floor(draw() * (high - low + 1));
  return {
    between,
    oneOf: (items) => {
      const drawn = items[between(0, items.length - 1)];
      if (drawn === undefined) throw new Error('nothing to draw from');
      return drawn;
    },
    happens: (percent) => draw() * 100 < percent,
  };
}
