// A single published row and its audit, for tests of single causes.
import { auditSubmission } from '#audit/audit-submission';
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { PublishedScores } from '#domain/published';
import type { Submission } from '#domain/submission';
import type { RuleSet } from '#rules/rule-set';
import { scoreSubmission } from '#scoring/score-submission';
import { dienBien } from '../scoring/make-submission.ts';

/** Nothing published but what is given: blank cells are not audited. */
export function row(unitName: string, figures: Partial<PublishedScores> = {}): PublishedScores {
  return {
    id: `published:${unitName}`,
    group: 'TP',
    unit: unitName,
    criteria: {},
    total: null,
    officerAverage: null,
    classification: null,
    officerForm: null,
    ...figures,
  };
}

export function audit(one: Submission, ruleSet: RuleSet = dienBien()): readonly Diagnostic[] {
  return auditSubmission(one, scoreSubmission(one, ruleSet));
}
