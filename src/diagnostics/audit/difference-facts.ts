// What is known of a published figure that is not the computed one. Numbers are plain decimals with a point; a class stands as it is.

import type { Bounds } from '#language/measure-words';
import type { Measure } from '#language/measures';
import type { Facts } from '../diagnostic.ts';

/** A criterion by its number as printed, a sum, a class, or a column of the portal by its heading. */
export type AuditedFigure =
  | number
  | 'total'
  | 'officerAverage'
  | 'officerForm'
  | 'officerPoints'
  | 'classification'
  | 'rating'
  | { readonly heading: string };

export type DifferenceFacts = {
  readonly figure: AuditedFigure;
  readonly published: string;
  readonly computed: string;
  /** Where one line can show it. */
  readonly formula: Formula | null;
  /** What should be written; `computed`, unless a count has to be fixed first. */
  readonly due: string;
  /** The count to fix first. */
  readonly recount: Recount | null;
  /** A score that the portal printed is not for a clerk to correct. */
  readonly remedy: 'correct' | 'copy-again';
};

/** What may have led to a figure: `kind` is the code of a difference of which it is the likeliest cause. */
export type Cause = { readonly kind: string; readonly facts: Facts };

/** (43 × 2 + 120 × 1) ÷ 163, or a sum of printed points. */
export type Formula =
  | {
      readonly kind: 'average';
      readonly terms: readonly { readonly count: number; readonly points: number }[];
      readonly divisor: number;
    }
  | { readonly kind: 'sum'; readonly terms: readonly string[] };

/** A count that was probably meant to be another; `unit` where it is not the row's own. */
export type Recount = {
  readonly count: 'early' | 'onTime' | 'late';
  readonly from: number;
  readonly to: number;
  readonly unit: string | null;
};

/** Points gained over dossiers: 361 ÷ 279. A fraction as text where they are not whole. */
export type Division = { readonly gained: string; readonly divisor: number };

/** A condition of a level, with what was measured: a rounded per cent or a number, and the counts it is a share of. */
export type ConditionFacts = {
  readonly measure: Measure;
  readonly measured: string | null;
  /** Nobody stated it, and it was taken to be none. */
  readonly assumed: boolean;
  readonly of: { readonly part: number; readonly whole: number } | null;
  readonly bounds: Bounds;
  /** How many more would do; null where that is not counted. */
  readonly lacking: number | null;
};
