// One criteria form (Biểu mẫu số 03) → its criteria with levels, counts, points and notes.
import { fold } from '#language/fold';
import type { CriterionRow, FormFacts, Printed } from '../report-facts.ts';
import type { FoundTable } from './find-table.ts';
import { type Record, recordsOf } from './records.ts';

interface OpenCriterion {
  readonly number: number;
  readonly row: Record;
  readonly notes: Printed[];
  readonly levels: CriterionRow['levels'][number][];
}

/** `tables`: the form, and what of it stands on further pages. `heading`: the paragraphs above. */
export function readCriteriaForm(tables: readonly FoundTable[], heading: readonly string[]): FormFacts {
  const criteria: OpenCriterion[] = [];
  for (const row of tables.flatMap((table) => recordsOf(table, 'name'))) {
    const number = Number(/^\d{1,2}$/u.exec(row.text('ordinal').replace(/[.)]$/u, ''))?.[0] ?? Number.NaN);
    const name = row.text('name');
    if (/^tổng/u.test(fold(name === '' ? row.first : name)) && !(number > 0)) continue;
    if (number > 0 && name !== '') criteria.push({ number, row, notes: [...notesOf(row)], levels: [] });
    else {
      const open = criteria.at(-1);
      open?.notes.push(...notesOf(row));
      if (name !== '')
        open?.levels.push({ wording: name, count: printed(row, 'count'), points: printed(row, 'points') });
    }
  }
  return {
    heading,
    name: formName(heading),
    unit: unitOf(heading),
    criteria: criteria.map(({ number, row, notes, levels }) => ({
      number,
      maximum: printed(row, 'maximum'),
      count: printed(row, 'count'),
      points: printed(row, 'points'),
      note: { text: notes.map(({ text }) => text).join('\n'), place: notes[0]?.place ?? row.place('note') },
      levels,
    })),
  };
}

function printed(row: Record, member: string): Printed {
  return { text: row.text(member), place: row.place(member) };
}

/** A note merged down over a criterion's rows belongs to its first. */
function notesOf(row: Record): readonly Printed[] {
  const cell = row.place('note');
  const text = row.text('note') || (row.isShared('note') && cell.content !== undefined ? cell.content : '');
  return text === '' ? [] : [{ text, place: cell }];
}

/** "Biểu mẫu số 03 (TP)", also where the title follows on the same line. */
function formName(heading: readonly string[]): string | null {
  for (const line of heading) {
    const found = /^\s*(biểu(?: mẫu)?(?: số)? ?\d{1,2}[a-z]?(?: ?\([^)]{1,40}\))?)/iu.exec(line)?.[1];
    if (found !== undefined) return found.trim();
  }
  return null;
}

/** Up to what stands behind it on the same line: "Đơn vị: Phường Him Lam. Tổng số hồ sơ …". */
function unitOf(heading: readonly string[]): string | null {
  for (const line of heading.flatMap((text) => text.split('\n'))) {
    const found = /^\s*(?:tên )?đơn vị(?: được đánh giá)? ?: ?(.{2,200})$/iu.exec(line.slice(0, 400))?.[1];
    const [unit = ''] = found?.split(/[.;,]? ?tổng(?: số)? hồ sơ/iu) ?? [];
    if (unit.trim() !== '') return unit.trim();
  }
  return null;
}
