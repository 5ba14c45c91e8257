// Points that rest on cells left blank, unit by unit: how many, and what each unit would have without them.
import { subtract } from '#exact/rational';
import { type PrintedNumber, printedFigure } from '#report/printed';
import type { RuleSet } from '#rules/rule-set';
import { assumedPoints } from '#scoring/assumed-points';
import { figure } from '#scoring/figure';
import type { EntityScore, Scorecard } from '#scoring/scorecard';

export interface AssumedList {
  /** Numbers of the criteria of which any points do. */
  readonly criteria: readonly number[];
  /** Those in which any points do. */
  readonly groups: readonly AssumedGroup[];
}

interface AssumedGroup {
  readonly key: string;
  readonly name: string;
  /** In the order of the workbook. */
  readonly units: readonly AssumedLine[];
  /** Null where the group's own points rest on none. */
  readonly whole: AssumedLine | null;
}

export interface AssumedLine {
  readonly name: string;
  /** As many as there are criteria in the list: points at stake; null where none are. */
  readonly atStake: readonly (PrintedNumber | null)[];
  readonly total: PrintedNumber;
  readonly classification: string;
  /** Without the points at stake. */
  readonly totalWithout: PrintedNumber;
  readonly classificationWithout: string;
}

/** Null where no point rests on a blank cell. */
export function assumedList({ groups, ruleSet }: Scorecard): AssumedList | null {
  const found = groups.map((score) => ({
    score,
    units: score.units.flatMap((unit) => assumedEntity(unit.unit.name, unit, ruleSet) ?? []),
    whole: assumedEntity(score.group.name, score, ruleSet, score.units),
  }));
  const entities = found.flatMap(({ units, whole }) => [...units, ...(whole === null ? [] : [whole])]);
  if (entities.length === 0) return null;
  const criteria = ruleSet.criteria
    .map(({ number }) => number)
    .filter((number) => entities.some(({ atStake }) => atStake.has(number)));
  const line = ({ atStake, ...entity }: AssumedEntity): AssumedLine => ({
    ...entity,
    atStake: criteria.map((number) => atStake.get(number) ?? null),
  });
  return {
    criteria,
    groups: found
      .filter(({ units, whole }) => units.length > 0 || whole !== null)
      .map(({ score, units, whole }) => ({
        key: score.group.key,
        name: score.group.name,
        units: units.map(line),
        whole: whole === null ? null : line(whole),
      })),
  };
}

type AssumedEntity = Omit<AssumedLine, 'atStake'> & { readonly atStake: ReadonlyMap<number, PrintedNumber> };

function assumedEntity(
  name: string,
  score: EntityScore,
  ruleSet: RuleSet,
  units: readonly EntityScore[] = [],
): AssumedEntity | null {
  const { assessment } = score;
  const assumptions = assumedPoints(score, ruleSet, units);
  if (assumptions === null || !assessment.assessed) return null;
  return {
    name,
    atStake: new Map(
      assumptions.assumed.map(({ score: { criterion }, given, otherwise }) => [
        criterion.number,
        printedFigure(figure(subtract(given.exact, otherwise.exact), ruleSet.rounding)),
      ]),
    ),
    total: printedFigure(assessment.total),
    classification: assessment.classification,
    totalWithout: printedFigure(assumptions.total),
    classificationWithout: assumptions.classification,
  };
}
