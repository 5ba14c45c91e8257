// Where the counts of a workbook came from, where the page gathered them: what is shown of it beside the workbook.
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Collection } from '../collect-sheets.ts';
import type { ComposedCount } from '../count/request.ts';

export type Counted = Omit<ComposedCount, 'files'>;

export type Gathered =
  | {
      readonly kind: 'count';
      readonly counted: Counted;
      readonly diagnostics: readonly Diagnostic[];
      /** What was written beside it: the annex of late dossiers, the meanings of words that were asked for. */
      readonly beside: readonly string[];
    }
  | {
      readonly kind: 'collect';
      readonly collection: Collection;
      readonly diagnostics: readonly Diagnostic[];
    };
