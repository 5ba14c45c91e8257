// `rules diff` as a table for each group: total and class under both rule sets, and the criteria that change.

import type { Terminal } from '#cli/terminal/terminal';
import { texts } from '#cli/texts/texts';
import type { Language } from '#language/language';
import { decimalNumber } from '#language/numbers';
import type {
  CriterionDifference,
  EntityDifference,
  Pair,
  RuleSetDifference,
} from '#report/comparison/rule-set-difference';
import { type TableColumn, type TableRow, tableText } from './print-table.ts';

export function printRuleSetDifference(
  { out, language }: Terminal,
  { ruleSets, period, groups }: RuleSetDifference,
): void {
  const [a, b] = ruleSets;
  const title = [period, `A = ${a.id}`, `B = ${b.id}`].filter((part) => part !== null).join(' · ');
  out.write(`${out.paint.strong(title)}\n\n`);
  const columns: readonly TableColumn[] = [
    { title: texts.unit[language], align: 'left' },
    { title: `${texts.total[language]} A`, align: 'right' },
    { title: `${texts.total[language]} B`, align: 'right' },
    { title: `${texts.classification[language]} A`, align: 'left' },
    { title: `${texts.classification[language]} B`, align: 'left' },
    { title: words.changes[language], align: 'left', breakable: true },
  ];
  const row = (entity: EntityDifference, name = entity.name): TableRow => {
    const [before, after] = entity.classifications;
    return {
      cells: [
        name,
        ...entity.totals.map((total) => (total === null ? '–' : decimalNumber(total.text, language))),
        before,
        before === after ? '=' : after,
        entity.criteria.map((change) => changeText(change, language)).join('; '),
      ],
      brushes: before === after ? { 4: out.paint.faint } : { 4: out.paint.warning },
    };
  };
  for (const { key, name, units, whole } of groups) {
    out.write(`${out.paint.strong(name === key ? key : `${key} · ${name}`)}\n`);
    const rows = [
      ...units.map((unit) => row(unit)),
      { ...row(whole, texts.wholeGroup[language]), ruled: true },
    ];
    out.write(`${tableText(columns, rows, out.width, out.paint)}\n`);
  }
  const entities = groups.flatMap(({ units, whole }) => [...units, whole]);
  out.write(`${sumUp(entities, language)}\n`);
  const leftOut = groups.flatMap((group) => group.leftOut);
  if (leftOut.length > 0) out.write(`${words.leftOut[language](leftOut.join(', '))}\n`);
}

/** "TC5→TC7 1,95→1,9": both numbers where the rule sets number differently. */
function changeText({ numbers: [from, to], points }: CriterionDifference, language: Language): string {
  const name = texts.criterion[language];
  const number = (value: number | null) => (value === null ? '–' : `${name}${value}`);
  const heading = from === to ? number(from) : `${number(from)}→${number(to)}`;
  const [before, after] = points.map((one) => (one === null ? '–' : decimalNumber(one.text, language)));
  return `${heading} ${before}→${after}`;
}

function sumUp(entities: readonly EntityDifference[], language: Language): string {
  const differing = ({ classifications: [a, b] }: { readonly classifications: Pair<string> }) => a !== b;
  const changed = entities.filter(differing);
  const names = changed.map(({ name }) => name).join(', ');
  const text = {
    vi:
      changed.length === 0
        ? 'Không đơn vị, khối nào đổi loại.'
        : `${changed.length} đơn vị, khối đổi loại: ${names}.`,
    en: changed.length === 0 ? 'No class changes.' : `Classes that change (${changed.length}): ${names}.`,
  };
  return text[language];
}

const words = {
  changes: { vi: 'Tiêu chí thay đổi (A→B)', en: 'Criteria that change (A→B)' },
  leftOut: {
    vi: (names: string) =>
      `Chưa chấm được vì sổ tính còn lỗi: ${names}; điểm cả khối chưa gồm các đơn vị này.`,
    en: (names: string) =>
      `Not scored as the workbook has errors: ${names}; the group’s points leave them out.`,
  },
} as const;
