// Published figures that equal the computed ones only once they are rounded: a reader sees more decimals than are printed.
import { publishedMoreDecimals } from '#diagnostics/audit/audit-rows';
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Place } from '#diagnostics/place';
import type { Origins } from '#domain/origins';
import { originOf } from '#domain/origins';
import type { PublishedFigure } from '#domain/published';
import { equal, fromDecimal } from '#exact/rational';
import { round } from '#exact/rounding';
import { readDecimal } from '#language/numbers';
import type { RuleSet } from '#rules/rule-set';
import type { AuditedRow } from './audited-row.ts';
import { computedFigure, type FigureName, memberOf, publishedFigure, sumNames } from './figure-name.ts';

export interface RoundedFigure {
  readonly printed: string;
  readonly unit: string;
  readonly place: Place | undefined;
}

/** A cell that holds 1,9342… and shows 1,93 was printed as 1,93; one that shows 1,934 was not. */
export function isRounded({ printed }: PublishedFigure, decimals: number): boolean {
  const seen = fromDecimal(readDecimal(printed) ?? '');
  return seen !== null && !equal(seen, round(seen, decimals, 'half-up'));
}

export function roundedFigures(
  rows: readonly AuditedRow[],
  ruleSet: RuleSet,
  origins: Origins,
): readonly Diagnostic[] {
  const { decimals } = ruleSet.rounding;
  const names: readonly FigureName[] = [...ruleSet.criteria.map(({ number }) => number), ...sumNames];
  const figures = rows.flatMap(({ scores, entity }) =>
    names.flatMap((name): RoundedFigure[] => {
      const published = publishedFigure(scores, name);
      const computed = computedFigure(entity, name);
      if (published === null || computed === null || !equal(published.value, computed.printed)) return [];
      const place = originOf(origins, scores.id, memberOf(name));
      return isRounded(published, decimals) ? [{ printed: published.printed, unit: scores.unit, place }] : [];
    }),
  );
  return saidOnce(figures, decimals);
}

/** All of them together, at the first. */
export function saidOnce(figures: readonly RoundedFigure[], decimals: number): readonly Diagnostic[] {
  const [first] = figures;
  if (first === undefined) return [];
  const facts = figures.map(({ printed, unit, place }) => ({ printed, unit, cell: place?.cell ?? null }));
  const where = first.place === undefined ? {} : { place: first.place };
  return [publishedMoreDecimals({ figures: facts, decimals }, where)];
}
