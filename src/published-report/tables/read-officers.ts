// The officers' form (Biểu mẫu số 01) → officers, or units in their place, with points and rating.
import { isTotal } from '#workbook/table/row-words';
import type { OfficerRow } from '../report-facts.ts';
import type { FoundTable } from './find-table.ts';
import { type Record, recordsOf } from './records.ts';
import { ratingWords } from './table-contracts.ts';

export function readOfficers(tables: readonly FoundTable[]): readonly OfficerRow[] {
  const officers: OfficerRow[] = [];
  let block = '';
  for (const row of tables.flatMap((table) => recordsOf(table, 'name'))) {
    const name = row.text('name');
    const points = row.text('points');
    const rating = ratingOf(row);
    if (points === '' && rating === '') {
      if (row.filled <= 3 && !isTotal(name || row.first)) block = name === '' ? row.all : name;
      continue;
    }
    if (name === '' || isTotal(name)) continue;
    officers.push({
      block,
      name: { text: name.replace(/\s+/gu, ' '), place: row.place('name') },
      position: row.text('position').replace(/\s+/gu, ' '),
      points: { text: points, place: row.place('points') },
      rating,
    });
  }
  return officers;
}

/** The heading over the tick; where two are ticked, neither. */
function ratingOf(row: Record): string {
  const ticked = ratingWords.filter((_, index) => row.text(`rating.${index}`) !== '');
  return ticked.length === 1 ? (ticked[0] ?? '') : row.text('rating');
}
