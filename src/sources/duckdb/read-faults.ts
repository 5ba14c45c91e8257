// What DuckDB says of a file it cannot read → words for the clerk. Never the line itself: it may hold anything.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { listNotRead } from '#diagnostics/source/list';

/** Rows after it would be taken for the text of one cell, and not be counted. */
export function quoteNotClosed(file: string, row: number): Diagnostic {
  return listNotRead(notClosed, { listRow: { file, row } });
}

const notClosed = {
  vi: 'có dấu nháy kép không đóng',
  en: 'a double quote is not closed',
  isQuoteOpen: true,
} as const;

/** What the task gives, or the fault of the file for which DuckDB gave it up. */
export async function orFault<Result>(
  file: string,
  task: () => Promise<Result>,
): Promise<Result | { readonly fault: Diagnostic }> {
  try {
    return await task();
  } catch (error) {
    const fault = readFaultOf(error, file);
    if (fault === null) throw error;
    return { fault };
  }
}

/** Null for anything but a fault of the file. */
export function readFaultOf(error: unknown, file: string): Diagnostic | null {
  const message = messageOf(error);
  const line = /(?:on Line|line):? (\d+)/u.exec(message)?.[1];
  const row = line === undefined ? null : Number(line);
  const at = { listRow: { file, row } };
  for (const [pattern, facts] of faults) if (pattern.test(message)) return listNotRead(facts, at);
  if (/CSV Error|Invalid Input Error|Parquet|parquet|IO Error|Could not/u.test(message))
    return listNotRead(
      { vi: 'tệp hỏng hoặc không đúng quy cách', en: 'the file is damaged or malformed' },
      at,
    );
  return null;
}

const faults: readonly (readonly [RegExp, Parameters<typeof listNotRead>[0]])[] = [
  [
    /not utf-8|Invalid unicode|unicode/iu,
    { vi: 'có byte không phải UTF-8', en: 'it has bytes that are not UTF-8' },
  ],
  [/line size|max record size/iu, { vi: 'có dòng quá dài', en: 'a line is too long' }],
  [/unterminated quote|quote should be followed|quote not closed|quoted/iu, notClosed],
  [
    /Expected Number of Columns|too many columns/iu,
    { vi: 'có dòng nhiều ô hơn dòng tên cột', en: 'a row has more cells than the heading' },
  ],
  [
    /Out of Memory/iu,
    { vi: 'máy không đủ bộ nhớ hoặc đĩa tạm', en: 'there is not enough memory or temporary disk' },
  ],
];

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
