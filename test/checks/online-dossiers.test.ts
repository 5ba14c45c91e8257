import { describe, expect, it } from 'vitest';
import { checkSubmission } from '#checks/check-submission';
import type { Group } from '#domain/group';
import { messageOf } from '../said.ts';
import { group, submission } from '../scoring/make-submission.ts';

type Dossiers = Group['onlineDossiers'];

const none = group().onlineDossiers;

function found(onlineDossiers: Dossiers) {
  const given = submission([], { groups: [group({ onlineDossiers })] });
  const cells = ['online', 'inPerson'] as const;
  const origins = new Map(
    cells.map((name) => [`group:TP/onlineDossiers.${name}`, { sheet: 'Khối', cell: name }] as const),
  );
  return checkSubmission({ ...given, origins });
}

describe('dossiers of level 3/4 procedures that a group states', () => {
  const received = { ...none, online: 5, inPerson: 4, carriedOver: 3 };

  it.each<[string, Partial<Dossiers>]>([
    ['early', { early: 12 }],
    ['on time', { onTime: 12 }],
    ['late', { late: 12 }],
    ['some of each and some pending', { early: 3, onTime: 4, late: 1, pending: 4 }],
  ])('balance where what was handled is stated as %s', (_, handled) => {
    expect(found({ ...received, ...handled })).toEqual([]);
  });

  it.each<[string, Partial<Dossiers>, string]>([
    ['early', { early: 11 }, 'DVCTT / Đúng hạn, DVCTT / Quá hạn, DVCTT / Đang giải quyết'],
    ['on time', { onTime: 11 }, 'DVCTT / Trước hạn, DVCTT / Quá hạn, DVCTT / Đang giải quyết'],
    ['late', { late: 11 }, 'DVCTT / Trước hạn, DVCTT / Đúng hạn, DVCTT / Đang giải quyết'],
  ])('do not with one less, and what is blank is named: %s', (_, handled, blank) => {
    const [warning, ...others] = found({ ...received, ...handled });
    expect(others).toEqual([]);
    expect(warning).toMatchObject({ code: 'online-dossiers-differ', place: { cell: 'online' } });
    expect(messageOf(warning)).toContain(`cộng lại 11: lệch 1; để trống: ${blank}.`);
  });

  it('are not added up where nothing handled, or a way of receiving, is blank', () => {
    expect(found({ ...received, pending: 5 })).toEqual([]);
    expect(found({ ...none, early: 5 })).toEqual([]);
    for (const blank of ['online', 'inPerson'])
      expect(found({ ...received, [blank]: null, early: 1 }).map(({ code }) => code)).toEqual([
        'online-dossiers-incomplete',
      ]);
  });

  it('are told at the blank cell where one way of receiving is blank', () => {
    expect(found({ ...none, online: 5 })[0]?.place?.cell).toBe('inPerson');
    expect(found({ ...none, inPerson: 5 })[0]?.place?.cell).toBe('online');
  });
});
