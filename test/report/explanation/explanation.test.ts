// The explanation's numbers, put into a calculator, give the figure.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompleteSubmission } from '#domain/submission';
import { add, divide, equal, fromDecimal, multiply, type Rational } from '#exact/rational';
import { round } from '#exact/rounding';
import { explain } from '#report/explanation/explain';
import { explanationSubjects, namesOf, subjectsNamed } from '#report/explanation/explanation-subjects';
import type { RuleSet } from '#rules/rule-set';
import { scoreSubmission } from '#scoring/score-submission';
import { dienBien, officer, submission, unit } from '../../scoring/make-submission.ts';
import { publishedSubmission } from '../../scoring/published-submission.ts';

const ruleSet = dienBien();
const oneDecimal = dienBien({
  options: { lateWithoutComplaint: 'zero', contactsFromLate: true },
  rounding: { ...ruleSet.rounding, decimals: 1, stage: 'criterion' },
});

/** A calculator: sums of products and quotients, brackets around a sum only in front. */
function calculate(expression: string): Rational {
  const bracket = /^\((.*)\) ÷ (\S+)$/u.exec(expression);
  if (bracket !== null) return divide(calculate(bracket[1] ?? ''), value(bracket[2] ?? ''));
  return expression.split(' + ').map(product).reduce(add);
}

function product(term: string): Rational {
  const [first = '', ...rest] = term.split(/ ([×÷]) /u);
  return rest.reduce<{ result: Rational; sign: string }>(
    ({ result, sign }, token) => {
      if (token === '×' || token === '÷') return { result, sign: token };
      return { result: (sign === '×' ? multiply : divide)(result, value(token)), sign };
    },
    { result: value(first), sign: '×' },
  ).result;
}

function value(text: string): Rational {
  const [over = '', under] = text.split('/');
  const one = (numeral: string) => {
    const read = fromDecimal(numeral.replace(/\./gu, '').replace(',', '.').replace('%', ''));
    if (read === null) throw new Error(`“${numeral}” is no number`);
    return read;
  };
  return under === undefined ? one(over) : divide(one(over), one(under));
}

/** Every step equals the first; what stands after "≈" is the first one rounded, and differs from it. */
function holdsUp(formula: string, decimals: number) {
  const [exact = '', approximate] = formula.split(' ≈ ');
  const [first = '', ...steps] = exact.split(' = ');
  const result = calculate(first);
  for (const step of steps) expect(equal(value(step), result), formula).toBe(true);
  if (approximate === undefined) return;
  expect(equal(value(approximate), round(result, decimals, 'half-up')), formula).toBe(true);
  expect(equal(value(approximate), result), formula).toBe(false);
}

function checkAll(of: CompleteSubmission, rules: RuleSet): number {
  const scorecard = scoreSubmission(of, rules);
  const lines = explanationSubjects(scorecard)
    .flatMap((subject) => explain(scorecard, subject, 'vi').sections)
    .flatMap((section) => section.lines);
  const formulas = lines.filter(({ kind }) => kind === 'formula').map(({ text }) => text);
  const rates = lines
    .filter(({ kind, text }) => kind === 'measured' && text.includes('÷'))
    .map(({ text }) => text.replace(/^[^:]*: /u, '').replace(/ \([^)]*\)$/u, ''));
  for (const formula of formulas) holdsUp(formula, rules.rounding.decimals);
  // More than two decimals only beside a threshold.
  for (const rate of rates) holdsUp(rate, Math.max(2, /≈ \d+,(\d+)%$/u.exec(rate)?.[1]?.length ?? 2));
  return formulas.length + rates.length;
}

describe('every formula', () => {
  it('of the published report gives its figure', () => {
    // 22 units and 2 groups: five averages, two sums; and at least the share of online dossiers.
    expect(checkAll(publishedSubmission(), ruleSet)).toBeGreaterThan(24 * 8);
    expect(checkAll(publishedSubmission(), oneDecimal)).toBeGreaterThan(24 * 8);
  });

  it('gives its figure, whatever the counts', () => {
    const count = fc.integer({ min: 0, max: 5000 });
    const figures = fc.record({ early: count, onTime: count, late: count, online: count });
    fc.assert(
      fc.property(fc.array(figures, { minLength: 1, maxLength: 4 }), fc.boolean(), (rows, circular) => {
        const units = rows.map((row, index) => unit({ name: `Xã ${index}`, ...row, inPerson: 5000 }));
        const unitIds = units.map(({ id }) => id);
        const officers = [officer({ basis: { kind: 'units', unitIds } })];
        checkAll(submission(units, { officers }), circular ? oneDecimal : ruleSet);
      }),
      { numRuns: 60, seed: 2022 },
    );
  });
});

describe('the explanation of a unit', () => {
  const scorecard = scoreSubmission(publishedSubmission(), ruleSet);
  const explained = (name: string, criterion?: number) => {
    const [subject] = subjectsNamed(scorecard, name);
    if (subject === undefined) throw new Error(`nobody is named ${name}`);
    return explain(scorecard, subject, 'vi', { criterion });
  };
  const texts = (name: string, criterion?: number) =>
    explained(name, criterion).sections.flatMap(({ lines }) => lines.map(({ text }) => text));

  it('puts the numbers into the formula', () => {
    expect(texts('Phòng TNMT-Trung tâm QLDD', 1)).toContain(
      '(3.131 × 2 + 0 × 1 + 95 × 0) ÷ 3.226 = 6.262/3.226 = 3131/1613 ≈ 1,94',
    );
  });

  it('names the stand-in, what the divisor leaves out, and the source with its certainty', () => {
    expect(texts('Phường Him Lam', 3).join('\n')).toContain('mỗi hồ sơ quá hạn tính là một lần liên hệ');
    const attitude = texts('Phường Him Lam', 5).join('\n');
    expect(attitude).toContain('Không tính vào mẫu số: 10 hồ sơ quá hạn không bị phản ánh');
    expect(attitude).toContain('(chưa đọc được văn bản)');
    expect(attitude).toContain('(kiểm chứng bằng cách tính lại báo cáo đã công bố)');
  });

  it('tells what each condition measured, and what the next level would take', () => {
    const lines = explained('Phường Noong Bua', 9).sections.flatMap((section) => section.lines);
    expect(lines).toContainEqual({
      kind: 'condition',
      text: 'tỷ lệ hồ sơ trực tuyến từ 15% trở lên: 1,35%, không đạt',
      holds: false,
    });
    // 15% of 370 is 55,5: 56 − 5.
    expect(lines).toContainEqual({
      kind: 'missing',
      text: 'Để đạt mức 1 điểm: thiếu 51 hồ sơ trực tuyến (tỷ lệ hồ sơ trực tuyến từ 15% trở lên)',
    });
  });

  it('says how printed parts that do not add up came about', () => {
    const him = texts('Phường Him Lam').join('\n');
    expect(him).toContain('= 1121/71 ≈ 15,79');
    expect(him).toContain('Cộng các điểm đã in được 15,78, không phải 15,79');
  });

  it('finds a name without case or diacritics, with its group, and tells where several bear it', () => {
    for (const name of ['PHƯỜNG HIM LAM', 'phuong him lam', 'XP/Phường Him Lam']) {
      expect(explained(name).title).toBe('Phường Him Lam · Quý II/2022');
    }
    expect(subjectsNamed(scorecard, 'xp')[0]?.kind).toBe('group');
    expect(subjectsNamed(scorecard, 'Phường Không Có')).toEqual([]);
    expect(subjectsNamed(scorecard, 'him lam').flatMap(namesOf)).toContain('Phường Him Lam');
    expect(subjectsNamed(scorecard, 'Phường')).toEqual([]);
    expect(subjectsNamed(scorecard, '')).toEqual([]);
  });

  it('of one that is not assessed says why', () => {
    const of = submission([unit({ inTime: 3 })]);
    const card = scoreSubmission(of, ruleSet);
    const [subject] = subjectsNamed(card, 'Phòng Tư pháp');
    if (subject === undefined) throw new Error('the unit is not there');
    const vi = explain(card, subject, 'vi').sections.at(-1)?.lines;
    expect(vi).toEqual([{ kind: 'note', text: 'Không đánh giá: chưa có hồ sơ được giải quyết' }]);
    expect(explain(card, subject, 'en').sections.at(-1)?.heading).toBe('Result');
  });

  it.each(['Phòng Tư pháp', 'CÁC PHÒNG, BAN CHUYÊN MÔN THUỘC UBND THÀNH PHỐ'])(
    'states no counts for %s where a cell could not be read',
    (name) => {
      const card = scoreSubmission(submission([unit({ readable: false })]), ruleSet);
      const [subject] = subjectsNamed(card, name);
      if (subject === undefined) throw new Error('it is not there');
      expect(explain(card, subject, 'vi').sections[0]?.lines).toEqual([
        { kind: 'note', text: 'Có ô không đọc được, nên chưa nêu được số hồ sơ.' },
      ]);
    },
  );
});

it('an officer’s explanation names the units in charge of, the sum and the rating with its unverified cut-off', () => {
  const units = [unit({ early: 3, late: 1 }), unit({ name: 'Phòng Kinh tế', early: 2 })];
  const basis = { kind: 'units', unitIds: units.map(({ id }) => id) } as const;
  const card = scoreSubmission(submission(units, { officers: [officer({ basis })] }), ruleSet);
  const [subject] = subjectsNamed(card, 'Mai Thị Ngọc Dung');
  if (subject === undefined) throw new Error('the officer is not there');
  const text = explain(card, subject, 'vi')
    .sections.flatMap(({ lines }) => lines.map((line) => line.text))
    .join('\n');
  expect(text).toContain('Cộng hồ sơ của các đơn vị phụ trách: Phòng Tư pháp, Phòng Kinh tế.');
  expect(text).toContain('(5 × 2 + 0 × 1 + 1 × 0) ÷ 6 = 10/6 = 5/3 ≈ 1,67');
  expect(text).toContain('không có tiêu chí 0 điểm: Hoàn thành 100% nhiệm vụ');
  expect(text).toContain('Ngưỡng xếp loại chưa kiểm chứng được với văn bản.');
});
