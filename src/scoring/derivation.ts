// How one criterion's points came about: operands, division, conditions. `explain` only prints this.
import type { Rational } from '#exact/rational';
import type { Measure } from '#language/measures';
import type { Bounds } from '#rules/criterion';

/** What took the place of counts nobody stated; `noComplaints`: of criterion 5 all but the complaints were stated. */
export type StandIn = 'handlingTime' | 'contactsFromLate' | 'resolution' | 'noComplaints';

/** Σ (points × dossiers at that level) ÷ dossiers. */
export interface AverageDerivation {
  readonly kind: 'average';
  /** Best level first, with the points of the rule set. */
  readonly levels: readonly { readonly points: number; readonly count: number }[];
  readonly divisor: number;
  /** Late dossiers without complaint left out of the divisor. */
  readonly leftOut: number;
  /** The stand-in used; for a group or an officer, where any of the pooled units used one. */
  readonly standIn: StandIn | null;
}

/** One value that a condition looks at, and where it was taken from. */
export interface Measurement {
  readonly measure: Measure;
  /** Null where nobody stated it: no condition on it holds. Rates are per cent. */
  readonly value: Rational | null;
  /** A rate's numerator and denominator where it was counted: 350 of 2.290. */
  readonly of: { readonly part: number; readonly whole: number } | null;
  readonly source: MeasurementSource;
}

/**
 * `blank`: left blank, and taken to be none, which nobody stated. `implied`: left blank, where other counts leave nothing but 0.
 * `pooled-blank`: summed over units, some of which left it blank.
 */
export type MeasurementSource =
  | 'own'
  | 'group'
  | 'received'
  | 'lowest-unit'
  | 'pooled'
  | 'blank'
  | 'implied'
  | 'pooled-blank';

/** Every measure, whether a criterion looks at it or not. */
export type Measurements = Readonly<Record<Measure, Measurement>>;

/** One condition put to the test. */
export interface TestedCondition {
  readonly measure: Measure;
  readonly bounds: Bounds;
  readonly holds: boolean;
}

/** The first level any alternative of which holds. */
export interface LevelDerivation {
  readonly kind: 'level';
  readonly measurements: readonly Measurement[];
  /** The index into the criterion's levels. */
  readonly given: number;
  /** Per level, its alternatives; the last level has none. */
  readonly tested: readonly {
    readonly points: number;
    readonly alternatives: readonly (readonly TestedCondition[])[];
  }[];
}

export type Derivation = AverageDerivation | LevelDerivation;
