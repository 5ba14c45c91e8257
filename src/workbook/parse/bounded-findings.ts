// As many findings as anybody can go through; errors first, so that a faulty workbook never passes for a sound one.

import { limits } from '#contract/limits';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { findingsLeftOut } from '#diagnostics/file/limits';

export function boundedFindings(
  diagnostics: readonly Diagnostic[],
  shown: number = limits.findings,
): readonly Diagnostic[] {
  if (diagnostics.length <= shown) return diagnostics;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const others = diagnostics.filter(({ severity }) => severity !== 'error');
  return [
    ...[...errors, ...others].slice(0, shown),
    findingsLeftOut({ shown, more: diagnostics.length - shown }),
  ];
}
