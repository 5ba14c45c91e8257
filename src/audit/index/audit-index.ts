// Scores printed by the portal against recomputed ones, as diagnostics with their likely causes. The folder's only entry.
import { differing } from '#diagnostics/audit/define-cause';
import { indexOutOfReach, indexScoreDiffers } from '#diagnostics/audit/index-audit';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { type PortalGroup, portalGroups } from '#domain/index-unit';
import { originOf } from '#domain/origins';
import type { Submission } from '#domain/submission';
import { add, compare, equal, fromNumber, sum } from '#exact/rational';
import { round } from '#exact/rounding';
import { isSameName } from '#language/fold';
import { figure } from '#scoring/figure';
import type { IndexCard, IndexGroupScore, IndexUnitScore } from '#scoring/index/index-card';
import { isRounded, type RoundedFigure, saidOnce } from '../rounded-figures.ts';
import {
  copiedRow,
  groupMissing,
  mistyped,
  otherCap,
  partMissing,
  roundedOnce,
  swappedGroups,
  zeroRule,
} from './causes.ts';
import {
  type FindIndexCause,
  gives,
  type IndexDifference,
  indexFacts,
  measuredParts,
  printedText,
} from './index-difference.ts';
import { noCases } from './no-cases.ts';
import { isMeasuredWhole } from './not-compared.ts';
import { carriedOver, otherPeriod, staleCount } from './other-counts.ts';

/** How many units have any score of the portal. */
export function auditedUnits({ units }: IndexCard): number {
  return units.filter(({ unit }) => Object.keys(unit.portal).length > 0).length;
}

/** Each difference carries the printed and the recomputed score and what may have caused it, the likeliest first. */
export function auditIndex(card: IndexCard, submission: Submission): readonly Diagnostic[] {
  return card.units.flatMap((score) => {
    const ofUnit = context(score, card, submission);
    const groups = score.groups.flatMap((group) => auditGroup(group, ofUnit));
    return [...groups, ...auditTotal(ofUnit)];
  });
}

/** Scores that agree with the recomputed ones only once they are rounded. */
export function roundedScores({ units, ruleSet }: IndexCard, { origins }: Submission): readonly Diagnostic[] {
  const { decimals } = ruleSet.rounding;
  const figures = units.flatMap(({ unit, groups, total }) =>
    [
      ...groups.map(({ group, points }) => ({ code: group.code, points })),
      { code: 'total', points: total.points },
    ].flatMap(({ code, points }): RoundedFigure[] => {
      const known = [...portalGroups, 'total' as const].find((one) => one === code);
      const printed = known === undefined ? undefined : unit.portal[known];
      if (printed === undefined || points === null || !isRounded(printed, decimals)) return [];
      if (!equal(round(printed.value, decimals, 'half-up'), points.printed)) return [];
      const place = originOf(origins, unit.id, `portal.${code}`);
      return [{ printed: printed.printed, unit: unit.name, place }];
    }),
  );
  return saidOnce(figures, decimals);
}

type Context = Omit<IndexDifference, 'code' | 'published' | 'computed' | 'terms' | 'group' | 'where'> & {
  readonly submission: Submission;
};

function context(score: IndexUnitScore, card: IndexCard, submission: Submission): Context {
  const alike = submission.units.filter(({ name }) => isSameName(name, score.unit.name));
  const [only] = alike;
  return {
    score,
    others: card.units.filter((one) => one !== score),
    counted: alike.length === 1 && only?.readable === true ? only : null,
    ruleSet: card.ruleSet,
    submission,
  };
}

function auditGroup(group: IndexGroupScore, around: Context): readonly Diagnostic[] {
  const code = portalGroups.find((one) => one === group.group.code);
  const printed = code === undefined ? undefined : around.score.unit.portal[code];
  if (code === undefined || printed === undefined || group.points === null) return [];
  const difference: IndexDifference = {
    ...around,
    code,
    published: asPrinted(printed.value, around),
    computed: group.points,
    terms: measuredParts(group).map(({ points }) => points),
    group,
    where: whereOf(code, around),
  };
  if (gives(difference, group.points.printed)) return [];
  const missing = group.parts.filter(({ reason }) => reason !== null && reason !== 'other-level');
  if (missing.length === 0) return [likelyCause(difference, ofGroups)];
  const highest = add(group.points.printed, sum(missing.map(({ part }) => fromNumber(part.max))));
  const within =
    compare(difference.published, group.points.printed) >= 0 && compare(difference.published, highest) <= 0;
  if (within) return [];
  const facts = {
    least: group.points.text,
    most: printedText(highest, around),
    missing: missing.map(({ part }) => part.code),
  };
  return [differing(indexFacts(difference), [indexOutOfReach(facts)], difference.where)];
}

/** Against the sum of the portal's own groups where all are given, else against the recomputed total. */
function auditTotal(around: Context): readonly Diagnostic[] {
  const { score, ruleSet } = around;
  const printed = score.unit.portal.total;
  if (printed === undefined) return [];
  const groups = portalGroups.flatMap((code) => score.unit.portal[code]?.value ?? []);
  const all = groups.length === portalGroups.length;
  const terms = all
    ? groups.map((value) => figure(value, ruleSet.rounding))
    : score.groups.flatMap(({ points }) => points ?? []);
  const complete = score.groups.every(isMeasuredWhole);
  const computed = all ? figure(sum(groups), ruleSet.rounding) : score.total.points;
  if (computed === null || !(all || complete)) return [];
  const published = asPrinted(printed.value, around);
  if (equal(published, computed.printed)) return [];
  const where = whereOf('total', around);
  return [
    likelyCause({ ...around, code: 'total', published, computed, terms, group: null, where }, ofTotals),
  ];
}

const ofGroups: readonly FindIndexCause[] = [
  swappedGroups,
  roundedOnce,
  partMissing,
  otherPeriod,
  carriedOver,
  zeroRule,
  otherCap,
  mistyped,
  noCases,
  copiedRow,
  staleCount,
];
const ofTotals: readonly FindIndexCause[] = [roundedOnce, groupMissing, mistyped, copiedRow];

/** With more causes listed, a reader could not see which is probable. */
const maxNamed = 3;

function likelyCause(difference: IndexDifference, finds: readonly FindIndexCause[]): Diagnostic {
  const [likeliest, ...others] = finds.flatMap((find) => find(difference) ?? []);
  const causes = [likeliest ?? indexScoreDiffers({}), ...others.slice(0, maxNamed - 1)] as const;
  return differing(indexFacts(difference), causes, difference.where);
}

function asPrinted(value: IndexDifference['published'], { ruleSet }: Context) {
  return round(value, ruleSet.rounding.decimals, 'half-up');
}

function whereOf(code: PortalGroup | 'total', { score, submission }: Context) {
  return { place: originOf(submission.origins, score.unit.id, `portal.${code}`), unit: score.unit.name };
}
