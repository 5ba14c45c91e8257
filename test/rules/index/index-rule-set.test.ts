import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { maximumIndex, partsOf } from '#rules/index/index-rule-set';
import { parseRuleSet } from '#rules/parse-rule-set';
import { inWords } from '../../said.ts';

const text = readFileSync(new URL('../../../rules/qd766-2022.json', import.meta.url), 'utf8');

interface Shape {
  readonly rounding: object;
  readonly groups: readonly { readonly max: number; readonly parts: readonly object[] }[];
}

function faultsOf(change: (data: Shape) => unknown): readonly string[] {
  const { index, diagnostics } = parseRuleSet(JSON.stringify(change(JSON.parse(text))), 'x.json');
  expect(index).toBeNull();
  return inWords(diagnostics).map(({ message }) => message.vi);
}

describe('the shipped set', () => {
  const { ruleSet, index, diagnostics } = parseRuleSet(text, 'qd766-2022.json');

  it('is of the second kind, and has 100 points in six groups', () => {
    expect(diagnostics).toEqual([]);
    expect(ruleSet).toBeNull();
    expect(index?.groups.map(({ code, max }) => [code, max])).toEqual([
      ['publicity', 18],
      ['progress', 20],
      ['online', 12],
      ['payment', 10],
      ['digitisation', 22],
      ['satisfaction', 18],
    ]);
    expect(index === null ? 0 : maximumIndex(index)).toBe(100);
  });

  it('says of each part how sure it is', () => {
    for (const { citations } of partsOf(index ?? { groups: [] })) expect(citations.length).toBeGreaterThan(0);
    expect(index?.remark).toContain('không chính thức');
  });
});

describe('a file of the second kind names each fault', () => {
  it('a group whose parts give more or less than it has', () => {
    const found = faultsOf((data) => ({
      ...data,
      groups: data.groups.map((group) => ({ ...group, max: group.max + 1 })),
    }));
    expect(found[0]).toBe(
      'Mục groups[0].max là 19; cần: max của nhóm phải bằng tổng max của các mục trong nhóm.',
    );
    expect(found).toHaveLength(6);
  });

  it('a part that is neither a ratio nor given, and a count nobody has', () => {
    const found = faultsOf((data) => {
      const [first, ...others] = data.groups;
      const [part, ...parts] = first?.parts ?? [];
      const changed = { ...part, numerator: ['nothing'], given: undefined };
      return { ...data, groups: [{ ...first, parts: [changed, ...parts] }, ...others] };
    });
    expect(found[0]).toContain('groups[0].parts[0].numerator[0]');
    expect(
      faultsOf((data) => {
        const [first, ...others] = data.groups;
        const [part, ...parts] = first?.parts ?? [];
        return {
          ...data,
          groups: [{ ...first, parts: [{ ...part, denominator: undefined }, ...parts] }, ...others],
        };
      })[0],
    ).toContain('hoặc given, hoặc đủ ba mục numerator, denominator, whenZero');
  });

  it('two parts of one code, and a rounding of the whole', () => {
    const found = faultsOf((data) => ({
      ...data,
      rounding: { ...data.rounding, stage: 'total' },
      groups: [...data.groups, { ...data.groups[0], code: 'again' }],
    }));
    expect(found.join('\n')).toContain('mỗi mục (code) chỉ được có một lần');
    expect(found.join('\n')).toContain('từng mục làm tròn rồi mới cộng');
  });

  it('a kind there is none of', () => {
    expect(faultsOf((data) => ({ ...data, kind: 'points' }))).toEqual([
      'Mục kind là "points"; cần: một trong: levels, index.',
    ]);
  });
});
