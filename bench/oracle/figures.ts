// Raw cells → the figures a score is made of, by the contract's words; blank is null.
import type { OtherCell, OtherSheet } from './cells.ts';
import { type Columns, groupColumns, infoColumns, officerColumns, unitColumns } from './contract.ts';
import { findTable, type OtherRow, textOf, withoutMarks } from './find-table.ts';
import { type Fraction, fraction, isLess, ofDecimal } from './fraction.ts';

/** The figures of one row; a cell that is none makes the row unreadable. */
export interface Figures {
  readonly count: (member: string) => bigint | null;
  readonly percent: (member: string) => Fraction | null;
  /** Hình thức công khai: 2, 1 or 0 forms. */
  readonly forms: (member: string) => bigint | null;
  readonly text: (member: string) => string | null;
}

export interface OtherUnit {
  readonly name: string;
  readonly figures: Figures;
}

export interface OtherGroup {
  readonly key: string;
  readonly figures: Figures;
  readonly units: readonly OtherUnit[];
  readonly officers: readonly OtherUnit[];
}

export interface OtherSubmission {
  readonly ruleSet: string;
  readonly groups: readonly OtherGroup[];
}

/** Said where a cell holds something that no clerk can have meant for a figure. */
export class Unreadable extends Error {}

export function figuresOf(sheets: readonly OtherSheet[]): OtherSubmission {
  const rows = (name: string, columns: Columns) =>
    findTable(sheetNamed(sheets, name), columns).filter((row) => row.size > 0);
  const info = rows('Thông tin', infoColumns);
  const named = info.find((row) => withoutMarks(textIn(row, 'key')) === 'bo quy tac' && row.has('value'));
  const units = rows('Đơn vị', unitColumns).filter((row) => isData(row, 'name'));
  const officers = rows('Cán bộ', officerColumns).filter((row) => isData(row, 'name'));
  const keyed = rows('Khối', groupColumns).filter((row) => row.has('key') && !isRemark(row));
  const stated = keyed.length > 0 ? keyed : namedBy(units);
  const groups = stated.map((row) => {
    const key = textIn(row, 'key');
    const ofGroup = (all: readonly OtherRow[]) =>
      all
        .filter((one) => withoutMarks(textIn(one, 'group')) === withoutMarks(key))
        .map((one) => ({ name: textIn(one, 'name'), figures: figures(one) }));
    return { key, figures: figures(row), units: ofGroup(units), officers: ofGroup(officers) };
  });
  return { ruleSet: named === undefined ? 'dien-bien-1187-2019' : textIn(named, 'value'), groups };
}

function sheetNamed(sheets: readonly OtherSheet[], name: string): OtherSheet | undefined {
  return sheets.find((sheet) => withoutMarks(sheet.name) === withoutMarks(name));
}

function textIn(row: OtherRow, member: string): string {
  const cell = row.get(member);
  return cell === undefined ? '' : textOf(cell);
}

/** No total, no title of a block, no row of column numbers. */
function isData(row: OtherRow, member: string): boolean {
  const name = textIn(row, member);
  return (
    row.has('group') &&
    name !== '' &&
    ![...row.values()].every((cell) => /^\(\d+\)$/u.test(textOf(cell))) &&
    !/^(?:tong|cong)(?: (?:cong|so).*)?$/u.test(withoutMarks(name))
  );
}

/** Words alone in the column of keys. */
function isRemark(row: OtherRow): boolean {
  return row.size === 1 && /\s/u.test(textIn(row, 'key'));
}

function namedBy(units: readonly OtherRow[]): readonly OtherRow[] {
  const keys = new Map(
    units.map((row) => [withoutMarks(textIn(row, 'group')), row.get('group')] as const).reverse(),
  );
  return [...new Set(units.map((row) => withoutMarks(textIn(row, 'group'))))].map((key): OtherRow => {
    const cell = keys.get(key);
    return new Map(cell === undefined ? [] : [['key', cell]]);
  });
}

function figures(row: OtherRow): Figures {
  const filled = (member: string): OtherCell | null => {
    const cell = row.get(member);
    return cell === undefined || (cell.kind === 'text' && /^[-–—]+$/u.test(cell.text.trim())) ? null : cell;
  };
  return {
    count: (member) => {
      const cell = filled(member);
      return cell === null ? null : countOf(cell);
    },
    percent: (member) => {
      const cell = filled(member);
      return cell === null ? null : percentOf(cell);
    },
    forms: (member) => {
      const cell = row.get(member);
      return cell === undefined ? null : formsOf(cell);
    },
    text: (member) => (row.has(member) ? textIn(row, member) : null),
  };
}

/** "1855", "1.855" and "1 855" are all 1855. */
function countOf(cell: OtherCell): bigint {
  if (cell.kind === 'number' && Number.isInteger(cell.value) && cell.value >= 0) return BigInt(cell.value);
  const text = textOf(cell);
  if (cell.kind === 'text' && /^(?:\d+|\d{1,3}(?:[.\s]\d{3})+)$/u.test(text))
    return BigInt(text.replace(/\D/gu, ''));
  throw new Unreadable(`no count: ${text}`);
}

function percentOf(cell: OtherCell): Fraction {
  if (cell.kind === 'number' && cell.value >= 0) {
    const held = ofDecimal(cell.value.toFixed(12));
    return within(cell.percent ? fraction(held.top * 100n, held.bottom) : held);
  }
  const text = textOf(cell).replace(/\s*%$/u, '').replace(',', '.');
  if (cell.kind === 'text' && /^\d+(?:\.\d+)?$/u.test(text)) return within(ofDecimal(text));
  throw new Unreadable(`no per cent: ${text}`);
}

function within(percent: Fraction): Fraction {
  if (isLess(fraction(100), percent)) throw new Unreadable('more than 100 per cent');
  return percent;
}

function formsOf(cell: OtherCell): bigint {
  const forms = ['khong', 'mot hinh thuc', 'niem yet va dien tu'].indexOf(withoutMarks(textOf(cell)));
  if (forms < 0) throw new Unreadable(`no form of publication: ${textOf(cell)}`);
  return BigInt(forms);
}
