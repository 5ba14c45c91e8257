// Sheet Thông tin → period, authority and rule set.

import type { InfoMember } from '#contract/info-keys';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { dateNotUnderstood, periodDatesReversed, periodNotUnderstood } from '#diagnostics/workbook/info';
import type { Authority } from '#domain/authority';
import { type Period, readPeriod } from '#domain/period';
import { defaultRuleSetId } from '#domain/submission';
import { type CalendarDate, isoDate, readDate, shortDate } from '#language/dates';
import type { Table } from '#workbook/table/table';
import { type InfoItem, readInfoItems } from './info-items.ts';
import type { Parsed } from './parsing.ts';

export interface Info {
  readonly ruleSetId: string;
  readonly period: Period | null;
  readonly authority: Authority;
}

export function parseInfo(table: Table | null): Parsed<Info> {
  const { items, diagnostics: ofItems, origins } = readInfoItems(table);
  const diagnostics = [...ofItems];
  const one = (member: InfoMember) => items.get(member)?.[0] ?? null;
  const text = (member: InfoMember) => one(member)?.text ?? null;
  const list = (member: InfoMember) => items.get(member)?.flatMap((item) => item.text ?? []) ?? [];
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

function readDateItem(item: InfoItem | null, diagnostics: Diagnostic[]): CalendarDate | null {
  if (item === null || item.text === null) return null;
  const date = item.cell.kind === 'date' ? item.cell.date : readDate(item.text);
  if (date === null) {
    const place = item.row.place('value');
    diagnostics.push(dateNotUnderstood({ key: item.key.key, content: item.text.slice(0, 120) }, { place }));
  }
  return date;
}

function readPeriodItem(
  item: InfoItem | null,
  from: CalendarDate | null,
  to: CalendarDate | null,
  diagnostics: Diagnostic[],
): Period | null {
  if (item === null || item.text === null) return null;
  const read = readPeriod(item.text);
  if (read !== null) return { ...read, from, to };
  diagnostics.push(
    periodNotUnderstood({ content: item.text.slice(0, 120) }, { place: item.row.place('value') }),
  );
  return null;
}

function reportReversed(
  from: CalendarDate | null,
  to: CalendarDate | null,
  item: InfoItem | null,
  diagnostics: Diagnostic[],
): void {
  if (from === null || to === null || item === null || isoDate(from) <= isoDate(to)) return;
  const facts = { from: shortDate(from), to: shortDate(to) };
  diagnostics.push(periodDatesReversed(facts, { place: item.row.place('value') }));
}
