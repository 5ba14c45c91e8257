// A random workbook whose counts agree and whose published sheet is exactly what the rule set gives.
import type { Origins } from '#domain/origins';
import type { PublishedScores } from '#domain/published';
import type { CompleteSubmission } from '#domain/submission';
import type { Unit } from '#domain/unit';
import type { RuleSet } from '#rules/rule-set';
import { scoreSubmission } from '#scoring/score-submission';
import type { Scorecard, UnitScore } from '#scoring/scorecard';
import { group, submission, unit } from '../../scoring/make-submission.ts';
import { figureOf } from '../published-rows.ts';
import type { Chance } from './random.ts';

export interface CleanReport {
  readonly submission: CompleteSubmission;
  readonly scorecard: Scorecard;
  /** In the order of the published rows. */
  readonly units: readonly UnitScore[];
}

export function cleanReport(chance: Chance, ruleSet: RuleSet): CleanReport {
  const units = ['TP', 'XP'].flatMap((key) =>
    Array.from({ length: chance.between(4, 12) }, (_, index) => randomUnit(chance, key, index + 1)),
  );
  const groups = [group(), group({ key: 'XP', procedures: { all: 159, level3: 5, level4: 12 } })];
  const unpublished = submission(units, { groups });
  const scorecard = scoreSubmission(unpublished, ruleSet);
  const scored = scorecard.groups.flatMap((one) => one.units);
  return {
    submission: { ...unpublished, published: scored.map(publishedRow), origins: originsOf(scored) },
    scorecard,
    units: scored,
  };
}

function randomUnit(chance: Chance, key: string, ordinal: number): Unit {
  const size = chance.oneOf([8, 60, 400, 3000]);
  const early = chance.between(Math.ceil(size / 8), size);
  const onTime = chance.happens(50) ? chance.between(0, size) : 0;
  const late = chance.happens(60) ? chance.between(1, Math.max(2, Math.floor(size / 6))) : 0;
  const inTime = chance.happens(50) ? chance.between(1, Math.max(2, Math.floor(size / 10))) : 0;
  const received = early + onTime + late + inTime;
  const online = Math.floor((received * chance.oneOf([0, 3, 12, 20, 40, 90])) / 100);
  const once = chance.between(0, Math.floor(early / 4));
  const contacts = { best: early + onTime + late - once, middle: once, last: 0 };
  return unit({
    name: `Đơn vị ${key} ${ordinal}`,
    group: key,
    early,
    onTime,
    late,
    inTime,
    online,
    ...(chance.happens(20) ? { levels: { contacts } } : {}),
    oneStopRate: chance.oneOf([100, 100, 100, 95, 80]),
    publication: chance.oneOf(['both', 'both', 'one'] as const),
    feedback: chance.happens(20) ? { received: 10, inTime: chance.oneOf([10, 9, 8]) } : {},
    onlineServices: { late: online > 0 && late > 0 && chance.happens(30) ? 1 : 0 },
  });
}

const columns = [
  'group',
  'unit',
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `criteria.${number}`),
].concat(['total', 'officerAverage', 'classification', 'officerForm']);

function originsOf(units: readonly UnitScore[]): Origins {
  return new Map(
    units.flatMap(({ unit: { group: key, name } }, row) =>
      columns.map((member, column) => {
        const cell = `${String.fromCharCode(65 + column)}${row + 2}`;
        return [`published:${key}/${name}/${member}`, { sheet: 'Công bố', cell }] as const;
      }),
    ),
  );
}

function publishedRow({ unit: { group: key, name }, criteria, assessment }: UnitScore): PublishedScores {
  if (!assessment.assessed) throw new Error('every unit resolves something');
  return {
    id: `published:${key}/${name}`,
    group: key,
    unit: name,
    criteria: Object.fromEntries(
      criteria.map(({ criterion, points }) => [criterion.number, figureOf(points?.text ?? '')] as const),
    ),
    total: figureOf(assessment.total.text),
    officerAverage: figureOf(assessment.officerAverage.text),
    classification: assessment.classification,
    officerForm: figureOf(assessment.officerAverage.text),
  };
}
