// An index card in a few lines, as a run over many workbooks keeps it: a level in place of a group.
import { levelNames } from '#domain/index-words';
import { periodLabel } from '#domain/period';
import type { EntitySummary, ScoreSummary } from '#report/tables/score-summary';
import type { IndexCard, IndexUnitScore } from '#scoring/index/index-card';
import { byLevel, ofText } from './index-table.ts';

export function summarizeIndex({ ruleSet, period, units }: IndexCard, authority: string): ScoreSummary {
  return {
    authority,
    period: period === null ? '' : periodLabel(period),
    ruleSet: ruleSet.id,
    groups: byLevel(units).map(({ level, scores }) => {
      const name = level === null ? 'Chưa rõ cấp' : levelNames[level].vi;
      return { key: name, ...entity(name, null, `${scores.length} đơn vị`), units: scores.map(unitSummary) };
    }),
  };
}

/** Where a class would stand: out of how much the points are. */
function unitSummary({ unit, total, rank }: IndexUnitScore): EntitySummary {
  const words = total.points === null ? 'Chưa đo' : `trên ${ofText(total.of, 'vi')}, tính lại`;
  return { ...entity(unit.name, total.points?.text ?? null, words), rank };
}

function entity(name: string, total: string | null, classification: string): EntitySummary {
  return { name, received: null, resolved: null, late: null, total, classification, rank: null };
}
