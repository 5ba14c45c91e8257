// The prose fits the figures: zero, one, some.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompleteSubmission } from '#domain/submission';
import { buildReport } from '#report/official/build-report';
import { buildUnitForms } from '#report/official/unit-forms';
import type { Report } from '#report/report';
import { scoreSubmission } from '#scoring/score-submission';
import { dienBien, group, officer, submission, type UnitFigures, unit } from '../scoring/make-submission.ts';

const ruleSet = dienBien();
const reportOf = (of: CompleteSubmission): Report => buildReport(of, scoreSubmission(of, ruleSet));
const passage = (...units: UnitFigures[]) => {
  const group = reportOf(submission(units.map((one, index) => unit({ name: `Đơn vị ${index + 1}`, ...one }))))
    .bodyText.groups[0];
  return [group?.received, ...(group?.items ?? [])].join('\n');
};

describe('the dates of the period', () => {
  const [from, to] = [
    { year: 2022, month: 3, day: 15 },
    { year: 2022, month: 6, day: 14 },
  ];

  it.each([
    ['both', { from, to }, ' (từ ngày 15/3/2022 đến ngày 14/6/2022)'],
    ['only the first', { from, to: null }, ' (từ ngày 15/3/2022)'],
    ['only the last', { from: null, to }, ' (đến ngày 14/6/2022)'],
    ['neither', { from: null, to: null }, ''],
  ])('stand on every form and once in the text where %s are given', (_, dates, printed) => {
    const base = submission([unit({ early: 1 })]);
    const dated = { ...base, period: { ...base.period, ...dates } };
    const report = reportOf(dated);
    const forms = [...report.criteriaForms, ...buildUnitForms(dated, scoreSubmission(dated, ruleSet))];
    for (const { period } of [...forms, report.officerForm]) expect(period).toBe(`Quý II năm 2022${printed}`);
    expect(report.bodyText.overall.startsWith(`Trong quý${printed}, toàn thành phố`)).toBe(true);
    expect(JSON.stringify({ ...report.bodyText, overall: '' })).not.toMatch(/(?:từ|đến) ngày/u);
  });
});

describe('a group in prose', () => {
  const start = '* Tổng số hồ sơ TTHC của các phòng, ban chuyên môn thuộc UBND thành phố đã tiếp nhận là';

  it.each<[string, UnitFigures, string]>([
    [
      'one way of receiving needs no “trong đó”',
      { early: 13, online: 13 },
      `${start} 13 hồ sơ, đều nộp trực tuyến.`,
    ],
    ['a single dossier is not “đều”', { early: 1 }, `${start} 01 hồ sơ, nộp trực tiếp.`],
    ['only carried over', { onTime: 5, carriedOver: 5 }, `${start} 05 hồ sơ, đều do kỳ trước chuyển qua.`],
    ['one kind of resolution', { early: 1855 }, '- Số hồ sơ đã giải quyết: 1.855 hồ sơ, đều trước hạn.'],
    [
      'two kinds',
      { early: 9, late: 1 },
      '- Số hồ sơ đã giải quyết: 10 hồ sơ, trong đó: trước hạn 09 hồ sơ, quá hạn 01 hồ sơ.',
    ],
    ['none pending', { early: 2 }, '- Không có hồ sơ đang giải quyết.'],
    ['pending in time', { early: 2, inTime: 8 }, '- Số hồ sơ đang giải quyết trong hạn: 08 hồ sơ.'],
    ['pending overdue', { early: 2, overdue: 1 }, '- Số hồ sơ đang giải quyết đã quá hạn: 01 hồ sơ.'],
    [
      'pending both',
      { early: 2, inTime: 11, overdue: 1 },
      '- Số hồ sơ đang giải quyết: 12 hồ sơ, trong đó: trong hạn 11 hồ sơ, quá hạn 01 hồ sơ.',
    ],
    ['received, but none resolved', { inTime: 3 }, '- Chưa có hồ sơ nào được giải quyết.'],
  ])('%s', (_, figures, sentence) => {
    expect(passage(figures).split('\n')).toContain(sentence);
  });

  it('without a dossier says so once', () => {
    expect(passage({})).toBe(
      [
        '* Khối các phòng, ban chuyên môn thuộc UBND thành phố: không phát sinh hồ sơ TTHC.',
        '- Không phát sinh hồ sơ.',
        '- Không đánh giá 01 đơn vị: Đơn vị 1 (không phát sinh hồ sơ).',
      ].join('\n'),
    );
  });

  it('names strongest and weakest only where they differ, and counts them where they are many', () => {
    expect(passage({ early: 2 }, { early: 3 })).not.toContain('cao nhất');
    const many = Array.from({ length: 6 }, () => ({ early: 2 }));
    expect(passage(...many, { name: 'Xã Nà Tấu', onTime: 4 })).toContain(
      '- Đạt điểm cao nhất: 06 đơn vị (16 điểm); thấp nhất: Xã Nà Tấu (13 điểm).',
    );
  });

  it('puts a semicolon between names of which one has a comma itself', () => {
    const economy = { name: 'Phòng Kinh tế, Hạ tầng và Đô thị', early: 2 };
    expect(passage(economy, { name: 'Văn phòng', early: 2 }, { name: 'Xã Nà Tấu', onTime: 4 })).toContain(
      '- Đạt điểm cao nhất: Phòng Kinh tế, Hạ tầng và Đô thị; Văn phòng (16 điểm); thấp nhất: Xã Nà Tấu (13 điểm).',
    );
  });

  it('names the units that are not assessed with their reasons', () => {
    const text = passage({ early: 2 }, {}, { inTime: 1 }, { early: 1, oneStopRate: null, publication: null });
    expect(text).toContain(
      '- Không đánh giá 03 đơn vị: Đơn vị 2 (không phát sinh hồ sơ), Đơn vị 3 (chưa có hồ sơ được giải quyết), Đơn vị 4 (thiếu số liệu tiêu chí 6, 7).',
    );
  });

  it('puts the reason of late dossiers after their count, however the clerk typed it', () => {
    const base = submission([unit({ early: 1, late: 2 })]);
    for (const lateReason of ['do mất điện', '(do mất điện)', 'do mất điện.', ' do mất điện; ']) {
      const groups = base.groups.map((group) => ({ ...group, lateReason }));
      expect(reportOf({ ...base, groups }).bodyText.groups[0]?.items[0]).toBe(
        '- Số hồ sơ đã giải quyết: 03 hồ sơ, trong đó: trước hạn 01 hồ sơ, quá hạn 02 hồ sơ (do mất điện).',
      );
    }
  });
});

describe('officers in prose', () => {
  const desk = 'tại Bộ phận Tiếp nhận và Trả kết quả của';
  const own = (name: string, resolved: { early: number; onTime: number; late: number }) =>
    officer({ name, basis: { kind: 'own', resolved, levels: {} } });
  const commune = unit({ group: 'XP', name: 'Xã Nà Tấu', onTime: 4 });
  const officers = (...all: ReturnType<typeof officer>[]) => {
    const groups = [group(), group({ key: 'XP', name: 'UBND CÁC XÃ, PHƯỜNG' })];
    return reportOf(submission([unit({ early: 1 }), commune], { groups, officers: all })).bodyText.officers;
  };

  it('are told by their ratings, and by units where a group has none', () => {
    expect(
      officers(
        own('Lê Thị Lụa', { early: 3, onTime: 0, late: 0 }),
        own('Mai Thị Ngọc Dung', { early: 1, onTime: 0, late: 0 }),
      ),
    ).toBe(
      `Đối với công chức, viên chức tiếp nhận, giải quyết và trả kết quả ${desk} UBND thành phố Điện Biên Phủ: 02 người đều hoàn thành 100% nhiệm vụ. Đối với công chức, viên chức ${desk} UBND các xã, phường (đánh giá chung theo từng đơn vị): 01 đơn vị hoàn thành 100% nhiệm vụ.`,
    );
  });

  it('with several ratings are counted for each, best first', () => {
    expect(
      officers(
        own('Lê Thị Lụa', { early: 0, onTime: 0, late: 3 }),
        own('Mai Thị Ngọc Dung', { early: 1, onTime: 0, late: 0 }),
        own('Nguyễn Thị Kim Thành', { early: 0, onTime: 0, late: 0 }),
      ),
    ).toContain(
      ': 01 người hoàn thành 100% nhiệm vụ, 01 người hoàn thành dưới 70% nhiệm vụ, 01 người không được đánh giá do chưa có hồ sơ được giải quyết.',
    );
  });
});

describe('a unit in the place of officers that is not assessed', () => {
  const { bodyText, officerForm } = reportOf(
    submission([unit({ early: 1 }), unit({ name: 'Phòng Y tế' }), unit({ name: 'Nội vụ', inTime: 1 })]),
  );

  it('is told apart in prose by whether it had dossiers at all', () => {
    expect(bodyText.officers).toContain(
      ': 01 đơn vị hoàn thành 100% nhiệm vụ, 01 đơn vị không được đánh giá do không phát sinh hồ sơ, 01 đơn vị không được đánh giá do chưa có hồ sơ được giải quyết.',
    );
  });

  it('has the reason of the summary table on the officers’ form', () => {
    expect(officerForm.groups[0]?.rows.map(({ note }) => note)).toEqual([
      '',
      'Không phát sinh hồ sơ',
      'Không đánh giá: chưa có hồ sơ được giải quyết',
    ]);
  });
});

describe('the report as a whole', () => {
  const count = fc.oneof(fc.constant(0), fc.constant(1), fc.integer({ min: 0, max: 12_000 }));
  const figures = fc.record({ early: count, onTime: count, late: count, inTime: count, overdue: count });

  it('never speaks of no dossiers as a part, whatever the counts', () => {
    fc.assert(
      fc.property(fc.array(figures, { maxLength: 6 }), (units) => {
        const report = reportOf(submission(units.map((one, index) => unit({ name: `Xã ${index}`, ...one }))));
        const { bodyText } = report;
        const prose = [
          bodyText.overall,
          ...bodyText.groups.flatMap(({ received, items }) => [received, ...items]),
        ];
        const notes = report.summaryTable.groups.flatMap(({ rows }) => rows.map(({ note }) => note));
        for (const text of [...prose, ...notes]) {
          expect(text).not.toMatch(/(?:hạn|tuyến|tiếp|qua) 0(?!\d)/u);
          expect(text).not.toMatch(/ {2}|undefined|null|NaN|\.\.|: *\./u);
        }
        expect(bodyText.closing.endsWith('./.')).toBe(true);
      }),
    );
  });

  it.each([0, 1, 2, 12, 300])('is built for a group of %i units', (size) => {
    const units = Array.from({ length: size }, (_, index) =>
      unit({ name: `Xã số ${index + 1}`, early: index, onTime: index % 7, late: index % 3 }),
    );
    const base = submission(units);
    const groups = size === 0 ? submission([unit()]).groups : base.groups;
    const report = reportOf({ ...base, groups });
    expect(report.summaryTable.groups[0]?.rows).toHaveLength(size);
    expect(report.officerForm.groups[0]?.rows).toHaveLength(size);
    expect(report.criteriaForms).toHaveLength(1);
  });

  it('without any group still is a report', () => {
    const report = reportOf(submission([]));
    expect(report.bodyText.overall).toBe('Trong quý, toàn thành phố không phát sinh hồ sơ TTHC.');
    expect(report.bodyText.officers).toBe('Trong quý, không có công chức, viên chức được đánh giá.');
    expect(report.criteriaForms).toEqual([]);
  });

  it('speaks of the period it is about', () => {
    const of = (period: Pick<CompleteSubmission['period'], 'kind' | 'year' | 'ordinal'>) => {
      const report = reportOf(
        submission([unit({ early: 1 })], { period: { ...period, from: null, to: null } }),
      );
      return [
        report.bodyText.overall.split(',')[0],
        report.criteriaForms[0]?.period,
        report.bodyText.nextPeriod,
      ];
    };
    expect(of({ kind: 'quarter', year: 2022, ordinal: 4 })).toEqual([
      'Trong quý',
      'Quý IV năm 2022',
      'quý I năm 2023',
    ]);
    expect(of({ kind: 'month', year: 2022, ordinal: 12 })).toEqual([
      'Trong tháng',
      'Tháng 12 năm 2022',
      'tháng 1 năm 2023',
    ]);
    expect(of({ kind: 'half-year', year: 2022, ordinal: 1 })).toEqual([
      'Trong 6 tháng đầu năm',
      '6 tháng đầu năm 2022',
      '6 tháng cuối năm 2022',
    ]);
    expect(of({ kind: 'nine-months', year: 2022, ordinal: null })).toEqual([
      'Trong 9 tháng đầu năm',
      '9 tháng đầu năm 2022',
      'quý IV năm 2022',
    ]);
    expect(of({ kind: 'year', year: 2022, ordinal: null })).toEqual(['Trong năm', 'Năm 2022', 'năm 2023']);
  });

  it('prints the clerk’s own paragraphs instead of the default ones', () => {
    const base = submission([unit({ early: 1 })]);
    const authority = {
      ...base.authority,
      legalBases: ['Thực hiện Kế hoạch năm,'],
      situation: ['Đoạn một.', 'Đoạn hai.'],
      plans: ['- Việc thứ nhất.'],
    };
    const { bodyText } = reportOf({ ...base, authority });
    expect([bodyText.legalBases, bodyText.situation, bodyText.plans]).toEqual([
      authority.legalBases,
      authority.situation,
      authority.plans,
    ]);
  });

  it('names no instrument but those of the rule set where the clerk names none', () => {
    const { bodyText } = reportOf(submission([unit({ early: 1 })]));
    // Cited as NĐ 30/2020 has it: with “số” before the number; the highest first, each with date, issuer and title.
    const numbered = ruleSet.basis.map(({ instrument }) => instrument.replace(/ (?=\d)/u, ' số '));
    const instruments = [...ruleSet.basis.map(({ cited = '' }) => cited), ...numbered];
    expect(bodyText.legalBases[0]).toMatch(
      /^Thực hiện Nghị định số .*; Thông tư số .*; Quyết định số 1187\/QĐ-UBND ngày 13\/11\/2019 .*; Công văn số .* như sau:$/u,
    );
    const text = [...bodyText.legalBases, ...bodyText.situation, ...bodyText.plans].join(' ');
    const rest = instruments.reduce((left, instrument) => left.replaceAll(instrument, ''), text);
    expect(rest).not.toMatch(/\d+\/|Quyết định|Công văn|Nghị định|Thông tư/u);
  });

  it('speaks of late dossiers in the plans only where there were any, resolved or pending', () => {
    const plans = (figures: UnitFigures) => reportOf(submission([unit(figures)])).bodyText.plans.join(' ');
    expect(plans({ early: 3 })).not.toContain('quá hạn');
    expect(plans({ early: 3, inTime: 1 })).not.toContain('quá hạn');
    expect(plans({ early: 3, late: 1 })).toContain('quá hạn');
    expect(plans({ early: 3, overdue: 1 })).toContain('quá hạn');
  });
});
