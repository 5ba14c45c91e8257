// `tthc-score compute`: options → task → print → exit status.

import { type ScoredByKind, scoreByKind } from '#app/index/score-index';
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
import type { ScoresToShow } from './scores-to-show.ts';

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
  const { json, output, all } = options;
  const scores = await scoresToShow(
    terminal,
    workbook,
    await scoreByKind({ workbook, rules: options.rules }),
  );
  const { ending, diagnostics } = scores.outcome;
  if (json) printJson(terminal, scores.json());
  else if (ending === 'done') scores.printTable();
  if (ending !== 'done') {
    // With --json the document has them all.
    if (json) return exitStatus[ending];
    const status = finish(terminal, { workbook, ending, diagnostics, all });
    const closing = scores.outcome.result === null ? texts.nothingComputed : texts.tableNeedsNoErrors;
    if (ending === 'faulty') terminal.err.write(`${closing[language]}\n`);
    return status;
  }
  if (output === undefined) {
    if (json) return exitStatus.done;
    return finish(terminal, { workbook, ending, diagnostics, all }, [
      texts.nextReport[language](quoted(workbook)),
    ]);
  }
  const written = await scores.write(output);
  const found = json ? written.diagnostics : [...diagnostics, ...written.diagnostics];
  const advice =
    written.result === null ? [] : [writtenText([written.result], terminal), scores.use[language]];
  return finish(terminal, { workbook, ending: written.ending, diagnostics: found, all }, advice);
}

async function scoresToShow(
  terminal: Terminal,
  workbook: string,
  scored: ScoredByKind,
): Promise<ScoresToShow> {
  if (scored.kind === 'levels') return byLevels(terminal, workbook, scored.outcome);
  return (await import('./index/compute.ts')).byIndex(terminal, workbook, scored);
}

function byLevels(terminal: Terminal, workbook: string, outcome: Outcome<ScoredWorkbook>): ScoresToShow {
  const { language } = terminal;
  const { result, diagnostics } = outcome;
  return {
    outcome,
    json: () => resultJson(result?.scorecard ?? null, diagnostics, language),
    printTable: () => {
      if (result !== null) printScores(terminal, scoreTable(result.scorecard, language));
    },
    write: async (output) => (await import('#app/write-result')).writeResult(outcome, { workbook, output }),
    use: texts.scoredWritten,
  };
}
