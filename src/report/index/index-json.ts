// The index card in the contract's JSON: keys in its order, points as printed beside the exact fraction.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { portalGroups } from '#domain/index-unit';
import { fractionText, type Rational } from '#exact/rational';
import type { Language } from '#language/language';
import { diagnosticJson } from '#report/machine/diagnostics-json';
import { periodJson } from '#report/machine/result-json';
import type { IndexRuleSet } from '#rules/index/index-rule-set';
import type {
  IndexCard,
  IndexGroupScore,
  IndexSum,
  IndexUnitScore,
  PartScore,
} from '#scoring/index/index-card';
import { portalSum } from './portal-sum.ts';

/** `compute --json`. A workbook that could not be scored still gives a document, with its faults. */
export function indexJson(
  card: IndexCard | null,
  ruleSet: IndexRuleSet,
  diagnostics: readonly Diagnostic[],
  language: Language,
): object {
  return {
    schemaVersion: 1,
    ruleSet: { id: ruleSet.id, title: ruleSet.title, validFrom: ruleSet.validFrom },
    period: card === null || card.period === null ? null : periodJson(card.period),
    recomputed: true,
    index: card?.units.map(unitJson) ?? [],
    diagnostics: diagnostics.map((diagnostic) => diagnosticJson(diagnostic, language)),
  };
}

function unitJson({ unit, groups, total, rank, ranked }: IndexUnitScore): object {
  return {
    name: unit.name,
    level: unit.level,
    groups: groups.map(groupJson),
    total: sumJson(total),
    rank,
    ranked,
    portal: portalJson(unit),
  };
}

function groupJson(score: IndexGroupScore): object {
  const { group, parts, measured } = score;
  const { points, of } = sumJson(score);
  return { code: group.code, points, max: group.max, of, measured, parts: parts.map(partJson) };
}

function sumJson({ points, of }: IndexSum) {
  return { points: points === null ? null : Number(points.text), of: numberOf(of) };
}

/** `reason`: why there are no points. */
function partJson({ part, points, counts, ratio, reason }: PartScore): object {
  return {
    code: part.code,
    points: points === null ? null : Number(points.text),
    exact: points === null ? null : fractionText(points.exact),
    max: part.max,
    numerator: counts?.numerator ?? null,
    denominator: counts?.denominator ?? null,
    ratio: ratio === null ? null : fractionText(ratio),
    reason,
  };
}

/** What the portal prints, and what its groups add up to where it prints all of them. */
function portalJson(unit: IndexUnitScore['unit']): object {
  const of = (code: keyof typeof unit.portal) => {
    const figure = unit.portal[code];
    return figure === undefined ? null : numberOf(figure.value);
  };
  const sum = portalSum(unit);
  return {
    groups: Object.fromEntries(portalGroups.map((code) => [code, of(code)])),
    total: of('total'),
    sum: sum === null ? null : numberOf(sum),
  };
}

function numberOf(value: Rational): number {
  return Number(value.numerator) / Number(value.denominator);
}
