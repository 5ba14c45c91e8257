// The published class against the computed one, and against the published total.
import { publishedClassUnlikeTotal } from '#diagnostics/audit/audit';
import { publishedCountMistaken } from '#diagnostics/audit/audit-calculation';
import { publishedFollows } from '#diagnostics/audit/audit-following';
import { differing } from '#diagnostics/audit/define-cause';
import type { DifferenceFacts } from '#diagnostics/audit/difference-facts';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { type Origins, originOf } from '#domain/origins';
import { equal } from '#exact/rational';
import { foldWithoutDiacritics } from '#language/fold';
import type { RuleSet } from '#rules/rule-set';
import { classify } from '#scoring/classify';
import { figure } from '#scoring/figure';
import type { AuditedUnit } from './audited-row.ts';
import { decimalOf } from './difference.ts';

/** Null where no class was published, or it is the computed one. */
export function compareClass(row: AuditedUnit, ruleSet: RuleSet, origins: Origins): Diagnostic | null {
  const { scores, entity, intended } = row;
  const intendedAssessment = (intended?.entity ?? entity).assessment;
  const published = scores.classification;
  if (published === null || !entity.assessment.assessed || !intendedAssessment.assessed) return null;
  const computed = entity.assessment.classification;
  if (foldWithoutDiacritics(published) === foldWithoutDiacritics(computed)) return null;
  const where = { place: originOf(origins, scores.id, 'classification'), unit: scores.unit };
  const facts: DifferenceFacts = {
    figure: 'classification',
    published,
    computed,
    formula: null,
    due: intendedAssessment.classification,
    recount: intended?.recount ?? null,
    remedy: 'correct',
  };
  if (
    intended !== null &&
    foldWithoutDiacritics(published) === foldWithoutDiacritics(intendedAssessment.classification)
  ) {
    const { received, resolved, pending } = intended;
    return differing(facts, [publishedCountMistaken({ received, resolved, pending })], where);
  }
  if (scores.total !== null && followsTotal(row, ruleSet)) {
    const from = { total: decimalOf(scores.total) };
    return differing(facts, [publishedFollows({ from })], where);
  }
  const bound = ruleSet.classes.find(({ name }) => name === intendedAssessment.classification)?.atLeast ?? 0;
  return differing(
    facts,
    [publishedClassUnlikeTotal({ total: intendedAssessment.total.text, bound: `${bound}` })],
    where,
  );
}

/** The published total is wrong, and the class is the one it would have. */
function followsTotal({ scores, entity, intended }: AuditedUnit, ruleSet: RuleSet): boolean {
  const { total, classification } = scores;
  const { assessment } = intended?.entity ?? entity;
  if (total === null || classification === null || !assessment.assessed) return false;
  if (equal(total.value, assessment.total.printed)) return false;
  const byTotal = classify(figure(total.value, ruleSet.rounding), ruleSet.classes);
  return foldWithoutDiacritics(byTotal) === foldWithoutDiacritics(classification);
}
