// An officer's published rating against the one that is printed: the computed, or the clerk's own of column Xếp loại.
import { publishedRatingUnlikePoints } from '#diagnostics/audit/audit';
import { publishedCountMistaken } from '#diagnostics/audit/audit-calculation';
import { publishedFollows } from '#diagnostics/audit/audit-following';
import { differing } from '#diagnostics/audit/define-cause';
import type { DifferenceFacts } from '#diagnostics/audit/difference-facts';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { type Origins, originOf } from '#domain/origins';
import { equal } from '#exact/rational';
import { foldWithoutDiacritics } from '#language/fold';
import type { RuleSet } from '#rules/rule-set';
import { figure } from '#scoring/figure';
import { rate } from '#scoring/score-officer';
import type { AuditedOfficer } from './audited-officer.ts';
import { decimalOf } from './difference.ts';

/** Null where no rating was published, there is none to compare it with, or it is the same. */
export function compareRating(row: AuditedOfficer, ruleSet: RuleSet, origins: Origins): Diagnostic | null {
  const { score, intendedScore, published, intended, scores } = row;
  const { rating } = published;
  if (rating === null || score.points === null || score.rating === null || intendedScore.rating === null)
    return null;
  if (foldWithoutDiacritics(rating) === foldWithoutDiacritics(score.rating)) return null;
  const where = { place: originOf(origins, scores.id, 'published.rating'), unit: scores.unit };
  const facts: DifferenceFacts = {
    figure: 'rating',
    published: rating,
    computed: score.rating,
    formula: null,
    due: intendedScore.rating,
    recount: intended?.recount ?? null,
    remedy: 'correct',
  };
  if (intended !== null && foldWithoutDiacritics(rating) === foldWithoutDiacritics(intendedScore.rating)) {
    const { received, resolved, pending } = intended;
    return differing(facts, [publishedCountMistaken({ received, resolved, pending })], where);
  }
  if (scores.officerPoints !== null && followsPoints(row, rating, ruleSet)) {
    const from = { points: decimalOf(scores.officerPoints) };
    return differing(facts, [publishedFollows({ from })], where);
  }
  const points = score.ratingOverridden ? null : (intendedScore.points?.text ?? score.points.text);
  return differing(facts, [publishedRatingUnlikePoints({ points })], where);
}

/** The published points are wrong, and the rating is the one they would have. */
function followsPoints({ scores, intendedScore }: AuditedOfficer, rating: string, ruleSet: RuleSet): boolean {
  const points = scores.officerPoints;
  if (points === null || intendedScore.points === null || intendedScore.ratingOverridden) return false;
  if (equal(points.value, intendedScore.points.printed)) return false;
  const byPoints = rate(figure(points.value, ruleSet.rounding), intendedScore.criteria, ruleSet);
  return byPoints !== null && foldWithoutDiacritics(byPoints) === foldWithoutDiacritics(rating);
}
