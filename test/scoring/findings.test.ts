import { describe, expect, it } from 'vitest';
import type { OwnLevelCounts } from '#domain/level-counts';
import type { Officer } from '#domain/officer';
import type { Submission } from '#domain/submission';
import { scoreSubmission } from '#scoring/score-submission';
import { helpOf, inWords, messageOf } from '../said.ts';
import { dienBien, group, officer, shippedRuleSet, submission, unit } from './make-submission.ts';
import { publishedSubmission } from './published-submission.ts';

function found(given: Submission, code: string) {
  return scoreSubmission(given, dienBien()).diagnostics.filter((diagnostic) => diagnostic.code === code);
}

describe('findings on the published report', () => {
  it('are no errors, and one notice for each kind of stand-in', () => {
    const codes = scoreSubmission(publishedSubmission(), dienBien()).diagnostics.map(
      ({ severity, code }) => `${severity} ${code}`,
    );
    expect(codes).toEqual([
      'info officer-rating-unverified',
      'info bodies-time-stood-in',
      'info contacts-stood-in',
      'info points-assumed',
      'warning total-near-threshold',
      'info printed-parts-differ',
    ]);
  });

  it('say how many units used a stand-in, and how many late dossiers were left out', () => {
    const [complaints] = found(publishedSubmission(), 'points-assumed');
    expect(messageOf(complaints)).toContain('tiêu chí 5 (phản ánh về thái độ) của 22 đơn vị');
    expect(messageOf(complaints)).toContain('129 hồ sơ quá hạn');
  });

  it('name the six rows whose printed criteria do not add up', () => {
    const [notice] = found(publishedSubmission(), 'printed-parts-differ');
    for (const name of ['Him Lam', 'Nam Thanh', 'Tân Thanh', 'Thanh Bình', 'Nà Nhạn', 'Pá Khoang'])
      expect(messageOf(notice)).toContain(name);
  });
});

describe('a rule set out of force', () => {
  it('is a warning at the cell of the period', () => {
    const period = { kind: 'quarter', year: 2025, ordinal: 4, from: null, to: null } as const;
    const [warning] = found(submission([unit({ early: 1 })], { period }), 'rule-set-out-of-force');
    expect(warning).toMatchObject({ severity: 'warning', place: { sheet: 'Thông tin', cell: 'B3' } });
    expect(helpOf(warning)).toContain('để trống thì báo cáo viện dẫn các văn bản của bộ quy tắc');
  });
});

describe('a period that could not be read', () => {
  it('is not compared with the dates of force', () => {
    const given = { ...submission([unit({ early: 1 })]), period: null };
    expect(found(given, 'rule-set-out-of-force')).toEqual([]);
  });
});

describe('cut-offs of officers’ ratings that nobody could read', () => {
  it('are told with the rule set, where any officer is rated by them', () => {
    const idle = officer({ name: 'A', basis: { kind: 'units', unitIds: [] } });
    const own = { kind: 'own', resolved: { early: 1, onTime: 0, late: 0 }, levels: {} } as const;
    const rated = officer({ name: 'B', basis: own });
    const given = (officers: readonly Officer[]) => submission([unit({ early: 1 })], { officers });
    const [notice] = found(given([idle, rated]), 'officer-rating-unverified');
    expect(messageOf(notice)).toContain('dien-bien-1187-2019');
    expect(found(given([idle]), 'officer-rating-unverified')).toEqual([]);
  });
});

describe('a total near a threshold', () => {
  it('is none where the total is 0,06 away', () => {
    const units = [unit({ onTime: 98, early: 2, publication: 'one' })];
    expect(scoreSubmission(submission(units), dienBien()).groups[0]?.assessment).toMatchObject({
      total: { text: '12.06' },
    });
    expect(found(submission(units), 'total-near-threshold')).toEqual([]);
  });
});

describe('an online share within one dossier of its threshold', () => {
  it.each([
    ['one short of 30 per cent', 29, 'thêm 01'],
    ['exactly 30 per cent', 30, 'bớt 01'],
    ['one short of 15 per cent', 14, 'thêm 01'],
    ['exactly 15 per cent', 15, 'bớt 01'],
  ])('%s', (_, online, words) => {
    const [warning] = found(submission([unit({ early: 100, online })]), 'share-near-threshold');
    expect(messageOf(warning)).toContain(words);
  });

  it.each([
    ['two away', { early: 100, online: 28 }],
    ['a late online dossier decides anyway', { early: 100, online: 30, onlineServices: { late: 1 } }],
    ['so few dossiers that each share is near', { early: 3, online: 1 }],
  ])('is none: %s', (_, figures) => {
    expect(found(submission([unit(figures)]), 'share-near-threshold')).toEqual([]);
  });
});

describe('another share within one step of its threshold', () => {
  it('is feedback: 17 of 20 in time is one piece short of 90 per cent, 18 one piece above', () => {
    const answered = (inTime: number) => unit({ early: 1, feedback: { received: 20, inTime } });
    const words = (inTime: number) =>
      inWords(
        found(submission([answered(inTime)]), 'share-near-threshold').filter(
          ({ unit }) => unit === 'Phòng Tư pháp',
        ),
      ).map(({ message }) => message.vi);
    expect(words(17)).toEqual([
      'Tiêu chí 8: xử lý đúng hạn 17 trên 20 phản ánh, kiến nghị; chỉ thêm 01 phản ánh, kiến nghị xử lý đúng hạn là điểm đổi từ 0 thành 1.',
    ]);
    expect(words(18)).toHaveLength(1);
    expect(words(16)).toEqual([]);
  });

  it('is no feedback at all where every piece was handled in time', () => {
    const all = unit({ early: 1, feedback: { received: 20, inTime: 20 } });
    expect(found(submission([all]), 'share-near-threshold')).toEqual([]);
  });

  it.each([
    [89.8, 1],
    [90.2, 1],
    [99.8, 1],
    [89.5, 0],
    [100, 0],
  ])('is the one-stop rate within one of 301 procedures: %s per cent', (rate, findings) => {
    const given = submission([unit({ early: 1, oneStopRate: rate })], {
      groups: [group({ procedures: { all: 301, level3: 11, level4: 57 } })],
    });
    const near = inWords(found(given, 'share-near-threshold')).filter(({ message }) =>
      message.vi.includes('Một cửa'),
    );
    expect(near).toHaveLength(findings);
  });

  it('is the share of procedures, once at the group that states it', () => {
    const procedures = { all: 100, level3: 19, level4: 0 };
    const units = [unit({ early: 1, online: 1, onlineServices: { procedureShare: null } })];
    const given = submission(units, { groups: [group({ procedures })] });
    const near = inWords(found(given, 'share-near-threshold')).filter(({ message }) =>
      message.vi.includes('thủ tục'),
    );
    expect(near.map((each) => each.unit)).toEqual([group().name]);
  });
});

describe('counts that nobody entered', () => {
  const blank = (carriedOver: number) => ({
    received: { online: 0, inPerson: 0, carriedOver },
    resolved: { early: 0, onTime: 0, late: 0 },
    pending: { inTime: carriedOver, overdue: 0 },
  });
  const fresh = [
    { ...unit({ name: 'A' }), counts: blank(7) },
    { ...unit({ name: 'B' }), counts: blank(0) },
  ];

  it('are one warning in place of one for each unit, group and officer', () => {
    const basis = { kind: 'units', unitIds: fresh.map(({ id }) => id) } as const;
    const { diagnostics } = scoreSubmission(
      submission(fresh, { officers: [officer({ basis })] }),
      dienBien(),
    );
    expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'warning counts-not-entered',
    ]);
    expect(messageOf(diagnostics[0])).toContain('cả 2 đơn vị');
    expect(diagnostics[0]?.place).toMatchObject({ sheet: 'Đơn vị', cell: 'C2' });
  });

  it('are none of it where a single unit has received, resolved or is late with a dossier', () => {
    const given = [
      unit({ name: 'C', early: 1 }),
      unit({ name: 'C', inTime: 1 }),
      unit({ name: 'C', overdue: 1 }),
    ];
    for (const one of given) expect(found(submission([...fresh, one]), 'counts-not-entered')).toEqual([]);
    expect(found(submission([]), 'counts-not-entered')).toEqual([]);
  });
});

describe('what cannot be assessed', () => {
  it('is a unit that resolved nothing, told at its row', () => {
    const [notice] = found(submission([unit({ inTime: 2 })]), 'unit-without-resolved');
    expect(notice).toMatchObject({ severity: 'info', unit: 'Phòng Tư pháp', place: { cell: 'C2' } });
    expect(messageOf(notice)).toContain('đang giải quyết 2');
  });

  it('is told once where all were late: of an officer in charge, the unit’s row tells', () => {
    const late = unit({ late: 3 });
    const officers = [officer({ basis: { kind: 'units', unitIds: [late.id] } })];
    const told = found(submission([late], { officers }), 'attitude-without-divisor');
    expect(inWords(told).map(({ unit: name, message }) => [name, message.vi.slice(0, 40)])).toEqual([
      ['Phòng Tư pháp', 'Cả 3 hồ sơ đã giải quyết đều quá hạn và '],
    ]);
  });

  it('is not for want of dossiers where a figure is missing or could not be read', () => {
    const given = [unit({ early: 1, oneStopRate: null }), unit({ name: 'B', early: 1, readable: false })];
    expect(found(submission(given), 'unit-without-resolved')).toEqual([]);
  });

  it('is a group with a unit that could not be read, named', () => {
    const units = [unit({ name: 'A', early: 1 }), unit({ name: 'B', early: 1, readable: false })];
    const [warning] = found(submission(units), 'group-not-assessed');
    expect(messageOf(warning)).toContain('không đọc được của: B.');
  });

  it('is an officer in charge of units that resolved nothing', () => {
    const idle = unit({ inTime: 2 });
    const basis = { kind: 'units', unitIds: [idle.id] } as const;
    const given = submission([idle], { officers: [officer({ basis })] });
    expect(found(given, 'officer-not-assessed')).toHaveLength(1);
  });

  it('is nothing to say twice where the reason has been named at a cell', () => {
    const unread = unit({ early: 1, readable: false });
    const basis = { kind: 'units', unitIds: [unread.id] } as const;
    expect(found(submission([unread], { officers: [officer({ basis })] }), 'officer-not-assessed')).toEqual(
      [],
    );
    expect(found(submission([unit({ early: 1, publication: null })]), 'group-not-assessed')).toEqual([]);
  });
});

describe('the rule set of the Circular', () => {
  it('looks at the share decided on site, which no workbook records: its level is not reached, and a warning says so', () => {
    const card = scoreSubmission(submission([unit({ early: 1 })]), shippedRuleSet('tt01-2018'));
    const desk = card.groups[0]?.units[0]?.criteria.find(({ criterion }) => criterion.key === 'oneStopDesk');
    expect(desk?.points?.text).toBe('1');
    expect(card.diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toContain(
      'warning on-site-rate-unknown',
    );
  });
});

describe('officers with counts of their own', () => {
  const own = (name: string, early: number, late: number, levels: OwnLevelCounts = {}) =>
    officer({ name, basis: { kind: 'own', resolved: { early, onTime: 0, late }, levels } });
  const levels: OwnLevelCounts = {
    bodiesHandlingTime: { best: 3, middle: 0, last: 0 },
    contacts: { best: 3, middle: 0, last: 0 },
    bodiesContacted: { best: 3, middle: 0, last: 0 },
    attitude: { best: 3, middle: 0, last: 0 },
  };

  it.each([
    ['bodies-time-stood-in', 'Tiêu chí 2: 1 đơn vị và 2 cán bộ không có'],
    ['contacts-stood-in', 'Tiêu chí 3 và 4: 1 đơn vị và 2 cán bộ không ghi'],
    ['points-assumed', 'tiêu chí 5 (phản ánh về thái độ) của 1 đơn vị và 2 cán bộ.'],
  ])('are told of a stand-in as units are: %s', (code, words) => {
    const officers = [own('A', 5, 0), own('B', 4, 1), own('C', 3, 0, levels)];
    const [notice] = found(submission([unit({ early: 12, late: 1 })], { officers }), code);
    expect(messageOf(notice)).toContain(words);
    expect(helpOf(notice)).toContain(code === 'points-assumed' ? 'ô ấy' : 'trang Đơn vị, Cán bộ');
  });

  it('alone use a stand-in where every unit states its counts', () => {
    const given = submission([unit({ early: 3, levels })], { officers: [own('A', 2, 1)] });
    const [notice] = found(given, 'points-assumed');
    expect(messageOf(notice)).toContain('của 1 cán bộ.');
    expect(messageOf(notice)).toContain('1 hồ sơ quá hạn');
  });

  it('are warned where all their dossiers were late', () => {
    const given = submission([unit({ early: 3 })], { officers: [own('A', 0, 4), own('B', 1, 3)] });
    expect(found(given, 'attitude-without-divisor').map(({ unit: name }) => name)).toEqual(['A']);
  });
});

it('a unit with wrong counts of criterion 5 is not said to have been late with every dossier', () => {
  const attitude = { best: 0, middle: 0, last: 0 };
  const wrong = unit({ early: 70, onTime: 20, late: 5, levels: { attitude } });
  expect(found(submission([wrong]), 'attitude-without-divisor')).toEqual([]);
});
