// The scores as a table to be read on a screen: every figure already in words, units best first.

import { periodLabel } from '#domain/period';
import type { Language } from '#language/language';
import { figureText } from '#report/explanation/formula';
import { classInWords } from '#report/not-assessed';
import type { EntityScore, GroupScore, Scorecard } from '#scoring/scorecard';

export interface ScoreTable {
  readonly ruleSet: { readonly id: string; readonly title: string };
  /** "Quý II/2022"; null where the workbook's cannot be read. */
  readonly period: string | null;
  /** Numbers of the criteria, in the order of the rule set. */
  readonly criteria: readonly number[];
  /** Best first. */
  readonly classes: readonly string[];
  readonly groups: readonly ScoreTableGroup[];
  readonly officers: readonly OfficerLine[];
}

export interface ScoreTableGroup {
  readonly key: string;
  readonly name: string;
  readonly units: readonly ScoreLine[];
  readonly whole: ScoreLine;
}

/** Texts are empty where there is nothing to print. */
export interface ScoreLine {
  readonly rank: string;
  readonly name: string;
  /** As many as there are criteria. */
  readonly criteria: readonly string[];
  readonly total: string;
  readonly officerAverage: string;
  /** Where not assessed, why. */
  readonly classification: string;
}

export interface OfficerLine {
  readonly group: string;
  readonly rank: string;
  readonly name: string;
  readonly position: string;
  readonly points: string;
  readonly rating: string;
}

/** Officers are ranked within their group: where a table has several, each row must name its own. */
export function ranksOfSeveralGroups(officers: readonly OfficerLine[]): boolean {
  return new Set(officers.map(({ group }) => group)).size > 1;
}

export function scoreTable(scorecard: Scorecard, language: Language): ScoreTable {
  const { ruleSet, period } = scorecard;
  return {
    ruleSet: { id: ruleSet.id, title: ruleSet.title },
    period: period === null ? null : periodLabel(period),
    criteria: ruleSet.criteria.map(({ number }) => number),
    classes: ruleSet.classes.map(({ name }) => name),
    groups: scorecard.groups.map((group) => groupTable(group, language)),
    officers: scorecard.officers
      .filter(({ subject }) => subject.kind === 'officer')
      .map((officer) => ({
        group: officer.group.key,
        rank: rankText(officer.rank),
        name: officer.name,
        position: officer.position ?? '',
        points: figureText(officer.points, language),
        rating: officer.rating ?? '',
      })),
  };
}

function groupTable({ group, units, ...whole }: GroupScore, language: Language): ScoreTableGroup {
  const last = units.length + 1;
  const ranked = [...units].sort((a, b) => (a.rank ?? last) - (b.rank ?? last));
  return {
    key: group.key,
    name: group.name,
    units: ranked.map(({ unit, rank, ...score }) => scoreLine(rankText(rank), unit.name, score, language)),
    whole: scoreLine('', group.name, whole, language),
  };
}

function scoreLine(rank: string, name: string, score: EntityScore, language: Language): ScoreLine {
  const { assessment } = score;
  return {
    rank,
    name,
    criteria: score.criteria.map(({ points }) => figureText(points, language)),
    total: assessment.assessed ? figureText(assessment.total, language) : '',
    officerAverage: assessment.assessed ? figureText(assessment.officerAverage, language) : '',
    classification: classInWords(score),
  };
}

function rankText(rank: number | null): string {
  return rank === null ? '' : `${rank}`;
}
