// In a window of its own, a workbook with faults gets its marked copy beside it, offered to be opened.
import { markBeside } from '#app/mark-beside';
import { printDiagnostics } from '#cli/print/print-diagnostics';
import type { OwnWindow } from '#cli/terminal/own-window';
import type { Terminal } from '#cli/terminal/terminal';
import { windowTexts } from '#cli/texts/window-texts';
import type { Diagnostic } from '#diagnostics/diagnostic';

export async function markForReader(
  { err, language }: Terminal,
  window: OwnWindow,
  workbook: string,
  findings: readonly Diagnostic[],
): Promise<void> {
  // What no cell is at fault for cannot be marked in one.
  if (!findings.some(({ severity, place }) => severity === 'error' && place !== undefined)) return;
  const { result, diagnostics } = await markBeside(workbook, findings);
  printDiagnostics(workbook, diagnostics, { language, to: err });
  if (result === null) return;
  err.write(`${windowTexts.marked[language]}\n  ${err.paint.path(result)}\n`);
  window.offer(result);
}
