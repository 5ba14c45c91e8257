// How many dossiers stand at each level of a criterion that is averaged over dossiers.

/** Dossiers at the three levels of a criterion; how many points each is worth, the rule set says. */
export interface LevelCounts {
  readonly best: number;
  readonly middle: number;
  readonly last: number;
}

/** From the most points to the fewest, as on the forms. */
export const levelOrder = ['best', 'middle', 'last'] as const;

/** The criteria averaged over dossiers for which a clerk may state counts of their own. */
export const countedCriteria = ['bodiesHandlingTime', 'contacts', 'bodiesContacted', 'attitude'] as const;
export type CountedCriterion = (typeof countedCriteria)[number];

/** Own counts by criterion; a missing member means that the rule set's stand-in serves. */
export type OwnLevelCounts = Readonly<Partial<Record<CountedCriterion, LevelCounts>>> & {
  /** Of `attitude` only the dossiers without complaint were stated: nobody stated that there was no complaint. */
  readonly complaintsBlank?: true;
};

export function levelCountsTotal({ best, middle, last }: LevelCounts): number {
  return best + middle + last;
}

export function poolLevelCounts(counts: readonly LevelCounts[]): LevelCounts {
  return counts.reduce(
    (sum, next) => ({
      best: sum.best + next.best,
      middle: sum.middle + next.middle,
      last: sum.last + next.last,
    }),
    { best: 0, middle: 0, last: 0 },
  );
}
