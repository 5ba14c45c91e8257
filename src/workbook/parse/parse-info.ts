// Sheet Thông tin → period, authority and rule set.
import { decodeRow } from '#contract/decode-row';
import { defaultRuleSetId } from '#contract/default-rule-sets';
import { infoItems } from '#contract/info-items';
import { periodDatesReversed } from '#diagnostics/workbook/info';
import type { Authority } from '#domain/authority';
import type { Period } from '#domain/period';
import { isoDate } from '#language/dates';
import type { Table } from '#workbook/table/table';
import { findInfoRows } from './info-rows.ts';
import type { Parsed } from './parsing.ts';

export interface Info {
  readonly ruleSetId: string;
  readonly period: Period | null;
  readonly authority: Authority;
}

export function parseInfo(table: Table | null): Parsed<Info> {
  const { value: rows, diagnostics, origins } = findInfoRows(table);
  const cells = [...rows].map(([member, lines]) => [member, lines.map((row) => row.cells.get('value'))]);
  const { row: items, faults } = decodeRow(infoItems, Object.fromEntries(cells));
  const placeOf = (member: string, line = 0) => ({ place: rows.get(member)?.[line]?.place('value') });
  const { ruleSetId, period, 'period.from': from, 'period.to': to, name, ...authority } = items;
  const reversed =
    from !== null && to !== null && isoDate(from) > isoDate(to)
      ? [periodDatesReversed({ from: isoDate(from), to: isoDate(to) }, placeOf('period.to'))]
      : [];
  return {
    value: {
      ruleSetId: ruleSetId ?? defaultRuleSetId,
      period: period === null ? null : { ...period, from, to },
      authority: { ...authority, name: name ?? '' },
    },
    diagnostics: [
      ...diagnostics,
      ...faults.map(({ member, line, finding }) => finding.at(placeOf(member, line))),
      ...reversed,
    ],
    origins,
  };
}
