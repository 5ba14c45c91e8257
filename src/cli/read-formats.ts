// `--format docx,pdf`: the formats asked for, or what is wrong with the list.
import { type ReportFormat, reportFormats } from '#app/report-formats';
import type { Terminal } from '#cli/terminal/terminal';
import type { Text } from '#language/language';
import { printUsageFault } from './usage-faults.ts';

export interface ReadFormats {
  readonly known: readonly ReportFormat[];
  readonly unknown: readonly string[];
}

export function readFormats(list: string): ReadFormats {
  const names = new Set(list.split(/[\s,;]+/u).map((name) => name.toLowerCase().replace(/^\./u, '')));
  names.delete('');
  const known = reportFormats.filter((format) => names.delete(format));
  return { known, unknown: [...names] };
}

/** `command` is the one whose help is pointed to. */
export function refuseFormats(terminal: Terminal, unknown: readonly string[], command: string): number {
  const named = unknown.map((name) => `“${name}”`).join(', ');
  const existing = reportFormats.join(', ');
  return printUsageFault(
    terminal,
    {
      vi: `${named === '' ? 'chưa chọn định dạng nào' : `không xuất được định dạng ${named}`}; có: ${existing}.`,
      en: `${named === '' ? 'no format was chosen' : `there is no format ${named}`}; there are: ${existing}.`,
    },
    command,
  );
}

/** Null where each option has something to do; the HTML page takes no template and shows every unit by itself. */
export function withoutUse(
  formats: readonly ReportFormat[],
  { templates, perUnitFiles }: { readonly templates?: string; readonly perUnitFiles?: true },
): Text | null {
  if (formats.some((format) => format !== 'html')) return null;
  const option = templates !== undefined ? '--templates' : perUnitFiles ? '--per-unit-files' : null;
  if (option === null) return null;
  return {
    vi: `${option} không dùng được khi chỉ lập HTML: chọn thêm docx, xlsx hoặc pdf, hoặc bỏ ${option}.`,
    en: `${option} has no use where only HTML is made: add docx, xlsx or pdf, or leave ${option} out.`,
  };
}
