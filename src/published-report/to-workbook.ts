// The facts of a report → the rows of an input workbook of its own period, and all that is left blank.

import { columnTitle } from '#contract/column';
import { sheets } from '#contract/sheets';
import type { Diagnostic } from '#diagnostics/diagnostic';
import {
  reportCellShared,
  reportFigureUnreadable,
  reportFormUnmatched,
  reportInfoMissing,
  reportOfficersInCharge,
  reportTableMissing,
} from '#diagnostics/source/published-report';
import { type Period, periodLabel, readPeriod } from '#domain/period';
import { isSameName } from '#language/fold';
import { readDecimal } from '#language/numbers';
import type { InputRow } from '#workbook/write/table-sheet';
import type { FilledIn } from '#workbook/write/write-input';
import { groupKeys, groupRow } from './group-rows.ts';
import { kindOfGroup } from './prose/group-prose.ts';
import type { ReadFacts } from './read-facts.ts';
import type { OfficerRow, Printed, ReportFacts, ReportInfo } from './report-facts.ts';
import { rowsOfUnit } from './rows-of-units.ts';

export interface ReportWorkbook {
  readonly period: Pick<Period, 'kind' | 'year' | 'ordinal'> | null;
  readonly filled: FilledIn;
  /** Units whose counts the report states in part only. */
  readonly incomplete: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export function toWorkbook({ facts, shared, found }: ReadFacts): ReportWorkbook {
  const { info, groups, units, officers } = facts;
  const keys = groupKeys(groups);
  const key = (index: number) => keys[index] ?? '';
  const form = unitOfficers(facts);
  const rows = units.map((unit) => {
    const maxima = [6, 7].map((number) => maximumOf(facts, unit.group, number));
    return rowsOfUnit(unit, key(unit.group), form.get(unit), [maxima[0] ?? '2', maxima[1] ?? '2']);
  });
  const people = officers.filter((officer) => ![...form.values()].includes(officer.points));
  const period = info.period === null ? null : readPeriod(info.period);
  return {
    period,
    filled: {
      info: infoValues(info),
      groups: groups.map((group, index) => groupRow(group, key(index), info.authority ?? '')),
      units: rows.map(({ unit }) => unit),
      officers: people.map((officer) => officerRow(officer, key(groupOfBlock(officer.block, facts)))),
      published: rows.map(({ published }) => published),
    },
    incomplete: rows.flatMap(({ isComplete, unit }) => (isComplete ? [] : [`${unit.name}`])),
    diagnostics: [
      ...missingTables(found),
      ...(found.has('criteria-form') ? groupsWithoutForm(facts) : []),
      ...missingInfo(info),
      ...shared.map(({ member, unit, printed }) =>
        reportCellShared(
          { column: titleOf(member), sheet: member === 'note' ? sheets.units.name : sheets.published.name },
          { place: printed.place, unit },
        ),
      ),
      ...rows.flatMap(({ diagnostics }) => diagnostics),
      ...people.flatMap(unreadablePoints),
      ...(people.length === 0
        ? []
        : [reportOfficersInCharge({ names: people.map(({ name }) => name.text) })]),
    ],
  };
}

/** Where the officers' form lists units in the place of officers: their points, by unit. */
function unitOfficers(facts: ReportFacts): ReadonlyMap<ReportFacts['units'][number], Printed> {
  const points = new Map<ReportFacts['units'][number], Printed>();
  for (const officer of facts.officers) {
    const named = facts.units.filter(({ name }) => isSameName(name.text, officer.name.text));
    const unit = named.find(({ group }) => group === groupOfBlock(officer.block, facts)) ?? named[0];
    if (unit !== undefined && !points.has(unit)) points.set(unit, officer.points);
  }
  return points;
}

/** "II CẤP XÃ - PHƯỜNG" → the group of communes; the first group where the words fit none. */
function groupOfBlock(block: string, { groups }: ReportFacts): number {
  const named = groups.findIndex(({ title }) => isSameName(title, block));
  if (named >= 0) return named;
  const kind = kindOfGroup(block);
  return Math.max(
    0,
    groups.findIndex(({ title }) => kindOfGroup(title) === kind),
  );
}

function maximumOf({ groups }: ReportFacts, group: number, number: number): string {
  const text = groups[group]?.form?.criteria.find((one) => one.number === number)?.maximum.text ?? '';
  return readDecimal(text) === null ? '2' : text;
}

function officerRow({ name, position, points, rating }: OfficerRow, group: string): InputRow {
  return {
    group,
    name: name.text,
    position: position === '' ? null : position,
    'published.points': readDecimal(points.text) === null ? null : points.text,
    'published.rating': rating === '' ? null : rating,
  };
}

function unreadablePoints({ name, points }: OfficerRow): readonly Diagnostic[] {
  if (points.text === '' || readDecimal(points.text) !== null) return [];
  const facts = {
    column: 'Điểm đánh giá',
    content: points.text.slice(0, 40),
    sheet: sheets.officers.name,
  };
  return [reportFigureUnreadable(facts, { place: points.place, unit: name.text })];
}

function infoValues(info: ReportInfo): FilledIn['info'] {
  const one = (text: string | null) => (text === null ? [] : [text]);
  const period = info.period === null ? null : readPeriod(info.period);
  return {
    period: period === null ? [] : [periodLabel(period)],
    governingBody: one(info.governingBody),
    name: one(info.authority),
    placeName: one(info.placeName),
    area: one(info.authority?.replace(/^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+/iu, '') ?? null),
    reportNumber: one(info.reportNumber),
    reportDate: one(info.reportDate),
    addressees: info.addressees,
    recipients: info.recipients,
    signingCapacity: info.signingCapacity,
    signatoryPosition: one(info.signatoryPosition),
    signatoryName: one(info.signatoryName),
    legalBases: info.legalBases,
    situation: info.situation,
    plans: info.plans,
  };
}

function missingInfo({ period, authority, signatoryName, recipients }: ReportInfo): readonly Diagnostic[] {
  const items = [
    ...(period === null || readPeriod(period) === null ? ['Kỳ đánh giá'] : []),
    ...(authority === null ? ['Cơ quan'] : []),
    ...(recipients.length === 0 ? ['Nơi nhận'] : []),
    ...(signatoryName === null ? ['Người ký'] : []),
  ];
  return items.length === 0 ? [] : [reportInfoMissing({ items })];
}

function missingTables(found: ReadFacts['found']): readonly Diagnostic[] {
  const tables = [
    ...(found.has('criteria-form') ? [] : ['Biểu mẫu số 03']),
    ...(found.has('officers') ? [] : ['Biểu mẫu số 01']),
  ];
  return tables.length === 0 ? [] : [reportTableMissing({ tables })];
}

function groupsWithoutForm({ groups }: ReportFacts): readonly Diagnostic[] {
  const without = groups.flatMap(({ title, form }) => (form === null && title !== '' ? [title] : []));
  return without.length === 0 ? [] : [reportFormUnmatched({ groups: without })];
}

function titleOf(member: string): string {
  const column = [...sheets.published.columns, ...sheets.units.columns].find((one) => one.member === member);
  return column === undefined ? member : columnTitle(column);
}
