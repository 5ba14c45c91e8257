import { describe, expect, it } from 'vitest';
import { catalogue } from '#diagnostics/catalogue';
import { describe as describeDiagnostic } from '#diagnostics/describe';

describe('the catalogue of diagnostics', () => {
  it('has each code once, in lower-case words joined by hyphens', () => {
    const codes = catalogue.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
  });

  it.each(catalogue.map((declared) => [declared.code, declared] as const))(
    '%s says in both languages what is wrong and how to fix it',
    (_, { title, sample }) => {
      const said = [describeDiagnostic(sample(), 'vi'), describeDiagnostic(sample(), 'en')];
      const sentences = said.flatMap(({ message, help }) => [message, help]);
      for (const words of [title.vi, title.en, ...sentences]) {
        expect(words.trim()).toBe(words);
        expect(words.length).toBeGreaterThan(3);
        expect(words.replace(/#\w+!/gu, '')).not.toMatch(/undefined|null|NaN|\[object|!/u);
      }
      for (const sentence of sentences) expect(sentence).toMatch(/[.…]$/u);
    },
  );

  it.each(catalogue.map((declared) => [declared.code, declared] as const))(
    '%s says “1 row”, not “1 rows”, where each of its numbers is 1',
    (_, { sample }) => {
      const { message, help } = describeDiagnostic({ ...sample(), facts: inOnes(sample().facts) }, 'en');
      // “+ 1 carried over = 1” is a sum, “1 is meant” no noun.
      expect(`${message} ${help}`).not.toMatch(
        /(?<![\d.,\p{L}])1 (?:[a-z/]+ ){0,2}(?!is\b|was\b|has\b)[a-z]{2,}s\b/u,
      );
    },
  );
});

/** The same facts with every number 1, and one member in every list. */
function inOnes<Value>(value: Value): Value {
  const one = (each: unknown): unknown => {
    if (typeof each === 'number') return 1;
    if (Array.isArray(each)) return each.slice(0, 1).map(one);
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([name, member]) => [name, one(member)]));
  };
  return one(value) as Value;
}
