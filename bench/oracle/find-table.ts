// A sheet's table by the contract's headings: where it starts, its columns, its rows.
import type { OtherCell, OtherSheet } from './cells.ts';
import type { Columns } from './contract.ts';

/** Cells by member; blank ones are not there. */
export type OtherRow = ReadonlyMap<string, OtherCell>;

const most = { rows: 30, height: 4 };

export function findTable(sheet: OtherSheet | undefined, wanted: Columns): readonly OtherRow[] {
  if (sheet === undefined) return [];
  const names = headingsOf(wanted);
  const numbers = [...sheet.cells.keys()].sort((a, b) => a - b);
  let found: { readonly bottom: number; readonly columns: ReadonlyMap<string, number> } | null = null;
  for (const bottom of numbers.slice(0, most.rows)) {
    for (let top = bottom; top > bottom - most.height && top > 0; top -= 1) {
      const columns = columnsUnder(sheet, top, bottom, names);
      if (columns.size > (found?.columns.size ?? 1)) found = { bottom, columns };
    }
  }
  if (found === null) return [];
  const { bottom, columns } = found;
  const below = numbers.filter((number) => number > bottom);
  return below.map((number) => {
    const row = sheet.cells.get(number);
    return new Map(
      [...columns].flatMap(([member, column]) => {
        const cell = row?.get(column) ?? mergedDown(sheet, member, number, column);
        return cell === undefined ? [] : [[member, cell] as const];
      }),
    );
  });
}

/** Without case, runs of spaces, and what stands between punctuation. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/ ?([/,;:.()-]) ?/gu, '$1')
    .trim();
}

/** Also without diacritics. */
export function withoutMarks(text: string): string {
  const known = bared.get(text);
  if (known !== undefined) return known;
  const made = plain(text).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
  bared.set(text, made);
  return made;
}

const bared = new Map<string, string>();

interface Headings {
  readonly whole: ReadonlyMap<string, string>;
  /** By the last word alone, where only one column has it. */
  readonly last: ReadonlyMap<string, readonly string[]>;
}

function headingsOf(wanted: Columns): Headings {
  const whole = new Map<string, string>();
  const last = new Map<string, string[]>();
  for (const [member, headings] of Object.entries(wanted)) {
    for (const heading of headings.split('|')) {
      whole.set(withoutMarks(heading), member);
      const word = withoutMarks(heading.split('/').at(-1) ?? '');
      last.set(word, [...new Set([...(last.get(word) ?? []), member])]);
    }
  }
  return { whole, last };
}

function columnsUnder(sheet: OtherSheet, top: number, bottom: number, names: Headings) {
  const numbers = new Set<number>();
  for (let row = top; row <= bottom; row += 1)
    for (const column of sheet.cells.get(row)?.keys() ?? []) numbers.add(column);
  const found = new Map<string, number>();
  const left: (readonly [number, string])[] = [];
  for (const column of [...numbers].sort((a, b) => a - b)) {
    const own = pathOf(sheet, column, top, bottom, false);
    const filled = pathOf(sheet, column, top, bottom, true);
    const member = names.whole.get(own) ?? names.whole.get(filled);
    if (member === undefined) {
      if (!own.includes('/') && own === filled) left.push([column, own]);
    } else if (!found.has(member)) found.set(member, column);
  }
  for (const [column, word] of left) {
    const free = (names.last.get(word) ?? []).filter((member) => !found.has(member));
    const [only, another] = free;
    if (only !== undefined && another === undefined) found.set(only, column);
  }
  return found;
}

const between = new Set(['trong ky', 'trong do', 'chia ra']);

/** `fill`: a blank above is what stands left of it, as where nobody merged the block's heading. */
function pathOf(sheet: OtherSheet, column: number, top: number, bottom: number, fill: boolean): string {
  const parts: string[] = [];
  let sources: readonly string[] = [];
  let height = 0;
  for (let row = bottom; row >= top; row -= 1) {
    const found = headingAt(sheet, row, column) ?? (fill && height > 0 ? leftOf(sheet, row, column) : null);
    if (found === null || sources.includes(found.source)) continue;
    sources = [...sources, found.source];
    height += 1;
    parts.unshift(found.text);
  }
  return parts
    .flatMap((part) =>
      withoutMarks(part)
        .replace(/[*:.]+$/u, '')
        .split('/'),
    )
    .filter((part) => part !== '' && !between.has(part))
    .join('/');
}

function headingAt(sheet: OtherSheet, row: number, column: number) {
  const area = sheet.merges.find(
    ([top, left, bottom, right]) => row >= top && row <= bottom && column >= left && column <= right,
  );
  const [top, left] = area ?? [row, column];
  const cell = sheet.cells.get(top)?.get(left);
  return cell === undefined
    ? null
    : { source: `${top}/${left}`, text: textOf(cell), merged: area !== undefined };
}

function leftOf(sheet: OtherSheet, row: number, column: number) {
  for (let at = column - 1; at > 0; at -= 1) {
    const found = headingAt(sheet, row, at);
    if (found !== null) return found.merged ? null : found;
  }
  return null;
}

/** The key of a group merged down over its units stands for each of them. */
function mergedDown(sheet: OtherSheet, member: string, row: number, column: number): OtherCell | undefined {
  if (member !== 'group' && member !== 'key') return undefined;
  const area = sheet.merges.find(
    ([top, left, bottom, right]) => left === column && right === column && row > top && row <= bottom,
  );
  return area === undefined ? undefined : sheet.cells.get(area[0])?.get(column);
}

export function textOf(cell: OtherCell): string {
  return cell.kind === 'number' ? `${cell.value}`.replace('.', ',') : cell.text.trim();
}
