// What the reader makes of a damaged workbook, against another reader's cells: refused, faulty, the same, or read aright.
import { isDeepStrictEqual } from 'node:util';
import ExcelJS from 'exceljs';
import { checkSubmission } from '#checks/check-submission';
import type { Submission } from '#domain/submission';
import type { Unit } from '#domain/unit';
import { fold } from '#language/fold';
import { readCount } from '#language/numbers';
import { readSubmission } from '#workbook/read-submission';
import type { Damage } from './mutate-file.ts';

/** `wrong` says what is. `unjudged`: read, but the other reader could not open it. */
export type Verdict =
  | { readonly kind: 'refused' | 'faulty' | 'same' | 'right' | 'unjudged' }
  | { readonly kind: 'wrong'; readonly what: string };

export async function judgeMutant(
  mutant: Uint8Array,
  original: Submission,
  damage: Damage,
): Promise<Verdict> {
  const { submission, diagnostics, sheets } = await readSubmission(mutant);
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    return { kind: sheets.length === 0 ? 'refused' : 'faulty' };
  }
  if (submission !== null && checkSubmission(submission).some(({ severity }) => severity === 'error'))
    return isDeepStrictEqual(submission, original) ? { kind: 'same' } : { kind: 'faulty' };
  if (submission === null) return { kind: 'wrong', what: 'neither a submission nor an error' };
  if (isDeepStrictEqual(submission, original)) return { kind: 'same' };
  // Each part is under its checksum: no damage to the archive may change what is read.
  if (damage !== 'markup') return { kind: 'wrong', what: 'read otherwise from a damaged archive' };
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(Buffer.from(mutant) as unknown as ExcelJS.Buffer);
  } catch {
    return { kind: 'unjudged' };
  }
  const what = firstDifference(submission, workbook);
  return what === null ? { kind: 'right' } : { kind: 'wrong', what };
}

type CountOf = (unit: Unit) => number;

const counts: Readonly<Record<string, CountOf>> = {
  'received.online': ({ counts: { received } }) => received.online,
  'received.inPerson': ({ counts: { received } }) => received.inPerson,
  'received.carriedOver': ({ counts: { received } }) => received.carriedOver,
  'resolved.early': ({ counts: { resolved } }) => resolved.early,
  'resolved.onTime': ({ counts: { resolved } }) => resolved.onTime,
  'resolved.late': ({ counts: { resolved } }) => resolved.late,
};

function firstDifference(submission: Submission, workbook: ExcelJS.Workbook): string | null {
  for (const unit of submission.units) {
    const name = textAt(submission, workbook, `${unit.id}/name`);
    if (name !== null && fold(name) !== fold(unit.name)) return `${unit.id} is ${unit.name}, not ${name}`;
    for (const [member, countOf] of Object.entries(counts)) {
      const text = textAt(submission, workbook, `${unit.id}/${member}`);
      if (text === null) continue;
      const wanted = /^[\s–—-]*$/u.test(text) ? 0 : readCount(text);
      if (wanted !== countOf(unit)) return `${unit.name}, ${member}: ${countOf(unit)}, not ${text}`;
    }
  }
  return null;
}

/** What the other reader finds in the cell a value came from; null where it keeps something that is no text or number. */
function textAt(submission: Submission, workbook: ExcelJS.Workbook, key: string): string | null {
  const place = submission.origins.get(key);
  const sheet = workbook.worksheets.find(({ name }) => name === place?.sheet);
  if (place?.cell === undefined || sheet === undefined) return null;
  const cell = sheet.getCell(place.cell);
  const value = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isInteger(value) ? `${value}` : null;
  if (typeof value === 'string') return value;
  return typeof value === 'object' && 'richText' in value
    ? value.richText.map(({ text }) => text).join('')
    : null;
}
