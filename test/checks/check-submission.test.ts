import { describe, expect, it } from 'vitest';
import { checkSubmission } from '#checks/check-submission';
import type { Group } from '#domain/group';
import type { OwnLevelCounts } from '#domain/level-counts';
import type { Officer } from '#domain/officer';
import type { Unit } from '#domain/unit';
import { helpOf, inWords, messageOf } from '../said.ts';
import {
  group,
  officer,
  publishedOnline,
  submission,
  type UnitFigures,
  unit,
} from '../scoring/make-submission.ts';

function check(units: readonly Unit[], members: Partial<Group> = {}, officers: readonly Officer[] = []) {
  return checkSubmission(submission(units, { groups: [group(members)], officers }));
}

function messages(units: readonly Unit[], members: Partial<Group> = {}): readonly string[] {
  return inWords(check(units, members)).map(
    ({ severity, code, message }) => `${severity} ${code}: ${message.vi}`,
  );
}

describe('counts that agree', () => {
  it('raise nothing', () => {
    const full = unit({
      online: 5,
      carriedOver: 2,
      early: 6,
      onTime: 1,
      late: 2,
      inTime: 1,
      overdue: 1,
      stated: { received: 11, resolved: 9 },
      levels: {
        bodiesHandlingTime: { best: 6, middle: 1, last: 2 },
        contacts: { best: 8, middle: 1, last: 0 },
        bodiesContacted: { best: 8, middle: 0, last: 1 },
        attitude: { best: 6, middle: 1, last: 0 },
      },
      feedback: { received: 2, inTime: 2 },
      onlineServices: { online: 5, all: 9, late: 1 },
    });
    const stated = { online: 5, inPerson: 4, carriedOver: 2, early: 6, onTime: 1, late: 2, inTime: 1 };
    expect(messages([full], { stated })).toEqual([]);
  });
});

describe('an identity that does not hold names both sides and the difference', () => {
  const broken: readonly (readonly [string, UnitFigures, string])[] = [
    [
      'received-parts-differ',
      { early: 270, online: 1, stated: { received: 271 } },
      'ghi 271, nhưng trực tuyến 1 + trực tiếp 269 + kỳ trước 0 = 270: lệch 1.',
    ],
    [
      'resolved-parts-differ',
      { early: 274, late: 11, stated: { resolved: 284 } },
      'ghi 284, nhưng trước hạn 274 + đúng hạn 0 + quá hạn 11 = 285: lệch 1.',
    ],
    [
      'received-balance-differs',
      { online: 13, inPerson: 0, early: 11, late: 3, onlineServices: { late: 3 } },
      'Tiếp nhận 13 hồ sơ, nhưng đã giải quyết 14 (trước hạn 11 + đúng hạn 0 + quá hạn 3) và đang giải quyết 0, cộng lại 14: lệch 1.',
    ],
    [
      'online-late-exceeds',
      { early: 9, online: 2, carriedOver: 1, onlineServices: { late: 5 } },
      'ghi 5 hồ sơ, nhưng chỉ có 2 hồ sơ trực tuyến và 1 hồ sơ kỳ trước chuyển qua: lệch 2.',
    ],
    [
      'online-late-exceeds',
      { early: 9, online: 2, onlineServices: { late: 5 } },
      'ghi 5 hồ sơ, nhưng chỉ có 2 hồ sơ trực tuyến: lệch 3.',
    ],
    [
      'online-late-too-few',
      { early: 6, late: 4, overdue: 3, online: 8, carriedOver: 1, onlineServices: { late: 1 } },
      '“Trực tuyến quá hạn” ghi 1, nhưng phải từ 2 trở lên: 4 đã giải quyết quá hạn + 3 đang giải quyết quá hạn − 4 trực tiếp − 1 kỳ trước = 2.',
    ],
    [
      'online-late-too-few',
      { early: 11, late: 2, online: 13, onlineServices: { late: null } },
      '“Trực tuyến quá hạn” để trống, tính là 0, nhưng phải từ 2 trở lên: 2 đã giải quyết quá hạn + 0 đang giải quyết quá hạn − 0 trực tiếp − 0 kỳ trước = 2.',
    ],
    [
      'online-count-exceeds',
      { early: 9, onlineServices: { online: 36, all: 35 } },
      'lấy 36 hồ sơ trực tuyến trên tổng 35 hồ sơ: lệch 1.',
    ],
    [
      'uncomplained-exceed',
      { early: 70, onTime: 20, late: 5, levels: { attitude: { best: 75, middle: 20, last: 0 } } },
      'Tiêu chí 5 / Trước hạn ghi 75 hồ sơ không bị phản ánh, nhưng Đã giải quyết / Trước hạn chỉ có 70: lệch 5.',
    ],
    [
      'uncomplained-exceed',
      { early: 70, onTime: 20, late: 5, levels: { attitude: { best: 70, middle: 21, last: 4 } } },
      'Tiêu chí 5 / Đúng hạn ghi 21 hồ sơ không bị phản ánh, nhưng Đã giải quyết / Đúng hạn chỉ có 20: lệch 1.',
    ],
    [
      'feedback-in-time-exceeds',
      { early: 9, feedback: { received: 2, inTime: 3 } },
      'đúng hạn ghi 3, nhưng tổng số nhận được là 2: lệch 1.',
    ],
  ];
  it.each(broken)('%s', (code, figures, words) => {
    const [fault, ...others] = check([unit(figures)]);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ code, severity: 'error', unit: 'Phòng Tư pháp' });
    expect(fault?.place).toMatchObject({ sheet: 'Đơn vị' });
    expect(messageOf(fault)).toContain(words);
  });

  const levels: readonly (readonly [string, OwnLevelCounts, number])[] = [
    ['Tiêu chí 2', { bodiesHandlingTime: { best: 7, middle: 1, last: 3 } }, 1],
    ['Tiêu chí 3', { contacts: { best: 7, middle: 1, last: 0 } }, 2],
    ['Tiêu chí 4', { bodiesContacted: { best: 0, middle: 0, last: 0 } }, 10],
    ['Tiêu chí 5', { attitude: { best: 6, middle: 0, last: 0 } }, 1],
    ['Tiêu chí 5', { attitude: { best: 7, middle: 0, last: 4 } }, 1],
  ];
  it.each(levels)('the levels of %s', (block, own, difference) => {
    const [fault] = check([unit({ early: 7, late: 3, levels: own })]);
    expect(fault).toMatchObject({ code: 'criterion-levels-differ', severity: 'error' });
    expect(messageOf(fault)).toContain(block);
    expect(messageOf(fault)).toContain(`lệch ${difference}.`);
    const blankIsResolved = block === 'Tiêu chí 2' || block === 'Tiêu chí 5';
    expect(helpOf(fault).includes('được lấy theo Đã giải quyết')).toBe(blankIsResolved);
  });

  it.each([
    [
      { early: 9, late: 1, online: 6, onlineServices: { late: 3 } },
      'warning online-late-beyond-late: “Trực tuyến quá hạn” ghi 3, nhưng cả đơn vị chỉ có 1 hồ sơ đã giải quyết quá hạn và 0 đang giải quyết quá hạn.',
    ],
    [
      { early: 9, feedback: { received: 2, inTime: null } },
      'warning feedback-in-time-blank: Có 2 phản ánh, kiến nghị nhưng ô “Đúng hạn” để trống nên tính là 0: tiêu chí về phản ánh, kiến nghị được chấm như không xử lý đúng hạn cái nào.',
    ],
  ])('or that the clerk probably overlooked: %o', (figures, message) => {
    expect(messages([unit(figures)])).toEqual([message]);
  });

  it.each([
    ['as many as must be', { late: 2 }],
    ['as many as may be', { late: 5 }],
  ])('not of late online dossiers: %s', (_, onlineServices) => {
    const counts = { early: 6, late: 4, overdue: 1, online: 8, carriedOver: 1, inPerson: 2 };
    expect(messages([unit({ ...counts, onlineServices })])).toEqual([]);
  });

  it('not where a late dossier was complained of', () => {
    const attitude = { best: 69, middle: 20, last: 6 };
    expect(check([unit({ early: 70, onTime: 20, late: 5, levels: { attitude } })])).toEqual([]);
  });

  it('the levels of an officer’s own counts', () => {
    const resolved = { early: 7, onTime: 0, late: 3 };
    const basis = { kind: 'own', resolved, levels: { contacts: { best: 1, middle: 0, last: 0 } } } as const;
    const [fault] = check([], {}, [officer({ basis })]);
    expect(fault).toMatchObject({ code: 'criterion-levels-differ', unit: 'Mai Thị Ngọc Dung' });
  });

  it('the procedures of a group', () => {
    expect(messages([], { procedures: { all: 159, level3: 111, level4: 57 } })).toEqual([
      'error online-procedures-exceed: TTHC mức độ 3 (111) + mức độ 4 (57) = 168, nhiều hơn Số TTHC 159: lệch 9.',
    ]);
  });

  it('the feedback a group states', () => {
    const feedback = { received: 2, inTime: 3, dragging: null };
    expect(check([], { feedback }).map(({ code }) => code)).toEqual(['feedback-in-time-exceeds']);
  });

  it('the feedback a group states beside that of its units', () => {
    const units = [
      unit({ early: 9, feedback: { received: 5, inTime: 5 } }),
      unit({ name: 'B', early: 9, feedback: { received: 7, inTime: 5 } }),
    ];
    expect(messages(units, { feedback: { received: 10, inTime: 10, dragging: null } })).toEqual([
      'warning group-feedback-differs: “PAKN / Tổng số” của khối ghi 10, nhưng cộng các đơn vị của khối được 12: lệch 2. Khối được chấm theo số ghi ở trang Khối.',
    ]);
    expect(messages(units, { feedback: { received: 9, inTime: null, dragging: 0 } })).toEqual([
      expect.stringContaining('feedback-in-time-exceeds'),
      expect.stringContaining('group-feedback-differs'),
    ]);
  });

  it('a reason for late dossiers where there are none', () => {
    const given = { lateReason: 'do hồ sơ phức tạp' };
    expect(messages([unit({ early: 9 })], given)).toEqual([
      'info late-reason-without-late: “Lý do quá hạn” ghi “do hồ sơ phức tạp”, nhưng không đơn vị nào của khối có hồ sơ đã giải quyết quá hạn, nên báo cáo không in lý do này.',
    ]);
    expect(messages([unit({ early: 9 }), unit({ name: 'B', late: 1 })], given)).toEqual([]);
    expect(messages([unit({ early: 9 }), unit({ name: 'B', readable: false })], given)).toEqual([]);
  });

  it('no feedback of a group where its units leave theirs blank', () => {
    const blank = { received: null, inTime: null, dragging: null };
    const stated = { received: 10, inTime: 10, dragging: 0 };
    expect(messages([unit({ early: 9, feedback: blank })], { feedback: stated })).toEqual([]);
  });
});

describe('figures stated for a group', () => {
  const noneStated = group().stated;

  it('are warnings where they differ from the sum over its units, which counts', () => {
    const units = [unit({ name: 'A', onTime: 1000 }), unit({ name: 'B', onTime: 957 })];
    expect(messages(units, { stated: { ...noneStated, onTime: 1958 } })).toEqual([
      'warning group-total-differs: “Số liệu khối / Đúng hạn” ghi 1.958, nhưng cộng các đơn vị của khối được 1.957: lệch 1. Chương trình lấy số cộng từ các đơn vị.',
    ]);
  });

  it('are not compared while a cell of one of its units cannot be read', () => {
    const units = [unit({ onTime: 3, readable: false })];
    expect(messages(units, { stated: { ...noneStated, onTime: 1958 } })).toEqual([]);
  });

  it('are warnings where level 3/4 dossiers do not balance, naming what was left blank', () => {
    expect(messages([], { onlineDossiers: publishedOnline })).toEqual([
      'warning online-dossiers-differ: Hồ sơ DVCTT nhận 2.290 (trực tuyến + trực tiếp + kỳ trước), nhưng đã và đang giải quyết cộng lại 2.203: lệch 87; để trống: DVCTT / Đúng hạn.',
    ]);
  });
});

describe('level 3/4 dossiers of a group', () => {
  const blank = group().onlineDossiers;

  it.each([
    [
      'in person left blank',
      { ...blank, online: 350 },
      '“DVCTT / Trực tuyến” nhưng để trống “DVCTT / Trực tiếp”',
    ],
    [
      'online left blank',
      { ...blank, inPerson: 542 },
      '“DVCTT / Trực tiếp” nhưng để trống “DVCTT / Trực tuyến”',
    ],
  ])('%s: a warning that the units’ counts serve', (_, onlineDossiers, words) => {
    const [warning, ...others] = check([], { onlineDossiers });
    expect(others).toEqual([]);
    expect(warning).toMatchObject({ code: 'online-dossiers-incomplete', severity: 'warning' });
    expect(messageOf(warning)).toContain(words);
  });

  it('raise nothing where both are blank or both given', () => {
    expect(messages([], { onlineDossiers: blank })).toEqual([]);
    expect(messages([], { onlineDossiers: { ...blank, online: 350, inPerson: 542 } })).toEqual([]);
  });
});

describe('what is legal but suspicious', () => {
  it('is a row whose every count equals that of the row above', () => {
    const units = ['A', 'B', 'C'].map((name) => unit({ name, early: name === 'C' ? 11 : 10 }));
    expect(check(units).map(({ code, unit: name }) => [code, name])).toEqual([['rows-alike', 'B']]);
  });

  it('is not two small units that happen to agree', () => {
    expect(messages(['A', 'B'].map((name) => unit({ name, early: 9 })))).toEqual([]);
  });

  it('is contacts all zero while dossiers were late', () => {
    const contacts = { best: 10, middle: 0, last: 0 };
    expect(messages([unit({ early: 7, late: 3, levels: { contacts } })])).toEqual([
      'warning contacts-zero: Tiêu chí 3 ghi không hồ sơ nào phải liên hệ, trong khi có 3 hồ sơ quá hạn.',
    ]);
    expect(messages([unit({ early: 10, levels: { contacts } })])).toEqual([]);
  });

  it('is nothing of a row with a cell that could not be read, since that fault is named already', () => {
    const figures = {
      readable: false,
      inPerson: 99,
      early: 1,
      stated: { resolved: 7 },
      note: 'Tổng 5 hồ sơ',
    };
    expect(messages([unit(figures)])).toEqual([]);
  });
});

describe('procedures of a group at level 3 and level 4', () => {
  it.each<[number | null, number | null, string]>([
    [11, null, '“TTHC mức độ 4” để trống nên tính là 0, trong khi “TTHC mức độ 3” có ghi'],
    [null, 57, '“TTHC mức độ 3” để trống nên tính là 0, trong khi “TTHC mức độ 4” có ghi'],
  ])('of which one is blank are told: %s and %s', (level3, level4, words) => {
    const [said, ...others] = messages([], { procedures: { all: 301, level3, level4 } });
    expect(said).toContain(words);
    expect(others).toEqual([]);
  });

  it.each<[number | null, number | null, number | null]>([
    [301, 11, 0],
    [301, null, null],
    [null, 11, null],
  ])('raise nothing where no share rests on a blank: %s, %s, %s', (all, level3, level4) => {
    expect(messages([], { procedures: { all, level3, level4 } })).toEqual([]);
  });
});
