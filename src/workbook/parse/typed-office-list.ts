// "TP: Phòng Tư pháp; Phòng Y tế; XP: Phường Him Lam": the office's units as somebody types them.

import { decodeRow } from '#contract/decode-row';
import { unitList } from '#contract/office-list';
import { type Diagnostic, hasErrors } from '#diagnostics/diagnostic';
import {
  officeGroupsBlank,
  officeListEmpty,
  officeNamesBeforeGroup,
  officeNamesByCommas,
  officeNamesInColumns,
  officeUnitDoubled,
} from '#diagnostics/source/office-list';
import { nameKey } from '#language/fold';
import type { OfficeUnit } from './office-rows.ts';
import { officeList, type ReadOfficeList } from './parse-office-list.ts';

/** A group and a colon before a name hold for the names that follow, too. */
export function readTypedOfficeList(text: string): ReadOfficeList {
  const units = unitsIn(text);
  const found = [
    ...commas(text),
    ...columns(text),
    ...names(units),
    ...doubled(units),
    ...beforeGroups(units),
  ];
  if (units.length === 0) found.push(officeListEmpty({}));
  if (!hasErrors(found) && units.every(({ group }) => group === null))
    found.push(officeGroupsBlank({ units: units.length }));
  return { list: hasErrors(found) ? null : officeList(units, []), diagnostics: found };
}

function unitsIn(text: string): readonly OfficeUnit[] {
  let group: string | null = null;
  const units: OfficeUnit[] = [];
  for (const given of linesIn(text)) {
    const part = withoutMark(given);
    const colon = part.indexOf(':');
    if (colon >= 0) group = tidy(part.slice(0, colon)) || null;
    const name = tidy(withoutMark(part.slice(colon + 1)));
    if (name !== '') units.push({ ordinal: null, group, name });
  }
  return units;
}

function linesIn(text: string): readonly string[] {
  return text.split(/[;\r\n]/u);
}

/** Without what Word puts before a line of a list ("1.", "–"), and the column STT that Excel has before the names. */
function withoutMark(text: string): string {
  return text.trim().replace(/^(?:(?:\d{1,3}[.)]|[-–—•·*+\uF0B7])\s+|\d{1,3}\t)/u, '');
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function commas(text: string): readonly Diagnostic[] {
  return text.includes(',') && !/[;\r\n]/u.test(text)
    ? [officeNamesByCommas({ text: text.trim().slice(0, 120) })]
    : [];
}

/** Cells of a table, as Excel gives them between tabs. */
function columns(text: string): readonly Diagnostic[] {
  const lines = linesIn(text).flatMap((line) => {
    const cells = withoutMark(line).split('\t').map(tidy).filter(Boolean);
    return cells.length > 1 ? [cells.join(' | ')] : [];
  });
  return lines.length === 0 ? [] : [officeNamesInColumns({ lines })];
}

/** As the cells of a list are. */
function names(units: readonly OfficeUnit[]): readonly Diagnostic[] {
  const cell = (text: string | null) => (text === null ? undefined : ({ kind: 'text', text } as const));
  return units.flatMap(({ name, group }) =>
    decodeRow(unitList.row, { name: cell(name), group: cell(group) }).faults.map(({ finding }) =>
      finding.at({}),
    ),
  );
}

function doubled(units: readonly OfficeUnit[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return units.flatMap(({ group, name }) => {
    const key = `${nameKey(group ?? '')}\n${nameKey(name)}`;
    if (seen.has(key)) return [officeUnitDoubled({ name, first: null })];
    seen.add(key);
    return [];
  });
}

function beforeGroups(units: readonly OfficeUnit[]): readonly Diagnostic[] {
  const names = units.filter(({ group }) => group === null).map(({ name }) => name);
  const group = units.find((unit) => unit.group !== null)?.group ?? null;
  return group === null || names.length === 0 ? [] : [officeNamesBeforeGroup({ names, group })];
}
