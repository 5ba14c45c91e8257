// `tthc-score explain`: options → task → print → exit status.
import { explainWorkbook } from '#app/explain-workbook';
import type { Explained, ExplainRequest } from '#app/explained';
import { printExplanation } from '#cli/print/print-explanation';
import type { Terminal } from '#cli/terminal/terminal';
import type { Text } from '#language/language';
import { exitStatus } from '../exit-status.ts';
import { finish, writtenText } from '../finish.ts';
import { printUsageFault } from '../usage-faults.ts';

export interface ExplainOptions {
  readonly unit?: string;
  readonly criterion?: string;
  readonly rules?: string;
  readonly all?: true;
  readonly output?: string;
  readonly templates?: string;
}

export async function explain(
  terminal: Terminal,
  workbook: string,
  options: ExplainOptions,
): Promise<number> {
  const { unit, output, templates } = options;
  const wrong = wrongOptions(options);
  if (wrong !== null) return printUsageFault(terminal, wrong, 'explain');
  const { language } = terminal;
  const request: ExplainRequest = {
    workbook,
    rules: options.rules,
    name: unit,
    criterion: options.criterion,
    templates,
    language,
  };
  const { ending, result, diagnostics } = await explainWorkbook(request);
  const fault = result === null ? null : nameFault(result, options);
  if (fault !== null) return printUsageFault(terminal, fault, 'explain');
  if (output === undefined || result === null) {
    for (const explanation of result?.explanations ?? []) printExplanation(terminal, explanation);
    return finish(terminal, { workbook, ending, diagnostics });
  }
  const { writeExplanation } = await import('#app/explain-workbook');
  const written = await writeExplanation(result, request, output);
  const advice = written.result === null ? [] : [writtenText([written.result], terminal)];
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const status = finish(
    terminal,
    { workbook, templates, ending: written.ending, diagnostics: [...errors, ...written.diagnostics] },
    advice,
  );
  return status === exitStatus.done ? exitStatus[ending] : status;
}

function wrongOptions({ unit, all, output, criterion, templates }: ExplainOptions): Text | null {
  if (unit === undefined && all === undefined) {
    return {
      vi: 'cần --unit và tên đơn vị, khối hoặc công chức; hoặc --all để giải thích tất cả.',
      en: 'either --unit with the name of a unit, group or officer is needed, or --all for everybody.',
    };
  }
  if (unit !== undefined && all) {
    return { vi: 'chỉ dùng một trong hai: --unit hoặc --all.', en: 'use either --unit or --all.' };
  }
  if (templates !== undefined && output === undefined) {
    return {
      vi: '--templates chỉ dùng cùng -o, khi ghi ra tệp Word.',
      en: 'use --templates with -o only, for the Word document.',
    };
  }
  if (output !== undefined && criterion !== undefined) {
    return {
      vi: 'tệp Word ghi đủ mọi tiêu chí, không dùng cùng --criterion.',
      en: 'the Word document holds every criterion; leave --criterion out.',
    };
  }
  return null;
}

function nameFault(
  { explanations, suggestions, names, criteria, hasCriterion }: Explained,
  { unit = '', criterion: typed }: ExplainOptions,
): Text | null {
  if (explanations.length === 0) {
    const [vi, en] =
      suggestions.length > 0
        ? [`có phải là: ${suggestions.join('; ')}?`, `did you mean: ${suggestions.join('; ')}?`]
        : [`có: ${names.join('; ')}.`, `there are: ${names.join('; ')}.`];
    return {
      vi: `không có đơn vị, khối hay công chức nào tên “${unit}”; ${vi}`,
      en: `there is no unit, group or officer named “${unit}”; ${en}`,
    };
  }
  if (hasCriterion) return null;
  return {
    vi: `không có tiêu chí ${typed}; có: ${criteria.join(', ')}.`,
    en: `there is no criterion ${typed}; there are: ${criteria.join(', ')}.`,
  };
}
