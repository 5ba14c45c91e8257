import { describe, expect, it } from 'vitest';
import { checkSubmission } from '#checks/check-submission';
import type { DossierCounts } from '#domain/counts';
import { inWords } from '../said.ts';
import { group, officer, submission, unit } from '../scoring/make-submission.ts';

describe('a row beside the one above', () => {
  const counts: DossierCounts = {
    received: { online: 5, inPerson: 6, carriedOver: 7 },
    resolved: { early: 4, onTime: 3, late: 2 },
    pending: { inTime: 8, overdue: 1 },
  };
  const alike = (changed: DossierCounts) => {
    const units = [
      { ...unit({ name: 'Xã Thanh Minh' }), counts },
      { ...unit({ name: 'Xã Nà Tấu' }), counts: changed },
    ];
    return checkSubmission(submission(units)).filter(({ code }) => code === 'rows-alike');
  };

  it('is suspected where every count is the same', () => {
    expect(inWords(alike(counts)).map(({ unit: name, message }) => [name, message.vi])).toEqual([
      ['Xã Nà Tấu', expect.stringContaining('Xã Thanh Minh')],
    ]);
  });

  it.each([
    ['received online', { ...counts, received: { ...counts.received, online: 9 } }],
    ['received in person', { ...counts, received: { ...counts.received, inPerson: 9 } }],
    ['carried over', { ...counts, received: { ...counts.received, carriedOver: 9 } }],
    ['early', { ...counts, resolved: { ...counts.resolved, early: 9 } }],
    ['on time', { ...counts, resolved: { ...counts.resolved, onTime: 9 } }],
    ['late', { ...counts, resolved: { ...counts.resolved, late: 9 } }],
    ['pending in time', { ...counts, pending: { ...counts.pending, inTime: 9 } }],
    ['pending overdue', { ...counts, pending: { ...counts.pending, overdue: 9 } }],
  ])('is not where one count differs: %s', (_, changed) => {
    expect(alike(changed)).toEqual([]);
  });
});

describe('numbers in column STT', () => {
  const gaps = (...ordinals: readonly string[]) => {
    const units = ordinals.map((ordinal, index) => ({ ...unit({ name: `Xã ${index}` }), ordinal }));
    return inWords(checkSubmission(submission(units))).map(({ code, unit: name, message }) => [
      code,
      name,
      message.vi,
    ]);
  };

  it('are told where one is missing, at the row after it', () => {
    expect(gaps('6', '8', '9')).toEqual([['ordinal-gap', 'Xã 1', expect.stringMatching(/\b6\b.*\b8\b/u)]]);
  });

  it.each([
    ['one after the other', ['1', '2', '3']],
    ['that begin again', ['1', '2', '1', '2']],
    ['twice the same', ['1', '1', '2']],
    ['that are no numbers', ['I', 'II', 'V']],
  ])('are none of our business: %s', (_, ordinals) => {
    expect(gaps(...ordinals)).toEqual([]);
  });
});

describe('contacts stated as none while dossiers were late', () => {
  const none = { best: 10, middle: 0, last: 0 };

  it.each([
    ['criterion 3', { contacts: none }, ['Tiêu chí 3']],
    ['criterion 4', { bodiesContacted: none }, ['Tiêu chí 4']],
    ['criterion 2, which is not about contacts', { bodiesHandlingTime: none }, []],
  ])('%s', (_, levels, blocks) => {
    const found = checkSubmission(submission([unit({ early: 7, late: 3, levels })]));
    expect(inWords(found).map(({ code, message }) => [code, message.vi.split(' ghi')[0]])).toEqual(
      blocks.map((block) => ['contacts-zero', block]),
    );
  });
});

describe('the procedures of a group', () => {
  it.each([
    ['all of them at level 3 or 4', { all: 168, level3: 111, level4: 57 }],
    ['their number not stated', { all: null, level3: 111, level4: 57 }],
  ])('raise nothing: %s', (_, procedures) => {
    expect(checkSubmission(submission([], { groups: [group({ procedures })] }))).toEqual([]);
  });
});

describe('an officer', () => {
  const levels = { contacts: { best: 1, middle: 0, last: 0 } };
  const resolved = { early: 7, onTime: 0, late: 3 };

  it('whose row could not be read is passed over, as one in charge of units is', () => {
    const officers = [
      officer({ name: 'A', readable: false, basis: { kind: 'own', resolved, levels } }),
      officer({ name: 'B', basis: { kind: 'units', unitIds: [] } }),
    ];
    expect(checkSubmission(submission([], { officers }))).toEqual([]);
  });
});

describe('figures stated for a group', () => {
  const stated = { ...group().stated, early: 9 };

  it.each([
    ['without units', []],
    [
      'of which one unit cannot be read',
      [unit({ name: 'A', early: 1 }), unit({ name: 'B', readable: false })],
    ],
  ])('are not compared in a group %s', (_, units) => {
    expect(checkSubmission(submission(units, { groups: [group({ stated })] }))).toEqual([]);
  });
});

describe('the online count of criterion 9', () => {
  const cellOf = (onlineServices: { online?: number; all: number }) => {
    const office = unit({ early: 9, online: 3, onlineServices });
    const given = submission([office]);
    const origins = new Map(
      ['online', 'all'].map((name) => [
        `${office.id}/onlineServices.${name}`,
        { sheet: 'Đơn vị', cell: name },
      ]),
    );
    const [found] = checkSubmission({ ...given, origins });
    return [found?.code, found?.place?.cell];
  };

  it('above all its dossiers is told at its own cell, or at theirs where it is taken from what was received', () => {
    expect(cellOf({ online: 4, all: 3 })).toEqual(['online-count-exceeds', 'online']);
    expect(cellOf({ all: 2 })).toEqual(['online-count-exceeds', 'all']);
    expect(cellOf({ online: 3, all: 3 })).toEqual([undefined, undefined]);
  });
});
