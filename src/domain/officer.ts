// An officer (công chức, viên chức) of the one-stop desk.
import type { Resolved } from './counts.ts';
import type { OwnLevelCounts } from './level-counts.ts';
import type { PublishedEvaluation } from './published.ts';

/** Scored on the pooled dossiers of the units in charge of, or on counts of the officer's own. */
export type OfficerBasis =
  | { readonly kind: 'units'; readonly unitIds: readonly string[] }
  | { readonly kind: 'own'; readonly resolved: Resolved; readonly levels: OwnLevelCounts };

export interface Officer {
  readonly id: string;
  readonly group: string;
  readonly name: string;
  readonly position: string | null;
  readonly basis: OfficerBasis;
  /** False where a cell of the row could not be read: the fault is named, and the officer is not scored. */
  readonly readable: boolean;
  /** The clerk's override of the rating, as written; printed with a notice. */
  readonly ratingOverride: string | null;
  readonly note: string | null;
  /** Already published, to be audited. */
  readonly published: PublishedEvaluation;
}
