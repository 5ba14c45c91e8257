import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '#rules/json-fault';
import { parseRuleSet } from '#rules/parse-rule-set';
import { messageOf } from '../said.ts';

const name = 'tên mục trong dấu nháy kép';
const value = 'một giá trị (chữ trong dấu nháy kép, số, {…} hoặc […])';

describe('a rule file that is no JSON', () => {
  it.each<[string, string, number, number, string | null, string]>([
    ['a comma too many', '{\n  "id": "x",\n}', 3, 1, '}', `${name} (sau mục cuối không có dấu phẩy)`],
    ['a comma too few', '{\r\n  "id": "x"\r\n  "title": "y"\r\n}', 3, 3, '"title"', 'dấu phẩy hoặc dấu }'],
    ['a bracket left open', '{ "levels": [2, 1, 0', 1, 21, null, 'dấu phẩy hoặc dấu ]'],
    ['quotes of Word', '{ “id”: "x" }', 1, 3, '“', `${name}, hoặc dấu }`],
    [
      'a name without quotes',
      '{ "a": 1, ngưỡng: 2 }',
      1,
      11,
      'ngưỡng',
      `${name} (sau mục cuối không có dấu phẩy)`,
    ],
    ['an equals sign', '{ "a" = 1 }', 1, 7, '=', 'dấu hai chấm sau tên mục'],
    ['a word for a value', '{ "a": có }', 1, 8, 'có', value],
    ['a decimal comma', '{ "a": 1,5 }', 1, 10, '5', `${name} (sau mục cuối không có dấu phẩy)`],
    ['a number with a zero before it', '[01]', 1, 2, '01', 'một giá trị hoặc dấu ]'],
    ['something after the end', '{} x', 1, 4, 'x', 'hết tệp'],
    ['a second value after the end', '{} []', 1, 4, '[', 'hết tệp'],
    ['nothing at all', '', 1, 1, null, value],
    ['a character that nobody sees', '{ "a": \u000bx }', 1, 8, 'U+000B', value],
    ['a long word', `{ "a" ${'đ'.repeat(50)} }`, 1, 7, 'đ'.repeat(30), 'dấu hai chấm sau tên mục'],
    [
      'a member given twice',
      '{ "a": 1, "\\u0061": 2 }',
      1,
      11,
      '"\\u0061"',
      'tên mục chưa có trong ngoặc này: mỗi mục chỉ ghi một lần',
    ],
    [
      'text of another encoding from its first character',
      '\ufffd{',
      1,
      1,
      '\ufffd',
      'chữ lưu theo bảng mã UTF-8',
    ],
    ['text of another encoding', '{ "title": "\ufffd" }', 1, 13, '\ufffd', 'chữ lưu theo bảng mã UTF-8'],
    ['brackets without end', '['.repeat(100_000) + ']'.repeat(100_000), 1, 51, '[', 'không quá 50 lớp ngoặc'],
  ])('with %s is told by line, column and what is needed there', (_, text, line, column, found, expected) => {
    expect(jsonFault(text)).toMatchObject({ line, column, found, expected: { vi: expected } });
  });

  it('may have a text of a million letters, and members of one name in different braces', () => {
    expect(jsonFault(`[{"a": "${'x'.repeat(1_000_000)}"}, {"a": {"a": 1}}]`)).toBeNull();
  });

  it('with a text that is never closed is told where that begins', () => {
    const fault = jsonFault('{\n  "title": "Bộ quy tắc\n}');
    expect([fault?.line, fault?.column, fault?.expected.en]).toEqual([
      2,
      12,
      'a text closed by a double quote on the same line, with \\ and " in it written \\\\ and \\"',
    ]);
  });

  it('is told in the reader’s language', () => {
    const [found] = parseRuleSet('{ "id": ', 'tinh-toi.json').diagnostics;
    expect([messageOf(found), messageOf(found, 'en')]).toEqual([
      `Tệp “tinh-toi.json” không đọc được dưới dạng JSON: dòng 1, cột 9 tệp đã hết, ở đó cần ${value}.`,
      '“tinh-toi.json” cannot be read as JSON: line 1, column 9 is the end of the file, where it needs a value (a text in double quotes, a number, {…} or […]).',
    ]);
  });

  it('is one exactly where the engine finds it is, however it was damaged', () => {
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.nat(3), fc.string({ maxLength: 2, unit: 'binary' }))
      .map(([text, at, gone, put]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + put + text.slice(place + gone);
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), damaged), (text) => {
        expect(jsonFault(text) === null).toBe(isJson(text));
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  it('takes no longer for a long one', () => {
    const long = `["${'a'.repeat(300_000)}`;
    expect(jsonFault(long)?.column).toBe(2);
    expect(jsonFault('['.repeat(100_000))?.column).toBe(51);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
