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
      /** The annex of late dossiers, where it was asked for. */
      readonly annex: string | null;
    }
  | {
      readonly kind: 'collect';
      readonly collection: Collection;
      readonly diagnostics: readonly Diagnostic[];
    };
