// The scorecard as the tables of the result workbook: units with their points, their counts, the officers.
import { type DossierCounts, pendingTotal, receivedTotal, resolvedTotal } from '#domain/counts';
import { periodLabel } from '#domain/period';
import { type PrintedNumber, printedCount, printedFigure } from '#report/printed';
import {
  type CriteriaColumns,
  criteriaColumns,
  type PrintedScores,
  printedScores,
} from '#report/printed-scores';
import type { EntityScore, Scorecard } from '#scoring/scorecard';

export interface ResultTables extends CriteriaColumns {
  /** "Quý II/2022"; empty where it could not be read. */
  readonly period: string;
  readonly ruleSet: string;
  readonly decimals: number;
  /** Best first. */
  readonly classes: readonly string[];
  readonly groups: readonly ResultGroup[];
  readonly overall: ResultCounts;
  readonly officers: readonly ResultOfficer[];
}

interface ResultGroup {
  readonly key: string;
  /** The group as a whole, scored on its units' pooled dossiers. */
  readonly whole: ResultEntity;
  readonly units: readonly ResultEntity[];
}

export interface ResultEntity extends PrintedScores {
  readonly ordinal: string;
  readonly name: string;
  readonly counts: ResultCounts;
}

/** Each total with the parts that add up to it. */
export type ResultCounts = readonly { readonly total: number; readonly parts: readonly number[] }[];

interface ResultOfficer {
  readonly group: string;
  readonly name: string;
  readonly position: string;
  readonly points: PrintedNumber | null;
  readonly rank: PrintedNumber | null;
  readonly rating: string;
}

/** What `counts` holds, block by block. */
export const countBlocks: readonly { readonly title: string; readonly parts: readonly string[] }[] = [
  { title: 'Tiếp nhận', parts: ['Trực tuyến', 'Trực tiếp', 'Kỳ trước'] },
  { title: 'Đã giải quyết', parts: ['Trước hạn', 'Đúng hạn', 'Quá hạn'] },
  { title: 'Đang giải quyết', parts: ['Trong hạn', 'Quá hạn'] },
];

export function resultTables({ ruleSet, period, groups, overall, officers }: Scorecard): ResultTables {
  return {
    period: period === null ? '' : periodLabel(period),
    ruleSet: ruleSet.title,
    ...criteriaColumns(ruleSet),
    decimals: ruleSet.rounding.decimals,
    classes: ruleSet.classes.map(({ name }) => name),
    groups: groups.map((score) => ({
      key: score.group.key,
      whole: entityRow(score, '', score.group.name, null),
      units: score.units.map((unit) => entityRow(unit, unit.unit.ordinal, unit.unit.name, unit.rank)),
    })),
    overall: countsOf(overall),
    officers: officers.map(({ group, name, position, points, rank, rating }) => ({
      group: group.key,
      name,
      position: position ?? '',
      points: points === null ? null : printedFigure(points),
      rank: rank === null ? null : printedCount(rank),
      rating: rating ?? '',
    })),
  };
}

function entityRow(score: EntityScore, ordinal: string, name: string, rank: number | null): ResultEntity {
  return { ordinal, name, ...printedScores(score, rank), counts: countsOf(score.counts) };
}

function countsOf({ received, resolved, pending }: DossierCounts): ResultCounts {
  return [
    { total: receivedTotal(received), parts: [received.online, received.inPerson, received.carriedOver] },
    { total: resolvedTotal(resolved), parts: [resolved.early, resolved.onTime, resolved.late] },
    { total: pendingTotal(pending), parts: [pending.inTime, pending.overdue] },
  ];
}
