// The other hand's scores: units, groups, officers, written as text so that they can be laid beside the program's.
import { type Figures, type OtherGroup, type OtherSubmission, Unreadable } from './figures.ts';
import { withoutMarks } from './find-table.ts';
import { type Fraction, fraction, isLess, ofDecimal, rounded, sumOf, written } from './fraction.ts';
import {
  type DossiersOf,
  dossiersOf,
  type Measures,
  measuresOfGroup,
  measuresOfUnit,
  pooledDossiers,
  resolvedOf,
} from './inputs.ts';
import { holds, type OtherCriterion, type OtherRules } from './rules.ts';

/** By a line's name, such as "TP / Nội vụ / 3": what is given there, such as "7406/3803". "–" is nothing to assess. */
export type Lines = ReadonlyMap<string, string>;

export function scoreLines({ groups }: OtherSubmission, rules: OtherRules): Lines {
  return new Map(groups.flatMap((group) => [...linesOfGroup(group, rules)]));
}

/** Stands where a cell that the figure needs cannot be read. */
export const unreadable = '?';

type Points = readonly (Fraction | null)[];

function linesOfGroup(group: OtherGroup, rules: OtherRules): Lines {
  const lines = new Map<string, string>();
  const write = (entity: string, points: Points | null) => {
    for (const [what, text] of entityLines(points, rules)) lines.set(`${entity} / ${what}`, text);
  };
  const none = rules.criteria.map(() => null);
  const units = group.units.map(({ name, figures }) => {
    const points = orUnreadable(() =>
      resolvedOf(figures) === 0n
        ? none
        : pointsOf(rules, dossiersOf(figures, rules), measuresOfUnit(figures, group.figures)),
    );
    return { name, figures, points, total: points === null ? null : totalOf(points, rules) };
  });
  for (const { name, points, total } of units) {
    write(`${group.key} / ${name}`, points);
    const better = units.filter((one) => total !== null && one.total !== null && isLess(total, one.total));
    lines.set(`${group.key} / ${name} / rank`, total === null ? '–' : `${better.length + 1}`);
  }
  const assessed = units.filter(({ total }) => total !== null).map(({ figures }) => figures);
  const ofGroup = () => {
    const pooled = pooledDossiers(assessed.map((figures) => dossiersOf(figures, rules)));
    return assessed.length === 0 ? none : pointsOf(rules, pooled, measuresOfGroup(group.figures, assessed));
  };
  write(group.key, units.some(({ points }) => points === null) ? null : orUnreadable(ofGroup));
  for (const [name, text] of officersLines(group, rules)) lines.set(`${group.key} / officer ${name}`, text);
  return lines;
}

function orUnreadable<T>(make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

/** In the order of the rule set; null where there is nothing to assess. */
function pointsOf({ criteria }: OtherRules, dossiers: DossiersOf, measures: Measures): Points {
  return criteria.map((criterion) =>
    criterion.scoring === 'average' ? average(criterion, dossiers) : level(criterion, measures),
  );
}

function average({ key, levels }: OtherCriterion, dossiers: DossiersOf): Fraction | null {
  const counted = dossiers[key] ?? null;
  if (counted === null) return null;
  const divisor = counted.levels.reduce((sum, count) => sum + count, 0n);
  // Every dossier late and none complained of: 0, not nothing.
  if (divisor === 0n) return counted.leftOut > 0n ? fraction(0) : null;
  const gained = sumOf(
    counted.levels.map((count, index) => {
      const { top, bottom } = ofDecimal(`${levels[index]?.points ?? 0}`);
      return fraction(top * count, bottom);
    }),
  );
  return fraction(gained.top, gained.bottom * divisor);
}

const mustBeStated = ['oneStopRate', 'publicationForms', 'procedureShare'];

function level({ levels }: OtherCriterion, measures: Measures): Fraction | null {
  const asked = levels.flatMap(({ when = [] }) => when.flatMap((all) => Object.keys(all)));
  if (asked.some((measure) => mustBeStated.includes(measure) && (measures[measure] ?? null) === null))
    return null;
  const given = levels.find(({ when }) =>
    when === undefined
      ? true
      : when.some((all) =>
          Object.entries(all).every(([measure, bounds]) => {
            const value = measures[measure] ?? null;
            return value !== null && holds(value, bounds);
          }),
        ),
  );
  return ofDecimal(`${given?.points ?? levels.at(-1)?.points ?? 0}`);
}

function entityLines(points: Points | null, rules: OtherRules): Lines {
  const what = [...rules.criteria.map(({ number }) => `${number}`), 'total', 'class', 'officers'];
  if (points === null) return new Map(what.map((one) => [one, unreadable]));
  const total = totalOf(points, rules);
  const reached = rules.classes.find(
    ({ atLeast }) => total !== null && !isLess(total, ofDecimal(`${atLeast}`)),
  );
  const texts = [
    ...points.map((one) => both(one, rules)),
    both(exactTotal(points, rules), rules),
    reached?.name ?? '–',
    both(total === null ? null : exactTotal(officersPoints(points, rules), rules), rules),
  ];
  return new Map(what.map((one, index) => [one, texts[index] ?? '']));
}

/** The officers of a group by name; without any, its units in their place. */
function officersLines(group: OtherGroup, rules: OtherRules): Lines {
  const inPlace = group.officers.length === 0;
  const listed = inPlace ? group.units : group.officers;
  return new Map(
    listed.flatMap(({ name, figures }): [string, string][] => {
      const texts = orUnreadable(() => {
        const dossiers = inPlace ? dossiersOf(figures, rules) : dossiersOfOfficer(figures, group, rules);
        const isNone = inPlace && resolvedOf(figures) === 0n;
        const points = rules.criteria.map((one) => (isNone ? null : average(one, dossiers)));
        const counted = officersPoints(points, rules);
        const own = inPlace ? null : figures.text('rating');
        return [
          both(exactTotal(counted, rules), rules),
          own ?? ratingOf(totalOf(counted, rules), counted, rules),
        ];
      });
      const [given = unreadable, rating = unreadable] = texts ?? [];
      return [
        [`${name} / points`, given],
        [`${name} / rating`, rating],
      ];
    }),
  );
}

function dossiersOfOfficer(figures: Figures, { units }: OtherGroup, rules: OtherRules): DossiersOf {
  const named = (figures.text('units') ?? '')
    .split(/[;\n]/u)
    .map(withoutMarks)
    .filter((name) => name !== '');
  if (named.length === 0) return dossiersOf(figures, rules);
  const inCharge = units.filter(({ name }) => named.includes(withoutMarks(name)));
  return pooledDossiers(inCharge.map((unit) => dossiersOf(unit.figures, rules)));
}

function officersPoints(points: Points, { criteria, officers }: OtherRules) {
  return points.filter((_, index) => officers.criteria.includes(criteria[index]?.key ?? ''));
}

function ratingOf(total: Fraction | null, points: Points, rules: OtherRules): string {
  if (total === null) return '–';
  const { decimals, direction } = rules.rounding;
  const atZero = points.some((one) => one !== null && rounded(one, decimals, direction).top === 0n);
  const given = rules.officers.ratings.find(
    ({ atLeast, noCriterionAtZero }) =>
      !isLess(total, ofDecimal(`${atLeast}`)) && !(noCriterionAtZero && atZero),
  );
  return given?.name ?? '–';
}

/** As printed. */
function totalOf(points: Points, rules: OtherRules): Fraction | null {
  const exact = exactTotal(points, rules);
  return exact === null ? null : rounded(exact, rules.rounding.decimals, rules.rounding.direction);
}

function exactTotal(points: Points, { rounding }: OtherRules): Fraction | null {
  const known = points.filter((one) => one !== null);
  if (known.length < points.length) return null;
  return sumOf(
    known.map((one) =>
      rounding.stage === 'total' ? one : rounded(one, rounding.decimals, rounding.direction),
    ),
  );
}

/** The exact fraction, and what is printed of it. */
function both(points: Fraction | null, { rounding }: OtherRules): string {
  if (points === null) return '–';
  return `${written(points)} = ${written(rounded(points, rounding.decimals, rounding.direction))}`;
}
