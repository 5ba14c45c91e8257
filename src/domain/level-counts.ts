// How many dossiers stand at each level of a criterion that is averaged over dossiers.

/** Dossiers at the levels worth 2, 1 and 0 points. */
export interface LevelCounts {
  readonly two: number;
  readonly one: number;
  readonly zero: number;
}

/** The criteria averaged over dossiers for which a clerk may state counts of their own. */
export const countedCriteria = ['bodiesHandlingTime', 'contacts', 'bodiesContacted', 'attitude'] as const;
export type CountedCriterion = (typeof countedCriteria)[number];

/** Own counts by criterion; a missing member means that the rule set's stand-in serves. */
export type OwnLevelCounts = Readonly<Partial<Record<CountedCriterion, LevelCounts>>> & {
  /** Of `attitude` only the dossiers without complaint were stated: that there was no complaint is nobody's word. */
  readonly complaintsBlank?: true;
};

export function levelCountsTotal({ two, one, zero }: LevelCounts): number {
  return two + one + zero;
}

export function poolLevelCounts(counts: readonly LevelCounts[]): LevelCounts {
  return counts.reduce(
    (sum, next) => ({ two: sum.two + next.two, one: sum.one + next.one, zero: sum.zero + next.zero }),
    { two: 0, one: 0, zero: 0 },
  );
}
