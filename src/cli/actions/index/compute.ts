// `compute` by a rule set of the second kind: table or JSON, and the result workbook.
import type { ScoredByKind } from '#app/index/score-index';
import { printJson } from '#cli/print/print-json';
import type { Terminal } from '#cli/terminal/terminal';
import { texts } from '#cli/texts/texts';
import { indexJson } from '#report/index/index-json';
import { indexTable } from '#report/index/index-table';
import { exitStatus } from '../../exit-status.ts';
import { finish, quoted, writtenText } from '../../finish.ts';
import { printIndexScores } from './print-scores.ts';

type Indexed = Extract<ScoredByKind, { readonly kind: 'index' }>;

export interface IndexComputeOptions {
  readonly json?: true;
  readonly output?: string;
  readonly all?: true;
}

export async function computeIndex(
  terminal: Terminal,
  workbook: string,
  options: IndexComputeOptions,
  { outcome, ruleSet }: Indexed,
): Promise<number> {
  const { language } = terminal;
  const { ending, result, diagnostics } = outcome;
  if (options.json) printJson(terminal, indexJson(result?.card ?? null, ruleSet, diagnostics, language));
  else if (result !== null && ending === 'done')
    printIndexScores(terminal, indexTable(result.card, language));
  if (ending !== 'done') {
    if (options.json) return exitStatus[ending];
    const status = finish(terminal, { workbook, ending, diagnostics, all: options.all });
    if (ending === 'faulty') terminal.err.write(`${texts.tableNeedsNoErrors[language]}\n`);
    return status;
  }
  if (options.output !== undefined && result !== null)
    return await write(terminal, workbook, options, { outcome, ruleSet, kind: 'index' });
  if (options.json) return exitStatus.done;
  const advice = [texts.nextReport[language](quoted(workbook))];
  return finish(terminal, { workbook, ending, diagnostics, all: options.all }, advice);
}

async function write(
  terminal: Terminal,
  workbook: string,
  { output = '', json, all }: IndexComputeOptions,
  { outcome }: Indexed,
): Promise<number> {
  const { writeIndexResult } = await import('#app/index/compose-index');
  const written = await writeIndexResult(outcome, { workbook, output });
  const diagnostics = json ? written.diagnostics : [...outcome.diagnostics, ...written.diagnostics];
  const advice =
    written.result === null
      ? []
      : [writtenText([written.result], terminal), texts.readRecomputed[terminal.language]];
  return finish(terminal, { workbook, ending: written.ending, diagnostics, all }, advice);
}
