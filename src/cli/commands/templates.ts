// `tthc-score templates export`: options → task → print → exit status.
import { exportTemplates } from '#app/export-templates';
import { finish, quoted, writtenText } from '../finish.ts';
import type { Terminal } from '../terminal.ts';
import { texts } from '../texts.ts';

export interface ExportOptions {
  readonly force?: true;
}

export async function exportTo(
  terminal: Terminal,
  folder: string,
  { force }: ExportOptions,
): Promise<number> {
  const { ending, result, diagnostics } = await exportTemplates(folder, force === true);
  const advice =
    result === null
      ? []
      : [writtenText(result, terminal), texts.editTemplates[terminal.language](quoted(folder))];
  return finish(terminal, { workbook: folder, ending, diagnostics }, advice);
}
