// A scorecard before its findings, and the bodies in it that findings look at.
import type { Assessment, BodyScore, Scorecard } from './scorecard.ts';

export type Scored = Omit<Scorecard, 'diagnostics'>;

/** A unit or a group: `id` is what origins know its row by. */
export interface ScoredBody {
  readonly id: string;
  readonly name: string;
  readonly score: BodyScore;
}

/** Each group's units, then the group. */
function bodiesOf({ groups }: Scored): readonly ScoredBody[] {
  return groups.flatMap((score) => [
    ...score.units.map((one) => ({ id: one.unit.id, name: one.unit.name, score: one })),
    { id: score.group.id, name: score.group.name, score },
  ]);
}

export function assessedBodies(
  scored: Scored,
): readonly (ScoredBody & { readonly assessment: Extract<Assessment, { assessed: true }> })[] {
  return bodiesOf(scored).flatMap((body) => {
    const { assessment } = body.score;
    return assessment.assessed ? [{ ...body, assessment }] : [];
  });
}
