// The published report of Q2/2022 as a submission, with Phòng Giáo dục's 2 late dossiers (13 − 11) where its note says 3.
import type { CompleteSubmission } from '#domain/submission';
import {
  onlineLateOf,
  type PublishedGroup,
  type PublishedUnit,
  readPublished,
} from '../../scripts/fixtures/published.ts';
import { group, submission, unit } from './make-submission.ts';

export const published = readPublished();

export function publishedSubmission(): CompleteSubmission {
  const units = published.groups.flatMap((one) => one.units.map((row) => publishedUnit(row, one.key)));
  return submission(units, { groups: published.groups.map(publishedGroup) });
}

export function publishedUnit(row: PublishedUnit, groupKey: string) {
  const late = row.name === 'Phòng Giáo dục' ? 2 : row.late;
  return unit({
    name: row.name,
    group: groupKey,
    online: row.receivedOnline,
    inPerson: row.receivedInPerson,
    carriedOver: row.carriedOver,
    early: row.early,
    onTime: row.onTime,
    late,
    inTime: row.pendingInTime,
    onlineServices: { late: onlineLateOf(row, late) },
    note: row.note,
  });
}

function publishedGroup({ key, title, onlineServices, feedback, formTotals }: PublishedGroup) {
  return group({
    key,
    name: title,
    procedures: {
      all: onlineServices.proceduresInAuthority,
      level3: onlineServices.level3,
      level4: onlineServices.level4,
    },
    onlineDossiers: {
      online: onlineServices.online,
      inPerson: onlineServices.inPerson,
      carriedOver: onlineServices.carriedOver,
      early: onlineServices.early,
      onTime: null,
      late: onlineServices.late,
      pending: onlineServices.pendingInTime,
    },
    feedback: {
      received: feedback?.received ?? null,
      inTime: feedback?.answeredOnTime ?? null,
      dragging: feedback === undefined ? null : 0,
    },
    stated: {
      online: formTotals.receivedOnline,
      inPerson: formTotals.receivedInPerson,
      carriedOver: formTotals.carriedOver,
      early: formTotals.early,
      onTime: formTotals.onTime,
      late: formTotals.late,
      inTime: formTotals.pendingInTime,
    },
  });
}
