import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Period } from '#domain/period';
import { citationText } from '#rules/citation';
import { checkInForce } from '#rules/in-force';
import { parseRuleSet } from '#rules/parse-rule-set';
import { maximumOfficerTotal, maximumTotal } from '#rules/rule-set';

const text = readFileSync(new URL('../../rules/dien-bien-1187-2019.json', import.meta.url), 'utf8');
const shipped = parseRuleSet(text, 'dien-bien-1187-2019.json').ruleSet;
if (shipped === null) throw new Error('the shipped rule set is at fault');

/** The shipped file with one member put to another value, or taken out where the value is undefined. */
function changed(path: readonly (string | number)[], value: unknown) {
  const data = JSON.parse(text);
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce((node, key) => node[key], data);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return parseRuleSet(JSON.stringify(data), 'x.json');
}

describe('the shipped rule set of Điện Biên', () => {
  it('has nine criteria of 2 points: 18 for a body, 10 for an officer', () => {
    expect(shipped.criteria.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(maximumTotal(shipped)).toBe(18);
    expect(maximumOfficerTotal(shipped)).toBe(10);
  });

  it('sums points as they are written: nine times 1.1 is 9.9', () => {
    const data = JSON.parse(text);
    for (const criterion of data.criteria) criterion.levels[0].points = 1.1;
    for (const criterion of data.criteria) for (const level of criterion.levels.slice(1)) level.points = 0.7;
    const { ruleSet } = parseRuleSet(JSON.stringify(data), 'x.json');
    expect(ruleSet === null ? null : maximumTotal(ruleSet)).toBe(9.9);
  });

  it('says what nobody could read', () => {
    expect(shipped.officers.verified).toBe(false);
    expect(shipped.basis[0]?.certainty).toBe('unread');
  });

  it('cites its formula by article', () => {
    expect(shipped.basis.map(citationText)).toContain('Thông tư 01/2018/TT-VPCP, Điều 12–15');
  });
});

describe('a rule file at fault', () => {
  it.each([
    [['title'], undefined, 'title'],
    [['titel'], 'Điện Biên', 'titel'],
    [['rounding', 'decimals'], 2.5, 'rounding.decimals'],
    [['rounding', 'direction'], 'up', 'rounding.direction'],
    [['options', 'lateWithoutComplaint'], 'leave', 'options.lateWithoutComplaint'],
    [['inForce', 'from'], '13/11/2019', 'inForce.from'],
    [['criteria', 3, 'levels', 1, 'points'], 'một', 'criteria[3].levels[1].points'],
    [['criteria', 3, 'levels', 1, 'points'], 1e308, 'criteria[3].levels[1].points'],
    [['criteria', 3, 'levels', 1, 'points'], -1, 'criteria[3].levels[1].points'],
    [['criteria', 3, 'levels', 1, 'points'], 0.123_45, 'criteria[3].levels[1].points'],
    [['criteria', 3, 'levels', 1, 'points'], 1e-300, 'criteria[3].levels[1].points'],
    [
      ['criteria', 5, 'levels', 0, 'when', 0, 'oneStopRate', 'atLeast'],
      1e300,
      'criteria[5].levels[0].when[0].oneStopRate.atLeast',
    ],
    [['classes', 0, 'atLeast'], 10_001, 'classes[0].atLeast'],
    [['officers', 'ratings', 0, 'atLeast'], 1e308, 'officers.ratings[0].atLeast'],
    [['criteria', 3, 'key'], 'contacts', 'criteria'],
    [['criteria', 3, 'number'], 3, 'criteria'],
    [['criteria', 5, 'levels', 0, 'when', 0, 'oneStopRate'], {}, 'criteria[5].levels[0].when[0].oneStopRate'],
    [['criteria', 5, 'levels', 2, 'when'], [{ oneStopRate: { atLeast: 1 } }], 'criteria[5].levels'],
    [['classes', 4, 'atLeast'], 1, 'classes'],
    [['classes', 1, 'atLeast'], 16, 'classes'],
  ])('names the member: %j', (path, value, named) => {
    const { ruleSet, diagnostics } = changed(path, value);
    expect(ruleSet).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['rule-member-wrong']);
    expect(diagnostics[0]?.message.vi).toContain(`Mục ${named} của bộ quy tắc`);
  });

  it('names every member at fault at once', () => {
    const data = { ...JSON.parse(text), title: 1, id: 'Điện Biên', colour: 'đỏ' };
    expect(parseRuleSet(JSON.stringify(data), 'x.json').diagnostics).toHaveLength(3);
  });

  it.each([
    [['criteria', 3, 'key'], 'contacts'],
    [['criteria', 3, 'number'], 3],
    [['criteria', 5, 'levels', 0, 'when', 0, 'oneStopRate'], {}],
    [['criteria', 5, 'levels', 2, 'when'], [{ oneStopRate: { atLeast: 1 } }]],
    [['classes', 4, 'atLeast'], 1],
    [['classes', 1, 'atLeast'], 16],
    [['officers', 'ratings', 0, 'atLeast'], 1.000_01],
    [['id'], 'Điện Biên'],
  ])('is told in English without Vietnamese words: %j', (path, value) => {
    const [diagnostic] = changed(path, value).diagnostics;
    expect(diagnostic?.message.en.split('expected: ')[1]).toMatch(/^[\p{ASCII}“”–…]+$/u);
  });

  it('says between which bounds a number must be', () => {
    const points = ['criteria', 3, 'levels', 1, 'points'];
    const said = (value: unknown) => changed(points, value).diagnostics[0]?.message.vi;
    expect(said(1e308)).toContain('tối đa 1000');
    expect(said(-1)).toContain('tối thiểu 0');
    expect(said(1.00001)).toContain('4 chữ số thập phân');
    expect(changed(points, 1.00001).diagnostics[0]?.message.en).toContain('at most 4 decimals');
    const endless = parseRuleSet(text.replace('"points": 2', '"points": 1e999'), 'x.json').diagnostics;
    expect(endless[0]?.message.vi).toContain('một số quá lớn');
  });

  it('is told its first faults, where it has thousands', () => {
    const { diagnostics } = parseRuleSet(
      JSON.stringify({ criteria: Array.from({ length: 5000 }, () => ({})) }),
      'x',
    );
    expect(diagnostics).toHaveLength(201);
    expect(diagnostics.at(-1)?.code).toBe('findings-left-out');
  });

  it('may be no JSON at all', () => {
    const { ruleSet, diagnostics } = parseRuleSet('{ "id": ', 'tinh-toi.json');
    expect(ruleSet).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['rule-file-not-json']);
    expect(diagnostics[0]?.message.vi).toContain('tinh-toi.json');
  });

  it('may begin with a byte order mark, which is no fault', () => {
    expect(parseRuleSet(`\ufeff${text}`, 'x.json').diagnostics).toEqual([]);
  });
});

describe('the dates of force', () => {
  const quarter = (year: number, ordinal: number, dates: Partial<Period> = {}): Period => ({
    kind: 'quarter',
    year,
    ordinal,
    from: null,
    to: null,
    ...dates,
  });

  it.each([
    ['a quarter within them', quarter(2022, 2), 0],
    ['the last quarter of force', quarter(2025, 2), 0],
    ['the first quarter after', quarter(2025, 3), 1],
    ['a quarter that began before', quarter(2019, 4), 1],
    [
      'stated dates first: 15/3–14/6',
      quarter(2025, 3, { from: { year: 2025, month: 3, day: 15 }, to: { year: 2025, month: 6, day: 14 } }),
      0,
    ],
    ['stated dates that reach past the end', quarter(2025, 2, { to: { year: 2025, month: 7, day: 1 } }), 1],
  ])('%s', (_, period, warnings) => {
    expect(checkInForce(shipped, period)).toHaveLength(warnings);
  });

  it('are a warning that names what took their place', () => {
    const [warning] = checkInForce(shipped, quarter(2025, 4), { sheet: 'Thông tin', cell: 'B4' });
    expect(warning).toMatchObject({ severity: 'warning', place: { cell: 'B4' } });
    expect(warning?.message.vi).toContain('Thông tư 03/2025/TT-VPCP');
  });
});
