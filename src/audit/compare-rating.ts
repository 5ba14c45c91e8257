// An officer's published rating against the one that is printed: the computed, or the clerk's own of column Xếp loại.
import { publishedFollows, publishedRatingUnlikePoints } from '#diagnostics/audit/audit';
import { publishedCountMistaken } from '#diagnostics/audit/audit-calculation';
import type { DifferenceFacts } from '#diagnostics/audit/define-difference';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { type Origins, originOf } from '#domain/origins';
import { equal } from '#exact/rational';
import { foldBare } from '#language/fold';
import { decimalNumber } from '#language/numbers';
import type { RuleSet } from '#rules/rule-set';
import { figure } from '#scoring/figure';
import { rate } from '#scoring/score-officer';
import type { AuditedOfficer } from './audited-officer.ts';
import { decimalOf } from './difference.ts';
import { bothLanguages } from './workings.ts';

/** Null where no rating was published, there is none to compare it with, or it is the same. */
export function compareRating(row: AuditedOfficer, ruleSet: RuleSet, origins: Origins): Diagnostic | null {
  const { score, meant, published, intended, scores } = row;
  const { rating } = published;
  if (rating === null || score.points === null || score.rating === null || meant.rating === null) return null;
  if (foldBare(rating) === foldBare(score.rating)) return null;
  const where = { place: originOf(origins, scores.id, 'published.rating'), unit: scores.unit };
  const facts: DifferenceFacts = {
    figure: { vi: 'Xếp loại', en: 'The rating' },
    published: rating,
    computed: score.rating,
    workings: null,
    due: meant.rating,
    recount: intended?.recount ?? null,
  };
  if (intended !== null && foldBare(rating) === foldBare(meant.rating)) {
    const { received, resolved, pending } = intended;
    return publishedCountMistaken({ ...facts, received, resolved, pending }, where);
  }
  if (followsPoints(row, rating, ruleSet))
    return publishedFollows({ ...facts, from: pointsText(row) }, where);
  const points = score.ratingOverridden ? null : (meant.points?.text ?? score.points.text);
  return publishedRatingUnlikePoints({ ...facts, points }, where);
}

/** The published points are wrong, and the rating is the one they would have. */
function followsPoints({ scores, meant }: AuditedOfficer, rating: string, ruleSet: RuleSet): boolean {
  const points = scores.officerPoints;
  if (points === null || meant.points === null || meant.ratingOverridden) return false;
  if (equal(points.value, meant.points.printed)) return false;
  const byPoints = rate(figure(points.value, ruleSet.rounding), meant.criteria, ruleSet);
  return byPoints !== null && foldBare(byPoints) === foldBare(rating);
}

function pointsText({ scores }: AuditedOfficer) {
  const printed = scores.officerPoints === null ? '' : decimalOf(scores.officerPoints);
  return bothLanguages((language) =>
    language === 'vi'
      ? `điểm đã công bố (${decimalNumber(printed, language)})`
      : `the published points (${decimalNumber(printed, language)})`,
  );
}
