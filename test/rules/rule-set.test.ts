import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { citationText } from '#rules/citation';
import { maximumTotal } from '#rules/maximum';
import { parseRuleSet } from '#rules/parse-rule-set';
import { inWords, messageOf } from '../said.ts';

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
  it('has nine criteria of 2 points: 18 for an entity', () => {
    expect(shipped.criteria.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(maximumTotal(shipped)).toBe(18);
  });

  it('sums points as they are written: nine times 1.1 is 9.9', () => {
    const data = JSON.parse(text);
    for (const criterion of data.criteria) criterion.levels[0].points = 1.1;
    for (const criterion of data.criteria) for (const level of criterion.levels.slice(1)) level.points = 0.7;
    const { ruleSet } = parseRuleSet(JSON.stringify(data), 'x.json');
    expect(ruleSet === null ? null : maximumTotal(ruleSet)).toBe(9.9);
  });

  it('takes numbers of up to four decimals', () => {
    expect(changed(['criteria', 3, 'levels', 1, 'points'], 0.1234).diagnostics).toEqual([]);
  });

  it('says what nobody could read', () => {
    expect(shipped.officers.verified).toBe(false);
    expect(shipped.basis[0]?.certainty).toBe('unread');
  });

  it('cites its formula by article', () => {
    expect(shipped.basis.map(citationText)).toContain('Thông tư 01/2018/TT-VPCP, Điều 12–15');
    expect(citationText({ instrument: 'Quyết định 766/QĐ-TTg', certainty: 'text' })).toBe(
      'Quyết định 766/QĐ-TTg',
    );
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
    [['classes', 1, 'atLeast'], 15, 'classes'],
    [['criteria', 5, 'levels'], [], 'criteria[5].levels'],
    [['criteria', 5, 'levels', 1, 'when'], undefined, 'criteria[5].levels'],
    [['officers', 'ratings', 2, 'atLeast'], 1, 'officers.ratings'],
    [['officers', 'ratings', 2, 'noCriterionAtZero'], true, 'officers.ratings'],
  ])('names the member: %j', (path, value, named) => {
    const { ruleSet, diagnostics } = changed(path, value);
    expect(ruleSet).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['rule-member-wrong']);
    expect(messageOf(diagnostics[0])).toContain(`Mục ${named} là `);
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
    expect(messageOf(diagnostic, 'en').split('expected: ')[1]).toMatch(/^[\p{ASCII}“”–…]+$/u);
  });

  it('says between which bounds a number must be', () => {
    const points = ['criteria', 3, 'levels', 1, 'points'];
    const said = (value: unknown) => messageOf(changed(points, value).diagnostics[0]);
    expect(said(1e308)).toContain('tối đa 1000');
    expect(said(-1)).toContain('tối thiểu 0');
    expect(said(1.00001)).toContain('4 chữ số thập phân');
    expect(messageOf(changed(points, 1.00001).diagnostics[0], 'en')).toContain('at most 4 decimals');
    const endless = parseRuleSet(text.replace('"points": 2', '"points": 1e999'), 'x.json').diagnostics;
    expect(messageOf(endless[0])).toContain('một số quá lớn');
  });

  it('may have no list of classes and ratings at all', () => {
    expect(changed(['classes'], []).ruleSet).toBeNull();
    expect(changed(['officers', 'ratings'], []).ruleSet).toBeNull();
  });

  const strange = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`mục ${index}`, 1]));
  const empty = { criteria: Array.from({ length: 5000 }, () => ({})) };
  it.each([
    ['in as many members', { ...JSON.parse(text), ...empty }, '4.800'],
    ['in one group', { ...JSON.parse(text), ...strange }, '4.800'],
  ])('is told its first faults and how many more there are, where it has thousands %s', (_, data, more) => {
    const { diagnostics } = parseRuleSet(JSON.stringify(data), 'x');
    expect(diagnostics).toHaveLength(201);
    expect(inWords([diagnostics.at(-1)])[0]).toMatchObject({
      code: 'findings-left-out',
      message: { vi: `Chỉ nêu 200 điểm đầu; còn ${more} điểm nữa.` },
    });
  });

  it('may be no JSON at all', () => {
    const { ruleSet, diagnostics } = parseRuleSet('{ "id": ', 'tinh-toi.json');
    expect(ruleSet).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['rule-file-not-json']);
    expect(messageOf(diagnostics[0])).toContain('tinh-toi.json');
  });

  it('may begin with a byte order mark, which is no fault and is taken off there alone', () => {
    const { ruleSet, diagnostics } = parseRuleSet(`\ufeff${text}`, 'x.json');
    expect(diagnostics).toEqual([]);
    expect(ruleSet).toEqual(shipped);
    expect(changed(['title'], 'Điện\ufeffBiên').ruleSet?.title).toBe('Điện\ufeffBiên');
  });
});
