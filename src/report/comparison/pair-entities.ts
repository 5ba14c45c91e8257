// The same group or unit found again in each period: by group key and name, compared without case and spaces.
import { receivedTotal } from '#domain/counts';
import { nameKey } from '#language/fold';
import { classInWords } from '#report/not-assessed';
import { printedCount, printedFigure } from '#report/printed';
import { resolutionOverview } from '#report/resolution';
import type { Criterion } from '#rules/criterion';
import type { CriterionScore, EntityScore, GroupScore, Scorecard, UnitScore } from '#scoring/scorecard';
import { countChange, figureChange } from './change.ts';
import type { EntityComparison, EntityOfPeriod, GroupComparison, PeriodChange } from './comparison.ts';

type Criteria = readonly Criterion[];

/** One for each group of any period, in the order of the latest scorecard; `scorecards` oldest first. */
export function pairGroups(scorecards: readonly Scorecard[], criteria: Criteria): readonly GroupComparison[] {
  return pair(
    scorecards.map(({ groups }) => groups),
    groupKey,
  ).map((groups) => {
    const named = latest(groups);
    const units = pair(
      groups.map((group) => group?.units ?? []),
      unitKey,
    );
    return {
      key: named.group.key,
      ...compareEntity(named.group.name, groups, criteria),
      units: units.map((scores) => compareEntity(latest(scores).unit.name, scores, criteria)),
    };
  });
}

function groupKey({ group }: GroupScore): string {
  return nameKey(group.key);
}

function unitKey({ unit }: UnitScore): string {
  return nameKey(unit.name);
}

/** Per key, what stands under it in each period. */
function pair<Entity>(
  periods: readonly (readonly Entity[])[],
  keyOf: (entity: Entity) => string,
): readonly (readonly (Entity | null)[])[] {
  const newestFirst = [...periods].reverse();
  const keys = [...new Set(newestFirst.flatMap((entities) => entities.map(keyOf)))];
  const indexes = periods.map((entities) => new Map(entities.map((entity) => [keyOf(entity), entity])));
  return keys.map((key) => indexes.map((index) => index.get(key) ?? null));
}

/** `pair` gives no key without an entity. */
function latest<Entity>(entities: readonly (Entity | null)[]): Entity {
  const entity = entities.findLast((one) => one !== null);
  if (entity === undefined || entity === null) throw new RangeError('an entity of no period');
  return entity;
}

function compareEntity(
  name: string,
  scores: readonly ((EntityScore & { readonly rank?: number | null }) | null)[],
  criteria: Criteria,
): EntityComparison {
  return {
    name,
    presence: presenceOf(scores),
    ofPeriods: scores.map((score) => (score === null ? null : ofPeriod(score, criteria))),
    changes: scores.slice(1).map((after, index) => changeOf(scores[index] ?? null, after, criteria)),
  };
}

function presenceOf(scores: readonly (EntityScore | null)[]): EntityComparison['presence'] {
  if (scores.at(-1) === null) return 'vanished';
  if (scores.length < 2 || scores.at(-2) !== null) return 'kept';
  return scores.slice(0, -2).some((score) => score !== null) ? 'returned' : 'new';
}

function ofPeriod(
  score: EntityScore & { readonly rank?: number | null },
  criteria: Criteria,
): EntityOfPeriod {
  const { assessment, counts } = score;
  return {
    total: assessment.assessed ? printedFigure(assessment.total) : null,
    classification: classInWords(score),
    rank: score.rank ?? null,
    criteria: criteria.map((criterion) => {
      const points = pointsOf(score, criterion);
      return points === null ? null : printedFigure(points);
    }),
    resolution: resolutionOverview(counts),
    carriedOver: printedCount(counts.received.carriedOver),
  };
}

function changeOf(before: EntityScore | null, after: EntityScore | null, criteria: Criteria): PeriodChange {
  const count = (pick: (score: EntityScore) => number) =>
    before === null || after === null ? null : countChange(pick(before), pick(after));
  return {
    total: figureChange(totalOf(before), totalOf(after)),
    criteria: criteria.map((criterion) =>
      figureChange(pointsOf(before, criterion), pointsOf(after, criterion)),
    ),
    received: count(({ counts }) => receivedTotal(counts.received)),
    classification: classChange(before, after),
  };
}

function classChange(before: EntityScore | null, after: EntityScore | null): string | null {
  if (!before?.assessment.assessed || !after?.assessment.assessed) return null;
  const [from, to] = [before.assessment.classification, after.assessment.classification];
  return from === to ? null : `${from} → ${to}`;
}

function totalOf(score: EntityScore | null) {
  return score?.assessment.assessed ? score.assessment.total : null;
}

function pointsOf(score: EntityScore | null, { key }: Criterion): CriterionScore['points'] {
  return score?.criteria.find(({ criterion }) => criterion.key === key)?.points ?? null;
}
