// How each unit of the workbook stands after a collection, and which of its files count.
import {
  returnedOtherAuthority,
  returnedOtherPeriod,
  returnedUnknownUnit,
} from '#diagnostics/source/collection';
import { sheetNamedOtherUnit, sheetNotFilledIn } from '#diagnostics/source/unit-sheet-identity';
import type { Submission } from '#domain/submission';
import type { Unit } from '#domain/unit';
import { foldWithoutDiacritics } from '#language/fold';
import type { MatchedFile } from './match-returned.ts';
import { isUsable } from './returned.ts';

/** `in-workbook`: no file this time, but the workbook has the unit's counts already. `doubtful`: written, but its figures do not add up. */
export type UnitStatus =
  | 'received'
  | 'in-workbook'
  | 'missing'
  | 'twice'
  | 'faulty'
  | 'doubtful'
  | 'contradictory';

/** Of a file that is nobody's in the workbook. */
export type FileStatus = 'left-out' | 'not-taken';

const others: ReadonlySet<string> = new Set(
  [returnedOtherAuthority, returnedOtherPeriod, returnedUnknownUnit].map(({ code }) => code),
);

export function statusOfFile({ diagnostics }: Pick<MatchedFile, 'diagnostics'>): FileStatus {
  return diagnostics.some(({ code }) => others.has(code)) ? 'left-out' : 'not-taken';
}

export interface UnitReturn {
  readonly group: string;
  readonly name: string;
  readonly status: UnitStatus;
  readonly files: readonly string[];
}

/** "03 Phòng Kinh tế.xlsx" with the sheet of another unit inside: somebody copied the wrong one. */
export function withNameChecked(file: MatchedFile, { units }: Submission): MatchedFile {
  const { unit, diagnostics } = file;
  if (unit === null) return file;
  const name = ` ${wordsOf(stemOf(file.file))} `;
  const holds = (one: Unit) => name.includes(` ${wordsOf(one.name)} `);
  const other = holds(unit) ? undefined : units.find(holds);
  if (other === undefined) return file;
  return {
    ...file,
    diagnostics: [...diagnostics, sheetNamedOtherUnit({ named: other.name, unit: unit.name })],
  };
}

function wordsOf(name: string): string {
  return foldWithoutDiacritics(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** One that can be read and was filled in. */
export function isFilled(file: MatchedFile): boolean {
  return (
    file.unit !== null &&
    isUsable(file) &&
    file.diagnostics.every(({ code }) => code !== sheetNotFilledIn.code)
  );
}

/** `doubtful`, `contradictory`: units by id. */
export function statusesOf(
  { units }: Submission,
  files: readonly MatchedFile[],
  doubtful: ReadonlySet<string>,
  contradictory: ReadonlySet<string> = new Set(),
): readonly UnitReturn[] {
  return units.map((unit) => {
    const own = files.filter((file) => file.unit?.id === unit.id);
    const status = statusOf(unit, own, doubtful, contradictory);
    return { group: unit.group, name: unit.name, status, files: own.map(({ file }) => file) };
  });
}

function statusOf(
  unit: Unit,
  files: readonly MatchedFile[],
  doubtful: ReadonlySet<string>,
  contradictory: ReadonlySet<string>,
): UnitStatus {
  const filled = files.filter(isFilled);
  if (contradictory.has(unit.id)) return 'contradictory';
  if (filled.length > 0 && doubtful.has(unit.id)) return 'doubtful';
  if (filled.length > 1) return 'twice';
  if (filled.length === 1) return 'received';
  if (files.some((file) => !isUsable(file))) return 'faulty';
  return isCounted(unit) ? 'in-workbook' : 'missing';
}

/** What was carried over stands there before anybody has filled in anything. */
function isCounted({ counts: { received, resolved } }: Unit): boolean {
  return received.online + received.inPerson + resolved.early + resolved.onTime + resolved.late > 0;
}

/** The file's name without folder and extension. */
function stemOf(file: string): string {
  return (file.split(/[\\/]/u).at(-1) ?? '').replace(/\.\w+$/u, '');
}
