// What the reader of a scorecard should be told: stand-ins, what was not assessed, what stands on an edge.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { originOf } from '#domain/origins';
import type { Submission } from '#domain/submission';
import { checkInForce } from '#rules/in-force';
import type { Scorecard } from './scorecard.ts';

export type Scored = Omit<Scorecard, 'diagnostics'>;

export function findings(submission: Submission, { ruleSet }: Scored): readonly Diagnostic[] {
  const { period, origins } = submission;
  return [...(period === null ? [] : checkInForce(ruleSet, period, originOf(origins, 'info', 'period')))];
}
