// What the HTML page shows, as data: arranged from scorecards, nothing scored again.

import type { Comparison } from '#report/comparison/comparison';
import type { PrintedNumber } from '#report/printed';
import type { ResolutionOverview } from '#report/resolution';
import type { AssumedList } from './assumed-list.ts';

export interface Overview {
  /** Null where no workbook names it. */
  readonly authority: string | null;
  /** "Kết quả chấm điểm giải quyết thủ tục hành chính". */
  readonly title: string;
  /** "Quý II năm 2022". */
  readonly period: string;
  /** "từ 15/3/2022 đến 14/6/2022"; null where the dates are not stated. */
  readonly span: string | null;
  /** One sentence with the figures that matter most. */
  readonly lead: string;
  readonly ruleSet: string;
  /** How the totals were rounded, as a sentence: why the cells need not add up to them. */
  readonly rounding: string;
  /** The most an entity can reach. */
  readonly maximum: PrintedNumber;
  /** Best first. */
  readonly classes: readonly ClassBand[];
  readonly criteria: readonly CriterionHeading[];
  /** The whole authority. */
  readonly resolution: ResolutionOverview;
  /** In the order of the workbook. */
  readonly groups: readonly GroupOverview[];
  /** Points that rest on blank cells; null where none do. */
  readonly assumed: AssumedList | null;
  /** Null where there is one period only. */
  readonly comparison: Comparison | null;
}

/** A class and the lowest total that reaches it. */
interface ClassBand {
  readonly name: string;
  readonly atLeast: number;
}

export interface CriterionHeading {
  readonly number: number;
  /** In a few words. */
  readonly name: string;
  /** As the rule set words it. */
  readonly wording: string;
  readonly maximum: PrintedNumber;
}

export interface GroupOverview extends EntityOverview {
  readonly key: string;
  /** Best first; units not assessed come last, in the order of the workbook. */
  readonly units: readonly UnitOverview[];
}

export interface UnitOverview extends EntityOverview {
  readonly rank: number | null;
}

export interface EntityOverview {
  readonly name: string;
  readonly resolution: ResolutionOverview;
  /** As many as there are criteria. */
  readonly cells: readonly HeatCell[];
  /** Null where not assessed. */
  readonly total: PrintedNumber | null;
  /** "Xuất sắc"; where not assessed, why. */
  readonly classification: string;
  /** Maximum less total; null where not assessed. */
  readonly lost: PrintedNumber | null;
  /** The criteria that fell short, biggest loss first; empty at full points and where not assessed. */
  readonly losses: readonly Loss[];
}

export interface HeatCell {
  readonly points: PrintedNumber | null;
  /** 0–1 of the criterion's maximum, for drawing; null where there are no points. */
  readonly share: number | null;
}

export interface Loss {
  readonly criterion: CriterionHeading;
  /** Maximum less printed points: what a reader can check. */
  readonly points: PrintedNumber;
  /** "trong 163 hồ sơ có 120 đúng hạn"; empty where nothing more can be said. */
  readonly reason: string;
}
