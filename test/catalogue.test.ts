import { describe, expect, it } from 'vitest';
import { catalogue } from '#diagnostics/catalogue';

describe('the catalogue of diagnostics', () => {
  it('has each code once, in lower-case words joined by hyphens', () => {
    const codes = catalogue.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
  });

  it.each(catalogue.map((declared) => [declared.code, declared] as const))(
    '%s says in both languages what is wrong and how to mend it',
    (_, { title, sample }) => {
      const { message, help } = sample();
      for (const text of [title, message, help])
        for (const words of [text.vi, text.en]) {
          expect(words.trim()).toBe(words);
          expect(words.length).toBeGreaterThan(3);
          expect(words.replace(/#\w+!/gu, '')).not.toMatch(/undefined|null|NaN|\[object|!/u);
        }
      for (const sentence of [message.vi, message.en, help.vi, help.en]) expect(sentence).toMatch(/[.…]$/u);
    },
  );
});
