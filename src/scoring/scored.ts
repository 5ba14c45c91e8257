// A scorecard before its findings, and the entities in it that findings look at.
import type { Assessment, EntityScore, Scorecard } from './scorecard.ts';

export type Scored = Omit<Scorecard, 'diagnostics'>;

/** A unit or a group: `id` is what origins know its row by. */
export interface ScoredEntity {
  readonly id: string;
  readonly name: string;
  readonly score: EntityScore;
}

/** Each group's units, then the group. */
function entitiesOf({ groups }: Scored): readonly ScoredEntity[] {
  return groups.flatMap((score) => [
    ...score.units.map((one) => ({ id: one.unit.id, name: one.unit.name, score: one })),
    { id: score.group.id, name: score.group.name, score },
  ]);
}

export function assessedEntities(
  scored: Scored,
): readonly (ScoredEntity & { readonly assessment: Extract<Assessment, { assessed: true }> })[] {
  return entitiesOf(scored).flatMap((entity) => {
    const { assessment } = entity.score;
    return assessment.assessed ? [{ ...entity, assessment }] : [];
  });
}
