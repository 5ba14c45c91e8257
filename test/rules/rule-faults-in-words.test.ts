import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRuleSet } from '#rules/parse-rule-set';
import { inWords, messageOf } from '../said.ts';

const text = readFileSync(new URL('../../rules/dien-bien-1187-2019.json', import.meta.url), 'utf8');

/** What is said where one member has another value: in Vietnamese after “là”, in English after “is”. */
function said(path: readonly (string | number)[], value: unknown) {
  const data = JSON.parse(text);
  const holder = path.slice(0, -1).reduce((node, key) => node[key], data);
  holder[path.at(-1) ?? ''] = value;
  return inWords(parseRuleSet(JSON.stringify(data), 'x.json').diagnostics).map(({ message: { vi, en } }) => [
    vi.replace(/^Mục \S+ là (.*)\.$/u, '$1'),
    en.replace(/^Member \S+ is (.*)\.$/u, '$1'),
  ]);
}

describe('a wrong member of a rule set is told with what it is and what is wanted', () => {
  it.each([
    ['blank', ['title'], '', '""; cần: không để trống', '""; expected: not to be blank'],
    [
      'not there',
      ['title'],
      undefined,
      'chưa có; cần: một đoạn chữ trong dấu nháy',
      'missing; expected: a text in quotes',
    ],
    ['another version', ['schemaVersion'], 2, '2; cần: 1', '2; expected: 1'],
    [
      'null',
      ['rounding'],
      null,
      'null; cần: một nhóm mục trong ngoặc nhọn',
      'null; expected: a group of members in braces',
    ],
    ['a fraction', ['rounding', 'decimals'], 2.5, '2.5; cần: một số nguyên', '2.5; expected: a whole number'],
    ['too large', ['rounding', 'decimals'], 7, '7; cần: tối đa 6', '7; expected: at most 6'],
    ['too small', ['rounding', 'decimals'], -1, '-1; cần: tối thiểu 0', '-1; expected: at least 0'],
    [
      'braces',
      ['criteria'],
      {},
      '{}; cần: một danh sách trong ngoặc vuông',
      '{}; expected: a list in square brackets',
    ],
    [
      'a number',
      ['criteria', 0, 'levels'],
      5,
      '5; cần: một danh sách đúng ba mức',
      '5; expected: a list of exactly three levels',
    ],
    [
      'too short a list',
      ['criteria', 5, 'levels', 0, 'when'],
      [],
      '[]; cần: ít nhất 1 mục trong danh sách',
      '[]; expected: at least 1 in the list',
    ],
    [
      'another way of scoring',
      ['criteria', 0, 'scoring'],
      'mean',
      '"mean"; cần: scoring là average hoặc level',
      '"mean"; expected: scoring to be average or level',
    ],
    [
      'a measure nobody knows',
      ['criteria', 5, 'levels', 0, 'when', 0],
      { oneStop: { atLeast: 1 } },
      '“oneStop”; cần: bỏ mục này, bộ quy tắc không có mục tên như vậy',
      '“oneStop”; expected: to be left out: a rule set has no such member',
    ],
    [
      'another kind of date',
      ['inForce', 'from'],
      '13/11/2019',
      '"13/11/2019"; cần: ngày dạng 2019-11-13',
      '"13/11/2019"; expected: a date such as 2019-11-13',
    ],
    [
      'an id with spaces',
      ['id'],
      'Điện Biên',
      '"Điện Biên"; cần: chỉ gồm chữ thường không dấu, số và dấu gạch nối',
      '"Điện Biên"; expected: the form /^[a-z0-9]+(-[a-z0-9]+)*$/u',
    ],
    [
      'a word for yes',
      ['options', 'contactsFromLate'],
      'có',
      '"có"; cần: true hoặc false',
      '"có"; expected: true or false',
    ],
    [
      'a list of 60 letters, whole',
      ['title'],
      ['x'.repeat(56)],
      `["${'x'.repeat(56)}"]; cần: một đoạn chữ trong dấu nháy`,
      `["${'x'.repeat(56)}"]; expected: a text in quotes`,
    ],
    [
      'a list of 61 letters, cut short',
      ['title'],
      ['x'.repeat(57)],
      `["${'x'.repeat(55)}…; cần: một đoạn chữ trong dấu nháy`,
      `["${'x'.repeat(55)}…; expected: a text in quotes`,
    ],
  ])('%s', (_, path, value, vi, en) => {
    expect(said(path, value)).toEqual([[vi, en]]);
  });

  it('a number that JSON cannot hold', () => {
    const { diagnostics } = parseRuleSet(text.replace('"points": 2', '"points": 1e999'), 'x.json');
    expect(messageOf(diagnostics[0], 'en')).toContain('is too large a number; expected:');
  });

  it('the whole file, where it is something else', () => {
    const [found] = parseRuleSet('[]', 'x.json').diagnostics;
    expect(messageOf(found)).toBe('Mục (gốc) là []; cần: một nhóm mục trong ngoặc nhọn.');
  });
});
