// What is wrong with a header: columns missing, doubled, unclear, misspelt, and those that are not used.

import { type Column, columnTitle } from '#contract/column';
import { harmlessHeaders } from '#contract/header-words';
import type { TableContract } from '#contract/sheet';
import type { Diagnostic } from '#diagnostics/diagnostic';
import {
  columnAbsent,
  columnAmbiguous,
  columnDoubled,
  columnMissing,
  columnMisspelt,
  columnUnknown,
  columnUnread,
} from '#diagnostics/workbook/header';
import { nearest } from '#language/nearest';
import { absentColumns } from './absent-columns.ts';
import { foldedHeaderKey } from './header-keys.ts';
import type { HeaderPath } from './header-path.ts';
import type { MatchedColumns } from './match-columns.ts';
import { titlesOf, unreadColumns } from './unread-columns.ts';

export function headerFaults(
  sheet: string,
  contract: TableContract,
  matched: MatchedColumns,
  paths: readonly HeaderPath[],
): { readonly faulty: ReadonlySet<string>; readonly diagnostics: readonly Diagnostic[] } {
  const { columns } = contract;
  const unclear = new Set([
    ...matched.doubled.map(({ column }) => column),
    ...matched.ambiguous.flatMap((one) => one.columns),
  ]);
  const missing = columns.filter((column) => !matched.found.has(column.member) && !unclear.has(column));
  const unread = unreadColumns(columns, matched);
  const isUnread = new Set(unread.map(({ path }) => path));
  const misspelt = findMisspelt(
    matched.unknown.filter((path) => !isUnread.has(path)),
    missing,
  );
  const first = paths[0]?.cell;
  const at = (cell: string | undefined) => ({ place: cell === undefined ? { sheet } : { sheet, cell } });
  const diagnostics: Diagnostic[] = [
    ...missing
      .filter(({ required }) => required)
      .map((column) => {
        const near = misspelt.get(column);
        const nearHeading = near === undefined ? null : headingOf(near);
        return columnMissing(
          { sheet, column: columnTitle(column), nearest: nearHeading },
          at(near?.cell ?? first),
        );
      }),
    ...matched.doubled.map(({ column, paths: twice }) =>
      columnDoubled(
        { column: columnTitle(column), cells: twice.map(({ cell }) => cell) },
        at(twice[1]?.cell),
      ),
    ),
    ...matched.ambiguous.map(({ path, columns: candidates }) =>
      columnAmbiguous({ header: headingOf(path), columns: candidates.map(columnTitle) }, at(path.cell)),
    ),
    ...unread
      .filter(({ path }) => !isHarmless(path))
      .map(({ path, block, missing: lacking }) =>
        columnUnread({ header: headingOf(path), block, missing: titlesOf(lacking) }, at(path.cell)),
      ),
    ...[...misspelt]
      .filter(([{ required }]) => !required)
      .map(([column, path]) =>
        columnMisspelt({ header: headingOf(path), column: columnTitle(column) }, at(path.cell)),
      ),
  ];
  const unused = matched.unknown.filter(
    (path) => ![...misspelt.values()].includes(path) && !isUnread.has(path) && !isHarmless(path),
  );
  if (unused.length > 0)
    diagnostics.push(columnUnknown({ headers: unused.map(headingOf) }, at(unused[0]?.cell)));
  const required = missing.filter((column) => column.required);
  const lacking = unread.filter(({ path }) => !isHarmless(path)).flatMap((one) => one.missing);
  const reported = new Set([...unclear, ...lacking, ...misspelt.keys()].map(({ member }) => member));
  diagnostics.push(
    ...absentColumns(contract, new Set(matched.found.keys()), reported).map(({ absent, present }) => {
      const [beside] = present;
      const cell = beside === undefined ? first : matched.found.get(beside.member)?.cell;
      return columnAbsent({ absent: titlesOf(absent), present: titlesOf(present) }, at(cell));
    }),
  );
  return { faulty: new Set([...unclear, ...required, ...lacking].map(({ member }) => member)), diagnostics };
}

/** Each missing column with the unknown heading that is nearly its own. */
function findMisspelt(
  unknown: readonly HeaderPath[],
  missing: readonly Column[],
): ReadonlyMap<Column, HeaderPath> {
  const found = new Map<Column, HeaderPath>();
  for (const path of unknown) {
    if (isHarmless(path)) continue;
    const intended = nearest(
      headingOf(path),
      missing.flatMap((column) => columnTitle(column)),
    );
    const column = missing.find((candidate) => columnTitle(candidate) === intended);
    if (column !== undefined && !found.has(column)) found.set(column, path);
  }
  return found;
}

/** What the government's tables hold besides: not reported. */
function isHarmless({ own, inherited }: HeaderPath): boolean {
  return harmless.has(foldedHeaderKey(own)) || harmless.has(foldedHeaderKey(inherited));
}

const harmless = new Set(harmlessHeaders.map((path) => foldedHeaderKey(path)));

function headingOf({ own }: HeaderPath): string {
  return own.map((text) => text.replace(/\s+/gu, ' ').trim()).join(' / ');
}
