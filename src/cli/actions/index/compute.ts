// `compute` by a rule set of the second kind: its table, its JSON and its result workbook.
import type { ScoredByKind } from '#app/index/score-index';
import type { Terminal } from '#cli/terminal/terminal';
import { texts } from '#cli/texts/texts';
import { indexJson } from '#report/index/index-json';
import { indexTable } from '#report/index/index-table';
import type { ScoresToShow } from '../scores-to-show.ts';
import { printIndexScores } from './print-scores.ts';

export function byIndex(
  terminal: Terminal,
  workbook: string,
  { outcome, ruleSet }: Extract<ScoredByKind, { readonly kind: 'index' }>,
): ScoresToShow {
  const { language } = terminal;
  const { result, diagnostics } = outcome;
  return {
    outcome,
    json: () => indexJson(result?.card ?? null, ruleSet, diagnostics, language),
    printTable: () => {
      if (result !== null) printIndexScores(terminal, indexTable(result.card, language));
    },
    write: async (output) =>
      (await import('#app/index/compose-index')).writeIndexResult(outcome, { workbook, output }),
    use: texts.readRecomputed,
  };
}
