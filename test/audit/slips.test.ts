import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { auditSubmission } from '#audit/audit-submission';
import { checkSubmission } from '#checks/check-submission';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { originOf } from '#domain/origins';
import type { Submission } from '#domain/submission';
import { scoreSubmission } from '#scoring/score-submission';
import { readSubmission } from '#workbook/read-submission';
import { differenceOf, helpOf, inWords } from '../said.ts';
import { dienBien } from '../scoring/make-submission.ts';

interface Slip {
  readonly id: string;
  readonly where: { readonly unit: string | null; readonly column: string | null };
  readonly published: string;
  readonly due: string;
  readonly findableFrom: 'counts' | 'published-sheet' | 'notes' | 'text-only';
}

const fixtures = new URL('../../fixtures/', import.meta.url);
const slips = JSON.parse(readFileSync(new URL('q2-2022/slips.json', fixtures), 'utf8')) as readonly Slip[];
const published = slips.filter(({ findableFrom }) => findableFrom === 'published-sheet');

/** What shows the slips of counts and notes, as code and cell; the others show in the published sheet's own cell. */
const shownElsewhere: Readonly<Record<string, readonly string[]>> = {
  // Its own row, the group's total of 100, and every figure that was rightly calculated with 2.
  'giao-duc-late': [
    'received-balance-differs Phòng Giáo dục name',
    'group-total-differs TP stated.late',
    ...['criteria.1', 'criteria.2', 'criteria.3', 'criteria.4', 'total', 'classification'].map(
      (member) => `published-count-mistaken Phòng Giáo dục ${member}`,
    ),
  ],
  'communes-on-time': ['group-total-differs XP stated.onTime'],
  'communes-pending': ['group-total-differs XP stated.inTime'],
  'thanh-minh-unmentioned': ['note-leaves-out Xã Thanh Minh note'],
  'city-services-resolved': ['note-differs TP criterionNotes.9'],
  'city-services-pending': ['online-dossiers-differ TP onlineDossiers.online'],
  'city-number-missing': ['ordinal-gap Phòng Y tế ordinal'],
  'pa-khoang-in-person': ['note-says-twice Xã Pá Khoang note'],
};

let submission: Submission;
let found: readonly Diagnostic[];

beforeAll(async () => {
  const read = await readSubmission(readFileSync(new URL('q2-2022-cong-bo.xlsx', fixtures)));
  if (read.submission === null) throw new Error('the fixture cannot be read');
  submission = read.submission;
  const scorecard = scoreSubmission(submission, dienBien());
  found = [...checkSubmission(submission), ...auditSubmission(submission, scorecard)];
});

describe('the slips a careful reader found by hand in the published report', () => {
  it.each(published.map((slip) => [slip.id, slip] as const))('%s is found in its own cell', (_, slip) => {
    const cell = cellOf(slip);
    const diagnostic = found.find(({ place }) => place?.sheet === 'Công bố' && place.cell === cell);
    expect(differenceOf(diagnostic)?.published).toBe(slip.published);
    if (slip.where.unit !== 'Phòng Giáo dục') expect(differenceOf(diagnostic)?.computed).toBe(slip.due);
    else expect(helpOf(diagnostic)).toContain(slip.due);
  });

  it.each(Object.entries(shownElsewhere))('%s is found in the counts or notes', (_, expected) => {
    const shown = found.map(describeDiagnostic);
    for (const one of expected) expect(shown).toContain(one);
  });

  it('are all that is found: nothing is reported that the reader did not write down', () => {
    const known = new Set([
      ...Object.values(shownElsewhere).flat(),
      ...published.map((slip) => `Công bố ${cellOf(slip)}`),
    ]);
    const unknown = found.filter(
      (one) => !known.has(describeDiagnostic(one)) && !known.has(`${one.place?.sheet} ${one.place?.cell}`),
    );
    expect(inWords(unknown).map(({ code, message }) => `${code}: ${message.vi}`)).toEqual([]);
  });

  it('stand in the list for readers as in the list for tests', () => {
    const listed = readFileSync(new URL('q2-2022/slips.md', fixtures), 'utf8').matchAll(
      /^\| `([\w-]+)` \|/gmu,
    );
    expect([...listed].map(([, id]) => id).sort()).toEqual(slips.map(({ id }) => id).sort());
  });

  it('are each accounted for, but for those that stand in the text only', () => {
    const covered = [...published.map(({ id }) => id), ...Object.keys(shownElsewhere)];
    const visible = slips.filter(({ findableFrom }) => findableFrom !== 'text-only').map(({ id }) => id);
    expect([...covered].sort()).toEqual([...visible].sort());
  });
});

/** "note-leaves-out Xã Thanh Minh note": code, unit or group key, and the member whose cell it stands in. */
function describeDiagnostic({ code, place, unit }: Diagnostic): string {
  const group = submission.groups.find(({ name }) => name === unit);
  const [member] = [...submission.origins].flatMap(([path, origin]) => {
    const own = path.split('/')[1];
    return own !== undefined && origin.sheet === place?.sheet && origin.cell === place?.cell ? [own] : [];
  });
  return `${code} ${group?.key ?? unit} ${member}`;
}

function cellOf({ where }: Slip): string | undefined {
  const row = submission.published.find(({ unit }) => unit === where.unit);
  return row === undefined ? undefined : originOf(submission.origins, row.id, memberOf(where.column))?.cell;
}

function memberOf(column: string | null): string {
  const criterion = /^Tiêu chí (\d)$/u.exec(column ?? '')?.[1];
  return criterion === undefined ? (members[column ?? ''] ?? '') : `criteria.${criterion}`;
}

const members: Readonly<Record<string, string>> = {
  'Tổng điểm': 'total',
  'ĐTB CCVC': 'officerAverage',
  'Phân loại': 'classification',
  'Điểm đánh giá': 'officerForm',
};
