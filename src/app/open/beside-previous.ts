// A workbook beside that of the period before: what `check --previous` finds, and what changed, as `compare` has it.
import { type Diagnostic, isSameFinding } from '#diagnostics/diagnostic';
import type { Comparison } from '#report/comparison/comparison';
import { checkWorkbook } from '../check-workbook.ts';
import { compareScored } from '../compare-workbooks.ts';
import { type ScoredByKind, scoreByKind } from '../index/score-index.ts';
import type { WorkbookRequest } from '../load-submission.ts';

export interface BesidePrevious {
  /** Of that workbook itself, where it can be no measure of this one. */
  readonly faults: readonly Diagnostic[];
  /** What is found beside it and not in this workbook alone. */
  readonly findings: readonly Diagnostic[];
  /** Null where either has errors. */
  readonly comparison: Comparison | null;
}

export async function besidePrevious(
  request: WorkbookRequest & { readonly previous: string },
  scored: ScoredByKind,
  alone: readonly Diagnostic[],
): Promise<BesidePrevious> {
  const { workbook, rules, previous } = request;
  const { result, diagnostics } = await checkWorkbook(request, scored);
  if (result !== null && result.workbook !== workbook)
    return { faults: diagnostics, findings: [], comparison: null };
  const findings = diagnostics.filter((one) => !alone.some((other) => isSameFinding(one, other)));
  const before = await scoreByKind({ workbook: previous, rules });
  const { comparison } = compareScored([
    { workbook: previous, scored: before },
    { workbook, scored },
  ]);
  return { faults: [], findings, comparison: comparison?.result ?? null };
}
