// The index card as a table: the units of each level best first, a column for each group.
import { type AuthorityLevel, authorityLevels } from '#domain/index-unit';
import { levelNames } from '#domain/index-words';
import { periodLabel } from '#domain/period';
import { compare, type Rational } from '#exact/rational';
import type { Language, Text } from '#language/language';
import { decimalNumber } from '#language/numbers';
import type { IndexCard, IndexSum, IndexUnitScore } from '#scoring/index/index-card';
import { decimalOf } from './index-numbers.ts';

export interface IndexTable {
  readonly period: string | null;
  readonly title: string;
  /** That these figures are recomputed, and from what. */
  readonly disclaimer: string;
  readonly groups: readonly { readonly code: string; readonly title: string; readonly max: string }[];
  readonly levels: readonly IndexTableLevel[];
}

export interface IndexTableLevel {
  readonly name: string;
  readonly rows: readonly IndexLine[];
}

interface IndexLine {
  /** "2/34": among as many as are comparable; "–" where nothing is measured. */
  readonly rank: string;
  readonly name: string;
  /** "6,68"; "5,81/6" where some parts are not measured; "–" where none is. */
  readonly groups: readonly string[];
  /** "65,49/100", over what the measured parts can give. */
  readonly total: string;
}

export const disclaimerText: Text = {
  vi: 'Số tính lại từ số đếm cổng hiển thị, không phải công bố chính thức. Điểm ghi trên tổng điểm tối đa của các mục đo được.',
  en: 'Recomputed from counts the portal shows; no official publication. Points stand over the most that the measured parts can give.',
};

export function indexTable({ period, ruleSet, units }: IndexCard, language: Language): IndexTable {
  return {
    period: period === null ? null : periodLabel(period),
    title: ruleSet.title,
    disclaimer: disclaimerText[language],
    groups: ruleSet.groups.map(({ code, short, max }) => ({
      code,
      title: short,
      max: decimalNumber(`${max}`, language),
    })),
    levels: byLevel(units).map(({ level, scores }) => ({
      name: level === null ? unknownLevel[language] : levelNames[level][language],
      rows: scores.map((score) => lineOf(score, language)),
    })),
  };
}

export interface LevelScores {
  readonly level: AuthorityLevel | null;
  /** Best first: what measures most before what measures less, by points within. */
  readonly scores: readonly IndexUnitScore[];
}

/** In the order of the levels; units of no known level come last. */
export function byLevel(units: readonly IndexUnitScore[]): readonly LevelScores[] {
  return [...authorityLevels, null].flatMap((level) => {
    const scores = units.filter(({ unit }) => unit.level === level);
    return scores.length === 0 ? [] : [{ level, scores: scores.toSorted(inOrder) }];
  });
}

function inOrder(a: IndexUnitScore, b: IndexUnitScore): number {
  const last = Number.MAX_SAFE_INTEGER;
  return compare(b.total.of, a.total.of) || (a.rank ?? last) - (b.rank ?? last);
}

function lineOf({ unit, groups, total, rank, ranked }: IndexUnitScore, language: Language): IndexLine {
  return {
    rank: rank === null ? '–' : `${rank}/${ranked}`,
    name: unit.name,
    groups: groups.map((group) => (group.measured ? pointsText(group, language) : overText(group, language))),
    total: overText(total, language),
  };
}

function pointsText({ points }: IndexSum, language: Language): string {
  return points === null ? '–' : decimalNumber(points.text, language);
}

/** "5,81/6": never over more than was measured. */
export function overText({ points, of }: IndexSum, language: Language): string {
  return points === null
    ? '–'
    : `${decimalNumber(points.text, language)}/${decimalNumber(decimalOf(of), language)}`;
}

/** "49,25", "100". */
export function ofText(of: Rational, language: Language): string {
  return decimalNumber(decimalOf(of), language);
}

const unknownLevel: Text = { vi: 'Chưa rõ cấp', en: 'Level unknown' };
