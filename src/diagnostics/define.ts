// `define` declares a diagnostic once: severity, code, the words of both languages, an example of its facts.
import type { Language, Text } from '#language/language';
import { type NumberFormat, numberFormats } from '#language/number-format';
import type { Lead } from './audit/cause-words.ts';
import type { Cause } from './audit/difference-facts.ts';
import type { Diagnostic, Facts, Severity, Where, Words } from './diagnostic.ts';

export type Definitions = ReadonlyMap<string, Declared>;

/** What every definition has, whatever facts it takes. */
export interface Declared {
  readonly code: string;
  readonly severity: Severity;
  /** A few words for the head of the reference's section. */
  readonly title: Text;
  /** The diagnostic made from the declaration's own example. */
  readonly sample: () => Diagnostic;
  /** `facts` as its own maker was given them. */
  readonly words: (facts: Facts, language: Language, definitions: Definitions) => Words;
  /** What to do where the reader works on the page; null where the help is the same as in a terminal. */
  readonly helpOnPage: (facts: Facts, language: Language) => string | null;
  /** The parts of the words of what audit finds, for a table of differences; null of all else. */
  readonly difference: (
    facts: Facts,
    language: Language,
    definitions: Definitions,
  ) => DescribedDifference | null;
  /** Of a likely cause: its words alone, from its facts and those of the difference; null where there are none. */
  readonly cause?: (facts: Facts, say: Saying) => string | null;
}

/** A difference in words; numbers stay plain decimals. */
export interface DescribedDifference {
  /** Null where a whole row is meant. */
  readonly figure: string | null;
  readonly published: string;
  readonly computed: string | null;
  /** The likeliest first, then others that give the very same figure; empty where none is known. */
  readonly causes: readonly { readonly code: string; readonly text: string }[];
  /** The help without the causes. */
  readonly remedy: string;
}

/** What the words of a cause may use beside its facts. */
export interface Saying extends Lead {
  readonly language: Language;
  readonly n: NumberFormat;
  /** Another cause of the same figure. */
  readonly cause: (cause: Cause) => string;
}

/** Makes one kind of diagnostic from its facts. */
export interface Definition<Given extends Facts> extends Declared {
  (facts: Given, where?: Where): Diagnostic;
}

/** What a definition says; `n` prints numbers as the sentence's language does. */
export interface Declaration<Given extends Facts> {
  readonly title: Text;
  readonly vi: Words | ((facts: Given, n: NumberFormat) => Words);
  readonly en: Words | ((facts: Given, n: NumberFormat) => Words);
  readonly example: Given;
  /** The help for the page, where that of a terminal names an option or a command. */
  readonly onPage?: Readonly<Record<Language, string | ((facts: Given) => string)>>;
  /** Of what audit finds; the help is what to do. */
  readonly difference?: (facts: Given, help: string) => DescribedDifference;
}

/** By severity. Every definition must stand in `catalogue.ts`. */
export const define = { error: defineAs('error'), warning: defineAs('warning'), info: defineAs('info') };

function defineAs(severity: Severity) {
  return <Given extends Facts>(code: string, declaration: Declaration<Given>): Definition<Given> => {
    const { title, example } = declaration;
    const make = (facts: Given, where: Where = {}) => found(code, severity, facts, where);
    const words: Declared['words'] = (facts, language) => {
      const own = declaration[language];
      return typeof own === 'function' ? own(facts as Given, numberFormats[language]) : own;
    };
    const difference: Declared['difference'] = (facts, language, definitions) =>
      declaration.difference?.(facts as Given, words(facts, language, definitions).help) ?? null;
    const helpOnPage: Declared['helpOnPage'] = (facts, language) => {
      const own = declaration.onPage?.[language] ?? null;
      return typeof own === 'function' ? own(facts as Given) : own;
    };
    const sample = () => make(example);
    return Object.assign(make, { code, severity, title, sample, words, helpOnPage, difference });
  };
}

/** Members that are unknown are left out. */
export function found(code: string, severity: Severity, facts: Facts, where: Where): Diagnostic {
  const { place, unit, listRow } = where;
  return {
    code,
    severity,
    facts,
    ...(place === undefined ? {} : { place }),
    ...(unit === undefined ? {} : { unit }),
    ...(listRow === undefined ? {} : { listRow }),
  };
}
