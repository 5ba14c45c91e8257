// Workbooks and folders without a command: a report beside each workbook, one after the other; a folder is a `batch`.
import type { Terminal } from '#cli/terminal/terminal';
import { isFolder } from '#files/path-checks';
import { exitStatus } from '../exit-status.ts';
import { batch } from './batch.ts';
import { type ReportOptions, report } from './report.ts';

/** Gives the most serious status of all. */
export async function dropped(
  terminal: Terminal,
  paths: readonly string[],
  options: ReportOptions,
): Promise<number> {
  let gravest: number = exitStatus.done;
  for (const [index, path] of paths.entries()) {
    if (paths.length > 1) terminal.err.write(`${index > 0 ? '\n' : ''}${terminal.err.paint.strong(path)}\n`);
    const status = isFolder(path)
      ? await batch(terminal, [path], options)
      : await report(terminal, path, options);
    gravest = Math.max(gravest, status);
  }
  return gravest;
}
