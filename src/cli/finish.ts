// The end of a command that reads a workbook: its diagnostics, their count, and what to do next.
import type { Ending } from '#app/outcome';
import { printDiagnostics } from '#cli/print/print-diagnostics';
import type { Terminal } from '#cli/terminal/terminal';
import { texts } from '#cli/texts/texts';
import { windowTexts } from '#cli/texts/window-texts';
import { countText } from '#diagnostics/count-text';
import type { Diagnostic } from '#diagnostics/diagnostic';
import * as passage from '#diagnostics/template/passage';
import * as placeholder from '#diagnostics/template/placeholder';
import * as template from '#diagnostics/template/template';
import { exitStatus } from './exit-status.ts';

export interface Finished {
  readonly workbook: string;
  readonly ending: Ending;
  readonly diagnostics: readonly Diagnostic[];
  /** Folder of the user's own templates, where they were used. */
  readonly templates?: string | undefined;
  /** What to do about faults in cells, where the file is none that `check` reads. */
  readonly remedy?: string | undefined;
  /** `--all` */
  readonly all?: boolean | undefined;
}

/** Prints to standard error; `advice` follows the count where the task was done. Gives the exit status. */
export function finish(terminal: Terminal, finished: Finished, advice: readonly string[] = []): number {
  const { workbook, ending, diagnostics, all } = finished;
  const { err, language } = terminal;
  printDiagnostics(workbook, diagnostics, { language, to: err, all });
  const counts = diagnostics.length === 0 ? [] : [`${countText(diagnostics, language)}.`];
  const lines = [...counts, ...(ending === 'done' ? advice : fixAdvice(finished, terminal))];
  for (const line of lines) err.write(`${line}\n`);
  return exitStatus[ending];
}

/** More files than a screen has lines are counted. */
const shownFiles = 12;

/** "Đã ghi:" and the files, each on its own line. */
export function writtenText(files: readonly string[], { err, language }: Terminal): string {
  const shown = files.slice(0, shownFiles).map((file) => `  ${err.paint.path(file)}`);
  const more = files.length - shown.length;
  return [texts.written[language], ...shown, ...(more > 0 ? [texts.moreFiles[language](more)] : [])].join(
    '\n',
  );
}

/** A file name as it can be typed after a command. */
export function quoted(file: string): string {
  return /^[\p{L}\p{M}\p{N}._/\\:~-]+$/u.test(file) ? file : `"${file}"`;
}

/** Only faults of cells are fixed in the workbook; those of a file or a rule set say themselves where. */
function fixAdvice(
  { workbook, templates, remedy, diagnostics }: Finished,
  { language, ownWindow }: Terminal,
): readonly string[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const ofTemplates = errors.filter(({ code }) => templateCodes.has(code));
  const inCells = errors.some((error) => error.place !== undefined && !ofTemplates.includes(error));
  return [
    ...(inCells
      ? [
          remedy ??
            (ownWindow === null
              ? texts.fixAndCheck[language](quoted(workbook))
              : windowTexts.fixAndDrop[language]),
        ]
      : []),
    ...(ofTemplates.length > 0 && templates !== undefined
      ? [texts.fixTemplates[language](quoted(templates))]
      : []),
  ];
}

const templateCodes: ReadonlySet<string> = new Set(
  [template, placeholder, passage].flatMap((definitions) =>
    Object.values(definitions).map(({ code }) => code),
  ),
);
