// Files that came back against the workbook's units: whose each is, which contradict each other, what is to be filled in.

import { isZero } from '#contract/blank';
import { columnTitle } from '#contract/column';
import { sheets } from '#contract/sheets';
import type { Diagnostic } from '#diagnostics/diagnostic';
import {
  returnedContradicts,
  returnedOtherAuthority,
  returnedOtherPeriod,
  returnedUnitInGroups,
  returnedUnknownUnit,
} from '#diagnostics/source/collection';
import { periodLabel, readPeriod } from '#domain/period';
import type { Submission } from '#domain/submission';
import type { Unit } from '#domain/unit';
import { isSameName } from '#language/fold';
import { groupNamed, unitNames, unitNamesByGroup } from '#workbook/parse/known-names';
import { isUsable, type Returned } from './returned.ts';

export interface ReturnedFile {
  readonly file: string;
  readonly returned: Returned;
}

export interface MatchedFile extends ReturnedFile {
  /** Null where the file is of nobody in the workbook. */
  readonly unit: Unit | null;
  readonly diagnostics: readonly Diagnostic[];
}

export function matchFile({ file, returned }: ReturnedFile, submission: Submission): MatchedFile {
  const faults = [...foreign(returned, submission)];
  const groups = faults.length > 0 ? [] : groupsOf(returned, submission);
  if (groups.length > 1)
    faults.push(returnedUnitInGroups({ name: (returned.unit ?? '').slice(0, 80), groups }));
  const unit = faults.length > 0 || returned.unit === null ? null : unitNamed(returned, submission);
  if (faults.length === 0 && unit === null && returned.unit !== null) {
    const nearest = unitNames(submission.units).nearest(returned.unit);
    const isInOtherGroup = nearest !== null && isSameName(nearest, returned.unit);
    const group = isInOtherGroup ? returned.group : null;
    faults.push(returnedUnknownUnit({ name: returned.unit.slice(0, 80), nearest, group }));
  }
  return { file, returned, unit, diagnostics: [...faults, ...returned.diagnostics] };
}

function foreign({ authority, period }: Returned, submission: Submission): readonly Diagnostic[] {
  const own = submission.authority.name;
  const expected = submission.period === null ? '' : periodLabel(submission.period);
  const read = period === null ? null : readPeriod(period);
  const found = read === null ? (period ?? expected) : periodLabel(read);
  return [
    ...(authority !== null && !isSameName(authority, own)
      ? [returnedOtherAuthority({ found: authority.slice(0, 80), expected: own })]
      : []),
    ...(found !== expected ? [returnedOtherPeriod({ found: found.slice(0, 80), expected })] : []),
  ];
}

/** Where a file names no group: those that have a unit of its name. */
function groupsOf({ group, unit }: Returned, { units }: Submission): readonly string[] {
  if (group !== null || unit === null) return [];
  return units.flatMap((one) => (isSameName(one.name, unit) ? [one.group] : []));
}

function unitNamed({ group, unit }: Returned, { groups, units }: Submission): Unit | null {
  const name = unit ?? '';
  const key = group === null ? null : groupNamed(group, groups)?.key;
  if (key === null) return unitNames(units).find(name);
  return key === undefined ? null : (unitNamesByGroup(units).get(key)?.find(name) ?? null);
}

/** Every figure in which two usable files of one unit differ. */
export function contradictions(files: readonly MatchedFile[]): readonly Diagnostic[] {
  return pairsOfOneUnit(files).flatMap(([first, second]) => differences(first, second));
}

/** By id: two groups may have a unit of one name. */
export function contradictoryUnits(files: readonly MatchedFile[]): ReadonlySet<string> {
  return new Set(
    pairsOfOneUnit(files).flatMap(([first, second]) =>
      differences(first, second).length > 0 ? (second.unit?.id ?? []) : [],
    ),
  );
}

function pairsOfOneUnit(files: readonly MatchedFile[]): readonly (readonly [MatchedFile, MatchedFile])[] {
  const usable = files.filter(({ unit, ...file }) => unit !== null && isUsable(file));
  return usable.flatMap((second, index) =>
    usable
      .slice(0, index)
      .filter((first) => first.unit?.id === second.unit?.id)
      .map((first) => [first, second] as const),
  );
}

function differences(first: MatchedFile, second: MatchedFile): readonly Diagnostic[] {
  const pairs = [
    ...pairsOf(withBlanks(first, second), withBlanks(second, first), titleOf),
    ...pairsOf(first.returned.selfScores, second.returned.selfScores, selfScoreTitle),
  ];
  const names = (officers: Returned['officers']) => officers.map(({ name }) => name).join('; ');
  const officers = [names(first.returned.officers), names(second.returned.officers)] as const;
  if (officers[0] !== '' && officers[1] !== '' && !isSameName(...officers))
    pairs.push({ item: 'Cán bộ', values: officers });
  return pairs.map(({ item, values: [a, b] }) =>
    returnedContradicts(
      { item, first: a, firstFile: first.file, second: b, secondFile: second.file },
      { unit: second.unit?.name },
    ),
  );
}

/** A count that one file leaves blank and the other states is a difference where both have a place for it: a blank is 0. */
function withBlanks({ returned: own }: MatchedFile, { returned: other }: MatchedFile): Returned['counts'] {
  if (!own.isComplete || !other.isComplete) return own.counts;
  const blanks = Object.entries(other.counts)
    .filter(([member, value]) => own.counts[member] === undefined && value !== 0 && isCount(member))
    .map(([member]) => [member, '(trống)'] as const);
  return { ...Object.fromEntries(blanks), ...own.counts };
}

function isCount(member: string): boolean {
  return sheets.units.columns.some((one) => one.member === member && isZero(one.blank));
}

function pairsOf(
  first: Returned['counts'],
  second: Returned['counts'],
  title: (member: string) => string,
): { item: string; values: readonly [string, string] }[] {
  return Object.entries(first).flatMap(([member, a]) => {
    const b = second[member];
    if (b === undefined || isSameName(plain(a), plain(b))) return [];
    return [{ item: title(member), values: [`${a}`, `${b}`] as const }];
  });
}

/** 1,40 and 1.4 are one figure. */
function plain(value: string | number): string {
  const number = typeof value === 'number' ? value : Number(value.replace(',', '.'));
  return Number.isNaN(number) ? `${value}` : `${number}`;
}

function titleOf(member: string): string {
  const column = sheets.units.columns.find((one) => one.member === member);
  return column === undefined ? member : columnTitle(column);
}

function selfScoreTitle(member: string): string {
  const column = sheets.published.columns.find((one) => one.member === member);
  return `Điểm tự chấm / ${column === undefined ? member : columnTitle(column)}`;
}
