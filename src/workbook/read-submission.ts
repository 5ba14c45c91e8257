// Bytes of a clerk's workbook → submission, with every fault of the workbook. The only entry for reading.

import { sheets as contract } from '#contract/sheets';
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Submission } from '#domain/submission';
import { fold } from '#language/fold';
import { findOwnDocument } from '#workbook/grids/own-document';
import { readGrids } from '#workbook/grids/read-grids';
import { boundedFindings } from '#workbook/parse/bounded-findings';
import { parseSubmission } from '#workbook/parse/parse-submission';

export interface ReadSubmission {
  /** As much as could be read; null where there is no table of units. */
  readonly submission: Submission | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Names of the sheets in the order of the workbook, to sort diagnostics by. */
  readonly sheets: readonly string[];
}

export async function readSubmission(bytes: Uint8Array): Promise<ReadSubmission> {
  const { sheets, grids, diagnostics } = await readGrids(bytes);
  // A file that could not be opened has one fault; the sheets it therefore lacks are none.
  if (grids.length === 0 && sheets.length === 0) return { submission: null, diagnostics, sheets };
  if (!sheets.some((name) => fold(name) === fold(contract.info.name))) {
    // A report given by mistake has one fault, too, and not those of a workbook that lacks everything.
    const own = await findOwnDocument(bytes);
    if (own !== null) return { submission: null, diagnostics: [own], sheets };
  }
  const parsed = parseSubmission(grids, sheets);
  return {
    submission: parsed.submission,
    diagnostics: boundedFindings([...diagnostics, ...parsed.diagnostics]),
    sheets,
  };
}
