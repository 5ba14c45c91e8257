// `tthc-score explain`: options → task → print → exit status.
import { type Explained, explainWorkbook } from '#app/explain-workbook';
import type { Text } from '#language/language';
import { finish } from '../finish.ts';
import { printExplanation } from '../print-explanation.ts';
import type { Terminal } from '../terminal.ts';
import { printUsageFault } from '../usage-faults.ts';

export interface ExplainOptions {
  readonly unit: string;
  readonly criterion?: string;
  readonly rules?: string;
  readonly all?: true;
}

export async function explain(
  terminal: Terminal,
  workbook: string,
  options: ExplainOptions,
): Promise<number> {
  const criterion = options.criterion === undefined ? undefined : Number(options.criterion);
  const { ending, result, diagnostics } = await explainWorkbook({
    workbook,
    rules: options.rules,
    name: options.unit,
    criterion,
    language: terminal.language,
  });
  const fault = result === null ? null : nothingMeant(result, options, criterion);
  if (fault !== null) return printUsageFault(terminal, fault, 'explain');
  for (const explanation of result?.explanations ?? []) printExplanation(terminal, explanation);
  return finish(terminal, { workbook, ending, diagnostics, all: options.all });
}

function nothingMeant(
  { explanations, names, criteria }: Explained,
  { unit, criterion: typed }: ExplainOptions,
  criterion: number | undefined,
): Text | null {
  if (explanations.length === 0) {
    return {
      vi: `không có đơn vị, khối hay công chức nào tên “${unit}”; có: ${names.join('; ')}.`,
      en: `there is no unit, group or officer named “${unit}”; there are: ${names.join('; ')}.`,
    };
  }
  if (criterion === undefined || criteria.includes(criterion)) return null;
  return {
    vi: `không có tiêu chí ${typed}; có: ${criteria.join(', ')}.`,
    en: `there is no criterion ${typed}; there are: ${criteria.join(', ')}.`,
  };
}
