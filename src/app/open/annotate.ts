// The marked copy of a workbook as bytes: what `check --annotate` writes.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { readFile } from '#files/read-file';
import { annotateWorkbook } from '#workbook/write/annotate-workbook';
import { checkWorkbook } from '../check-workbook.ts';
import type { WorkbookRequest } from '../load-submission.ts';

export type AnnotateRequest = WorkbookRequest;

export interface Annotated {
  /** Null where the file is none that can be marked; the diagnostics then say why. */
  readonly bytes: Uint8Array | null;
  readonly diagnostics: readonly Diagnostic[];
}

export async function annotate(request: AnnotateRequest): Promise<Annotated> {
  const { diagnostics: findings } = await checkWorkbook(request);
  const file = await readFile(request.workbook);
  return file.bytes === null ? file : annotateWorkbook(file.bytes, findings);
}
