// How a column of the contract looks in an input workbook: how much it is needed, its width, its number format.
import { type Blank, blankWords, isZero } from '#contract/blank';
import { type Column, type ColumnKind, columnTitle } from '#contract/column';

/** `required`: must be filled in. `usual`: filled in where there is anything. `spare`: the program knows what to do without. */
export type Need = 'required' | 'usual' | 'spare';

export function needOf({ required, blank }: Column): Need {
  if (required || blank === 'fault' || blank === 'share-of-units') return 'required';
  return isZero(blank) ||
    ['left-out', 'received-less-resolved', 'not-assessed', 'not-measured'].includes(blank)
    ? 'usual'
    : 'spare';
}

export const needColours: Readonly<Record<Need, string>> = {
  required: 'F8CBAD',
  usual: 'DDEBF7',
  spare: 'EDEDED',
};

const seldom: readonly Blank[] = [
  'handling-time',
  'stand-in',
  'resolved-counts',
  'from-received',
  'generated',
  'unchecked',
];

/** Neighbours of one kind that most clerks leave blank are folded away behind a "+" above the columns. */
export function foldedColumns(columns: readonly Column[]): readonly boolean[] {
  return columns.map(({ blank }, index) => {
    const neighbours = [columns[index - 1]?.blank, columns[index + 1]?.blank];
    return seldom.includes(blank) && neighbours.includes(blank);
  });
}

export function widthOf({ kind, member }: Column): number {
  if (member === 'ordinal') return 7;
  if (member === 'name' || member === 'unit') return 34;
  if (member.startsWith('criterionNotes') || member === 'note' || member === 'lateReason') return 30;
  return { count: 10, percent: 11, choice: 21, score: 9.5, group: 9, name: 30, 'unit-names': 44, text: 24 }[
    kind
  ];
}

/** Text stays as typed: "01/2022" is no date there, and "=A1" no formula. */
export function numberFormatOf(kind: ColumnKind): string {
  if (kind === 'count') return '#,##0';
  return kind === 'percent' || kind === 'score' ? 'General' : '@';
}

/** "Tiếp nhận / Kỳ trước: Số hồ sơ kỳ trước chuyển qua. Để trống: tính là 0." */
export function noteOf(column: Column): string {
  return `${columnTitle(column)}\n${column.description}\nĐể trống: ${blankWords[column.blank]}.`;
}
