// Sheet Thông tin → period, authority and rule set.
import type { Diagnostic } from '#diagnostics/diagnostic';
import {
  dateNotUnderstood,
  infoDoubled,
  infoMissing,
  infoUnknown,
  periodDatesReversed,
  periodNotUnderstood,
} from '#diagnostics/info';
import { nameBlank } from '#diagnostics/row';
import type { Authority } from '#domain/authority';
import { type Period, readPeriod } from '#domain/period';
import { defaultRuleSetId } from '#domain/submission';
import { type CalendarDate, isoDate, readDate, shortDate } from '#language/dates';
import { fold, foldBare } from '#language/fold';
import { nearest } from '#language/nearest';
import type { Cell } from './grid.ts';
import { type InfoKey, type InfoMember, infoHeaders, infoKeys } from './info-keys.ts';
import type { Parsed } from './parsing.ts';
import { readText } from './read-cell.ts';
import type { Table, TableRow } from './table.ts';

export interface Info {
  readonly ruleSetId: string;
  readonly period: Period | null;
  readonly authority: Authority;
}

export function parseInfo(table: Table | null): Parsed<Info> {
  const { values, diagnostics, origins } = collect(table);
  const one = (member: InfoMember) => values.get(member)?.[0] ?? null;
  const text = (member: InfoMember) => one(member)?.text ?? null;
  const list = (member: InfoMember) => values.get(member)?.map((item) => item.text) ?? [];
  const date = (member: InfoMember) => readDateItem(one(member), diagnostics);
  const from = date('period.from');
  const to = date('period.to');
  reportReversed(from, to, one('period.to'), diagnostics);
  const authority: Authority = {
    name: text('name') ?? '',
    governingBody: text('governingBody'),
    placeName: text('placeName'),
    area: text('area'),
    reportNumber: text('reportNumber'),
    reportDate: date('reportDate'),
    addressees: list('addressees'),
    recipients: list('recipients'),
    signingCapacity: list('signingCapacity'),
    signatoryPosition: text('signatoryPosition'),
    signatoryName: text('signatoryName'),
    legalBases: list('legalBases'),
    situation: list('situation'),
    plans: list('plans'),
  };
  const period = readPeriodItem(one('period'), from, to, diagnostics);
  return {
    value: { ruleSetId: text('ruleSetId') ?? defaultRuleSetId, period, authority },
    diagnostics,
    origins,
  };
}

interface Item {
  readonly key: InfoKey;
  readonly text: string;
  readonly cell: Cell;
  readonly row: TableRow;
}

function collect(table: Table | null) {
  const values = new Map<InfoMember, Item[]>();
  const diagnostics: Diagnostic[] = [];
  const origins: [string, ReturnType<TableRow['place']>][] = [];
  const blanks = new Map<InfoMember, TableRow>();
  for (const row of table?.rows ?? []) {
    const key = keyOf(row, diagnostics);
    if (key === null) continue;
    const cell = row.cells.get('value');
    if (cell === undefined) {
      blanks.set(key.member, row);
      continue;
    }
    const read = readText(cell, { path: [infoHeaders.value] }, { place: row.place('value') });
    if (read.kind === 'fault') diagnostics.push(read.diagnostic);
    const item = { key, text: read.kind === 'value' ? read.value : '', cell, row };
    const before = values.get(key.member) ?? [];
    const [first] = before;
    if (first === undefined || key.list) {
      values.set(key.member, [...before, item]);
      origins.push([originKey(key, before.length), row.place('value')]);
    } else if (fold(first.text) !== fold(item.text)) {
      const place = row.place('value');
      diagnostics.push(infoDoubled({ key: key.key, first: first.row.place('value').cell ?? '' }, { place }));
    }
  }
  if (table !== null && table.faulty.size === 0) diagnostics.push(...missing(table, values, blanks));
  return { values, diagnostics, origins };
}

/** "info/legalBases", and from the second on "info/legalBases.1". */
function originKey({ member }: InfoKey, index: number): string {
  return index === 0 ? `info/${member}` : `info/${member}.${index}`;
}

function keyOf(row: TableRow, diagnostics: Diagnostic[]): InfoKey | null {
  const cell = row.cells.get('key');
  if (cell === undefined) {
    diagnostics.push(nameBlank({ column: infoHeaders.key }, { place: row.place('key') }));
    return null;
  }
  const name = cell.text.trim().replace(/\s*:$/u, '');
  const found =
    infoKeys.find(({ key }) => fold(key) === fold(name)) ??
    infoKeys.find(({ key }) => foldBare(key) === foldBare(name));
  if (found !== undefined) return found;
  const near = nearest(
    name,
    infoKeys.map(({ key }) => key),
  );
  if (row.cells.has('value'))
    diagnostics.push(infoUnknown({ key: name.slice(0, 80), nearest: near }, { place: row.place('key') }));
  return null;
}

function missing(
  table: Table,
  values: ReadonlyMap<InfoMember, readonly Item[]>,
  blanks: ReadonlyMap<InfoMember, TableRow>,
): readonly Diagnostic[] {
  const examples: Partial<Record<InfoMember, string>> = {
    period: 'Quý II/2022',
    name: 'UBND thành phố Điện Biên Phủ',
  };
  return infoKeys
    .filter(({ member, required }) => required && !values.has(member))
    .map(({ member, key }) => {
      const place = blanks.get(member)?.place('value') ?? { sheet: table.sheet };
      return infoMissing({ key, example: examples[member] ?? '' }, { place });
    });
}

function readDateItem(item: Item | null, diagnostics: Diagnostic[]): CalendarDate | null {
  if (item === null || item.text === '') return null;
  const date = item.cell.kind === 'date' ? item.cell.date : readDate(item.text);
  if (date === null) {
    const place = item.row.place('value');
    diagnostics.push(dateNotUnderstood({ key: item.key.key, content: item.text }, { place }));
  }
  return date;
}

function readPeriodItem(
  item: Item | null,
  from: CalendarDate | null,
  to: CalendarDate | null,
  diagnostics: Diagnostic[],
): Period | null {
  if (item === null || item.text === '') return null;
  const read = readPeriod(fold(item.text));
  if (read !== null) return { ...read, from, to };
  diagnostics.push(periodNotUnderstood({ content: item.text }, { place: item.row.place('value') }));
  return null;
}

function reportReversed(
  from: CalendarDate | null,
  to: CalendarDate | null,
  item: Item | null,
  diagnostics: Diagnostic[],
): void {
  if (from === null || to === null || item === null || isoDate(from) <= isoDate(to)) return;
  const facts = { from: shortDate(from), to: shortDate(to) };
  diagnostics.push(periodDatesReversed(facts, { place: item.row.place('value') }));
}
