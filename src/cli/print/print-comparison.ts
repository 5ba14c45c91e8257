// The table of `compare`: each unit's total in every period, and what changed since the period before the last.

import type { ColourText, Paint } from '#cli/terminal/paint';
import type { Terminal } from '#cli/terminal/terminal';
import { texts } from '#cli/texts/texts';
import type { Language } from '#language/language';
import { decimalNumber } from '#language/numbers';
import type { Change } from '#report/comparison/change';
import type { Comparison, EntityComparison, GroupComparison } from '#report/comparison/comparison';
import { type TableColumn, type TableRow, tableText } from './print-table.ts';

/** The changes of single criteria stand below each unit where the terminal has no room for them beside it. */
export function printComparison(terminal: Terminal, comparison: Comparison): void {
  const { out } = terminal;
  out.write(`${out.paint.strong(comparison.periods.join(' → '))}\n\n`);
  for (const group of comparison.groups) printGroup(terminal, comparison, group);
}

function printGroup({ out, language }: Terminal, comparison: Comparison, group: GroupComparison): void {
  const right = (title: string, below = false): TableColumn => ({ title, align: 'right', below });
  const columns: readonly TableColumn[] = [
    { title: texts.unit[language], align: 'left', breakable: true },
    ...comparison.periods.map((period) => right(period)),
    right(texts.change[language]),
    ...comparison.criteria.map(({ number }) => right(`${texts.criterion[language]}${number}`, true)),
    { title: texts.classification[language], align: 'left' },
  ];
  const row = (entity: EntityComparison): TableRow => entityRow(entity, out.paint, language);
  const whole = { ...row({ ...group, name: texts.wholeGroup[language] }), ruled: true };
  const heading = group.name === group.key ? group.key : `${group.key} · ${group.name}`;
  out.write(`${out.paint.strong(heading)}\n`);
  out.write(`${tableText(columns, [...group.units.map(row), whole], out.width, out.paint)}\n`);
}

function entityRow(entity: EntityComparison, paint: Paint, language: Language): TableRow {
  const { ofPeriods } = entity;
  const last = entity.changes.at(-1);
  const changes = [last?.total ?? null, ...(last?.criteria ?? [])];
  const totals = ofPeriods.map((figures) => decimalNumber(figures?.total?.decimal ?? '–', language));
  const changeTexts = changes.map((change) => changeText(change, language));
  return {
    cells: [entity.name, ...totals, ...changeTexts, classText(entity, language)],
    brushes: Object.fromEntries(
      changes.flatMap((change, index) => {
        const brush = changeBrush(change, paint);
        return brush === null ? [] : [[1 + totals.length + index, brush]];
      }),
    ),
  };
}

/** The sign shows the direction, so that colour only repeats it. */
function changeText(change: Change | null, language: Language): string {
  if (change === null) return '';
  if (change.direction === 'same') return '0';
  const size = decimalNumber(change.decimal.replace('-', ''), language);
  return `${change.direction === 'up' ? '+' : '−'}${size}`;
}

function changeBrush(change: Change | null, { grades, error, faint }: Paint): ColourText | null {
  if (change === null) return null;
  if (change.direction === 'same') return faint;
  return change.direction === 'up' ? (grades[0] ?? null) : error;
}

function classText({ presence, ofPeriods, changes }: EntityComparison, language: Language): string {
  if (presence === 'vanished') return texts.vanished[language];
  const now = changes.at(-1)?.classification ?? ofPeriods.at(-1)?.classification ?? '';
  if (presence === 'new') return `${now} (${texts.newcomer[language]})`;
  return presence === 'returned' ? `${now} (${texts.returned[language]})` : now;
}
