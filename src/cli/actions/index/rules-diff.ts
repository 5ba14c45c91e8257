// `rules diff` of two formulas of an index: each unit's total under both, and the parts that change.
import type { Outcome } from '#app/outcome';
import { printJson } from '#cli/print/print-json';
import { tableText } from '#cli/print/print-table';
import type { Terminal } from '#cli/terminal/terminal';
import { texts } from '#cli/texts/texts';
import type { IndexRuleDifference } from '#report/index/diff-index';
import { finish } from '../../finish.ts';

export function printIndexDiff(
  terminal: Terminal,
  { ending, result, diagnostics }: Outcome<IndexRuleDifference>,
  workbook: string,
  json: boolean,
): number {
  const { out, language } = terminal;
  if (result !== null && json) printJson(terminal, { schemaVersion: 1, ...result });
  else if (result !== null) {
    const [a, b] = result.ruleSets;
    out.write(`${out.paint.strong(`A = ${a} · B = ${b}`)}\n\n`);
    const columns = [
      { title: texts.unit[language], align: 'left' as const },
      { title: `${texts.total[language]} A`, align: 'right' as const },
      { title: `${texts.total[language]} B`, align: 'right' as const },
      { title: words[language], align: 'left' as const, breakable: true },
    ];
    const rows = result.units.map(({ name, totals, parts }) => ({
      cells: [
        name,
        ...totals,
        parts.map(({ code, before, after }) => `${code}: ${before} → ${after}`).join('; '),
      ],
    }));
    out.write(`${tableText(columns, rows, out.width, out.paint)}\n`);
  }
  return finish(terminal, { workbook, ending, diagnostics });
}

const words = { vi: 'Mục thay đổi (A → B)', en: 'Parts that change (A → B)' } as const;
