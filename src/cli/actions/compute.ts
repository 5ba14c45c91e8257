// `tthc-score compute`: options → task → print → exit status.

import { scoreByKind } from '#app/index/score-index';
import type { Outcome } from '#app/outcome';
import type { ScoredWorkbook } from '#app/score-workbook';
import { printJson } from '#cli/print/print-json';
import { printScores } from '#cli/print/print-scores';
import type { Terminal } from '#cli/terminal/terminal';
import { texts } from '#cli/texts/texts';
import { resultJson } from '#report/machine/result-json';
import { scoreTable } from '#report/tables/score-table';
import { exitStatus } from '../exit-status.ts';
import { finish, quoted, writtenText } from '../finish.ts';

export interface ComputeOptions {
  readonly rules?: string;
  readonly json?: true;
  readonly output?: string;
  readonly all?: true;
}

export async function compute(
  terminal: Terminal,
  workbook: string,
  options: ComputeOptions,
): Promise<number> {
  const { language } = terminal;
  const byKind = await scoreByKind({ workbook, rules: options.rules });
  if (byKind.kind === 'index')
    return (await import('./index/compute.ts')).computeIndex(terminal, workbook, options, byKind);
  const scored = byKind.outcome;
  const { ending, result, diagnostics } = scored;
  if (options.json) {
    printJson(terminal, resultJson(result?.scorecard ?? null, diagnostics, language));
  } else if (result !== null && ending === 'done') {
    printScores(terminal, scoreTable(result.scorecard, language));
  }
  if (ending !== 'done') {
    // With --json the document has them all.
    if (options.json) return exitStatus[ending];
    const status = finish(terminal, { workbook, ending, diagnostics, all: options.all });
    if (ending === 'faulty') terminal.err.write(`${texts.tableNeedsNoErrors[language]}\n`);
    return status;
  }
  if (options.output !== undefined) return await write(terminal, workbook, options, scored);
  if (options.json) return exitStatus.done;
  const advice = [texts.nextReport[language](quoted(workbook))];
  return finish(terminal, { workbook, ending, diagnostics, all: options.all }, advice);
}

async function write(
  terminal: Terminal,
  workbook: string,
  { output = '', json, all }: ComputeOptions,
  scored: Outcome<ScoredWorkbook>,
): Promise<number> {
  const { writeResult } = await import('#app/write-result');
  const written = await writeResult(scored, { workbook, output });
  const diagnostics = json ? written.diagnostics : [...scored.diagnostics, ...written.diagnostics];
  const advice =
    written.result === null
      ? []
      : [writtenText([written.result], terminal), texts.scoredWritten[terminal.language]];
  return finish(terminal, { workbook, ending: written.ending, diagnostics, all }, advice);
}
