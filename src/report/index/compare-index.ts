// The same units over several periods by one formula: totals side by side, and what changed since the period before the last.
import { levelNames } from '#domain/index-words';
import { periodLabel } from '#domain/period';
import { equal, type Rational, subtract } from '#exact/rational';
import { decimalText } from '#exact/rounding';
import { isSameName } from '#language/fold';
import type { Language } from '#language/language';
import { decimalNumber } from '#language/numbers';
import { oldestFirst } from '#report/comparison/period-order';
import type { IndexCard, IndexSum, IndexUnitScore } from '#scoring/index/index-card';
import { byLevel, overText } from './index-table.ts';

export interface IndexComparison {
  readonly title: string;
  readonly periods: readonly string[];
  readonly groups: readonly string[];
  readonly levels: readonly { readonly name: string; readonly rows: readonly IndexComparisonRow[] }[];
}

interface IndexComparisonRow {
  readonly name: string;
  /** "61,39/100" for each period; "–" where it is not measured, "" where the workbook has no such unit. */
  readonly totals: readonly string[];
  /** "+0,52" from the period before the last; "" where the two do not measure the same parts. */
  readonly change: string;
  readonly groupChanges: readonly string[];
}

/** Cards of one formula; different versions have been refused before. */
export function compareIndexes(cards: readonly IndexCard[], language: Language): IndexComparison {
  const ordered = oldestFirst(cards);
  const latest = ordered.at(-1);
  return {
    title: latest?.ruleSet.title ?? '',
    periods: ordered.map(({ period }) => periodLabel(period)),
    groups: latest?.ruleSet.groups.map(({ short }) => short) ?? [],
    levels: byLevel(latest?.units ?? []).map(({ level, scores }) => ({
      name: level === null ? '' : levelNames[level][language],
      rows: scores.map((score) =>
        rowOf(
          score,
          ordered.map((card) => unitIn(card, score)),
          language,
        ),
      ),
    })),
  };
}

function unitIn(card: IndexCard, { unit }: IndexUnitScore): IndexUnitScore | null {
  return (
    card.units.find((one) => isSameName(one.unit.name, unit.name) && one.unit.level === unit.level) ?? null
  );
}

function rowOf(
  score: IndexUnitScore,
  scores: readonly (IndexUnitScore | null)[],
  language: Language,
): IndexComparisonRow {
  const before = scores.at(-2) ?? null;
  return {
    name: score.unit.name,
    totals: scores.map((one) => (one === null ? '' : overText(one.total, language))),
    change: changeText(before?.total, score.total, isAlike(before, score), language),
    groupChanges: score.groups.map((group, at) => {
      const other = before?.groups[at];
      const alike = other !== undefined && measuredOf(other.parts) === measuredOf(group.parts);
      return changeText(other, group, alike, language);
    }),
  };
}

function isAlike(a: IndexUnitScore | null, b: IndexUnitScore): boolean {
  const all = ({ groups }: IndexUnitScore) => measuredOf(groups.flatMap(({ parts }) => parts));
  return a !== null && all(a) === all(b);
}

function measuredOf(parts: IndexUnitScore['groups'][number]['parts']): string {
  return parts.flatMap(({ part, points }) => (points === null ? [] : part.code)).join(' ');
}

function changeText(before: IndexSum | undefined, now: IndexSum, alike: boolean, language: Language): string {
  const [a, b] = [before?.points?.printed, now.points?.printed];
  if (a === undefined || b === undefined || !alike) return '';
  return equal(a, b) ? '0' : signed(subtract(b, a), language);
}

function signed(value: Rational, language: Language): string {
  const text = decimalNumber(decimalText(value, 2), language);
  return value.numerator > 0n ? `+${text}` : text.replace('-', '−');
}
