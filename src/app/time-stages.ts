// How far a command is whose time is limited, as it and the thread beside it tell each other.

export const stages = {
  atWork: 0,
  /** Its time is up, and it does not know yet, or is busy. */
  late: 1,
  /** It knows, and is about to end by itself: interrupted now, it would not. */
  ending: 2,
} as const;
