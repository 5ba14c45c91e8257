// The cells of the workbook that a section's figures were read from.

import type { Place } from '#diagnostics/place';
import type { Group } from '#domain/group';
import { levelOrder } from '#domain/level-counts';
import type { Origins } from '#domain/origins';
import { counted } from '#language/counted';
import type { Language, Text } from '#language/language';
import { knownCounts } from '#report/known-counts';
import type { CriterionKey } from '#rules/criterion';
import type { Derivation, Measurement } from '#scoring/derivation';
import { measureRecords } from '#scoring/measures/measures';
import type { CriterionScore, Scorecard } from '#scoring/scorecard';
import type { ExplanationLine, ExplanationSubject } from './explanation.ts';

/** `Đơn vị!I18 = 10; J18 = 3`; of a group, how many units are summed. */
export function sourceOfCounts(
  subject: ExplanationSubject,
  origins: Origins,
  language: Language,
): readonly ExplanationLine[] {
  const id = idOf(subject);
  if (subject.kind === 'group') return pooledLine(subject, language);
  if (id === null) return [];
  const members = [...received, ...resolved, 'pending.inTime', 'pending.overdue'];
  return cellsLine(
    members.map((member) => [id, member]),
    origins,
    language,
  );
}

export function sourceOfCriterion(
  score: CriterionScore,
  subject: ExplanationSubject,
  { groups }: Scorecard,
  origins: Origins,
  language: Language,
): readonly ExplanationLine[] {
  const id = idOf(subject);
  const { derivation, criterion } = score;
  if (id === null || derivation === null) return [];
  if (derivation.kind === 'average') {
    if (subject.kind === 'group') return pooledLine(subject, language);
    return cellsLine(
      averagedMembers(criterion.key, derivation).map((member) => {
        const isBlank = origins.get(`${id}/${member}`)?.content === undefined;
        return [id, (isBlank && servesBlank[member]) || member];
      }),
      origins,
      language,
    );
  }
  const group = groups.map((one) => one.group).find(({ key }) => key === groupKeyOf(subject));
  const cells = derivation.measurements.flatMap((measurement) =>
    measuredCells(measurement, id, subject.kind === 'group', group),
  );
  return cellsLine(cells, origins, language);
}

type CellOf = readonly [id: string, member: string];

const received = ['received.online', 'received.inPerson', 'received.carriedOver'];
const resolved = ['resolved.early', 'resolved.onTime', 'resolved.late'];

/** An officer in charge of units has no cells of counts; a unit in an officer's place has its own. */
function idOf(subject: ExplanationSubject): string | null {
  switch (subject.kind) {
    case 'unit':
      return subject.score.unit.id;
    case 'group':
      return subject.score.group.id;
    case 'officer': {
      const { subject: who } = subject.score;
      if (who.kind === 'unit') return who.unit.id;
      return who.officer.basis.kind === 'own' ? who.officer.id : null;
    }
  }
}

function groupKeyOf(subject: ExplanationSubject): string {
  return subject.kind === 'unit' ? subject.score.unit.group : subject.score.group.key;
}

/** Whose cell serves where one of a criterion's counts is blank and others are given. */
const servesBlank: Readonly<Record<string, string>> = {
  'levels.bodiesHandlingTime.best': 'resolved.early',
  'levels.bodiesHandlingTime.middle': 'resolved.onTime',
  'levels.bodiesHandlingTime.last': 'resolved.late',
  'levels.attitude.best': 'resolved.early',
  'levels.attitude.middle': 'resolved.onTime',
};

function averagedMembers(
  key: CriterionKey,
  { standIn }: Extract<Derivation, { kind: 'average' }>,
): readonly string[] {
  if (key === 'handlingTime' || (standIn !== null && standIn !== 'noComplaints')) return resolved;
  return levelOrder.map((level) => `levels.${key}.${level}`);
}

function measuredCells(
  { measure, source }: Measurement,
  id: string,
  isGroup: boolean,
  group: Group | undefined,
): readonly CellOf[] {
  if (['pooled', 'pooled-blank', 'lowest-unit'].includes(source)) return [];
  const { cells } = measureRecords[measure];
  if (isGroup || source !== 'group')
    return (isGroup ? cells.group : cells.unit).map((member) => [id, member]);
  return group === undefined ? [] : cells.group.map((member) => [group.id, member]);
}

/** Those not assessed add nothing. */
function pooledLine(
  { score }: Extract<ExplanationSubject, { kind: 'group' }>,
  language: Language,
): readonly ExplanationLine[] {
  if (knownCounts(score) === null) return [];
  const pooled = score.units.filter(({ assessment }) => assessment.assessed).length;
  const text: Text = {
    vi: `Lấy từ: cộng ${pooled} đơn vị của khối.`,
    en: `From: the sum over ${counted(pooled, 'unit')} of the group.`,
  };
  return [{ kind: 'source', text: text[language] }];
}

function cellsLine(
  cells: readonly CellOf[],
  origins: Origins,
  language: Language,
): readonly ExplanationLine[] {
  const places = cells.flatMap(([id, member]) => {
    const place = origins.get(`${id}/${member}`);
    return place?.cell === undefined || place.content === undefined ? [] : [place];
  });
  if (places.length === 0) return [];
  const head: Text = { vi: 'Lấy từ', en: 'From' };
  return [{ kind: 'source', text: `${head[language]}: ${inWords(places)}` }];
}

/** The sheet is said once for each run of its cells. */
function inWords(places: readonly Place[]): string {
  return places
    .map(({ sheet, cell, content }, index) => {
      const named = places[index - 1]?.sheet === sheet ? cell : `${sheet}!${cell}`;
      return `${named} = ${content}`;
    })
    .join('; ');
}
