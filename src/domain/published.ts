// Figures already published or self-scored (sheet "Công bố"), as printed: exact decimals, never floats.
import type { Rational } from '#exact/rational';

/** One published figure with the text it was printed as. */
export interface PublishedFigure {
  readonly printed: string;
  readonly value: Rational;
}

/** An officer's points and rating as printed on the officers' form (sheet "Cán bộ"); null where blank. */
export interface PublishedEvaluation {
  readonly points: PublishedFigure | null;
  readonly rating: string | null;
}

/** One row: null members were blank and are not audited. */
export interface PublishedScores {
  readonly id: string;
  readonly group: string;
  readonly unit: string;
  /** By criterion number as printed, 1–9. */
  readonly criteria: Readonly<Record<number, PublishedFigure>>;
  readonly total: PublishedFigure | null;
  readonly officerAverage: PublishedFigure | null;
  readonly classification: string | null;
  /** Biểu 01: points on the officer form. */
  readonly officerForm: PublishedFigure | null;
}
