// How a figure came about, as data: a readable chain of steps.
import type { GroupScore, OfficerScore, UnitScore } from '#scoring/scorecard';

export interface Explanation {
  /** "Phường Him Lam · Quý II/2022". */
  readonly title: string;
  readonly sections: readonly ExplanationSection[];
}

export interface ExplanationSection {
  readonly heading: string;
  /** The criterion's number as printed; null for counts, total and class. */
  readonly criterion: number | null;
  readonly lines: readonly ExplanationLine[];
  /** For a row of a table: the heading in a few words, and what came out: "5. Thái độ phục vụ", "1,95". */
  readonly inTable?: { readonly name: string; readonly result: string };
}

/**
 * `count`: dossiers at a level. `formula`: a division or sum that can be put into a calculator. `measured`: what conditions
 * look at. `source`: the cells it was read from. `level`: a level put to the test. `condition`: one condition of it. `missing`: what the next one would take.
 */
export type LineKind =
  | 'count'
  | 'formula'
  | 'note'
  | 'stand-in'
  | 'measured'
  | 'level'
  | 'condition'
  | 'missing'
  | 'source'
  | 'rule'
  | 'citation';

export interface ExplanationLine {
  readonly kind: LineKind;
  readonly text: string;
  /** Without the rule's own wording, for a document that has the rules in one place. */
  readonly brief?: string;
  /** For levels and conditions put to the test. */
  readonly holds?: boolean;
}

export type ExplanationSubject =
  | { readonly kind: 'unit'; readonly score: UnitScore }
  | { readonly kind: 'group'; readonly score: GroupScore }
  | { readonly kind: 'officer'; readonly score: OfficerScore };
