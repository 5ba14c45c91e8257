// The marked copy of a workbook as bytes: what `check --annotate` writes.
import type { Rendered } from '#documents/rendered';
import { annotatedCopy } from '../annotate-workbook.ts';
import { checkWorkbook } from '../check-workbook.ts';
import type { WorkbookRequest } from '../load-submission.ts';

export type AnnotateRequest = WorkbookRequest;

export async function annotate(request: AnnotateRequest): Promise<Rendered> {
  const { diagnostics: findings } = await checkWorkbook(request);
  return annotatedCopy(request.workbook, findings);
}
