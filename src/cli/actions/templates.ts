// `tthc-score templates`: export, check: options → task → print → exit status.
import { checkTemplates } from '#app/check-templates';
import { exportTemplates } from '#app/export-templates';
import { placeholdersText } from '#cli/print/print-placeholders';
import type { Terminal } from '#cli/terminal/terminal';
import { texts } from '#cli/texts/texts';
import { finish, quoted, writtenText } from '../finish.ts';

export interface ExportOptions {
  readonly force?: true;
}

export interface CheckOptions {
  readonly all?: true;
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

/** Standard output has what the templates ask for; standard error what is wrong with them. */
export async function checkIn(terminal: Terminal, folder: string, { all }: CheckOptions): Promise<number> {
  const { out, language } = terminal;
  const { ending, result, diagnostics } = await checkTemplates(folder);
  for (const template of result ?? []) out.write(placeholdersText(template, terminal));
  const names = (result ?? []).map(({ name }) => name).join(', ');
  return finish(terminal, { workbook: folder, templates: folder, ending, diagnostics, all }, [
    texts.templatesInOrder[language](names),
  ]);
}
