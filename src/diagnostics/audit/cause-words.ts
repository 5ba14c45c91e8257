// How a cause is introduced: as the likeliest, or after a likelier one that gives the same figure.
import type { Language } from '#language/language';

/** Openings of sentences, before "if …" ("khi …"), a participle, and a noun. */
export interface Lead {
  readonly comesOut: string;
  readonly was: string;
  readonly is: string;
}

export const likeliest: Readonly<Record<Language, Lead>> = {
  vi: { comesOut: 'Ra đúng', was: 'Nhiều khả năng', is: 'Nhiều khả năng' },
  en: { comesOut: 'It comes out', was: 'It was probably', is: 'It is probably' },
};

export const also: Readonly<Record<Language, Lead>> = {
  vi: { comesOut: 'Cũng ra đúng', was: 'Cũng có thể', is: 'Cũng có thể' },
  en: { comesOut: 'It also comes out', was: 'It may also have been', is: 'It may also be' },
};
