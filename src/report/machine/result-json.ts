// The scorecard in the contract's JSON: keys in its order, points as printed beside the exact fraction.
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Period } from '#domain/period';
import { periodLabel } from '#domain/period';
import { isoDate } from '#language/dates';
import type { Language } from '#language/language';
import { knownOverall } from '#report/known-counts';
import type { RuleSet } from '#rules/rule-set';
import type { OfficerScore, Scorecard } from '#scoring/scorecard';
import { diagnosticJson } from './diagnostics-json.ts';
import { countsJson, figureJson, groupJson } from './entity-json.ts';

/** `compute --json`. A workbook that could not be scored still gives a document, with its faults. */
export function resultJson(
  scorecard: Scorecard | null,
  diagnostics: readonly Diagnostic[],
  language: Language,
): object {
  return {
    schemaVersion: 1,
    ruleSet: scorecard === null ? null : ruleSetJson(scorecard.ruleSet),
    period: scorecard === null || scorecard.period === null ? null : periodJson(scorecard.period),
    groups: scorecard?.groups.map(groupJson) ?? [],
    overall: scorecard === null ? null : { counts: countsJson(knownOverall(scorecard)) },
    officers: scorecard?.officers.map(officerJson) ?? [],
    diagnostics: diagnostics.map((diagnostic) => diagnosticJson(diagnostic, language)),
  };
}

function ruleSetJson({ id, title }: RuleSet): object {
  return { id, title };
}

/** `quarter` is null for other periods, which `kind` and `ordinal` give. */
export function periodJson(period: Period): object {
  const { kind, year, ordinal, from, to } = period;
  return {
    label: periodLabel(period),
    year,
    quarter: kind === 'quarter' ? ordinal : null,
    from: from === null ? null : isoDate(from),
    to: to === null ? null : isoDate(to),
    kind,
    ordinal,
  };
}

function officerJson({ group, name, position, points, rank, rating }: OfficerScore): object {
  return { group: group.key, name, position, ...figureJson(points), rank, rating };
}
