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
});
