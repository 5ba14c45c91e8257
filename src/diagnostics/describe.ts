// A diagnostic in words, for the one who reads it: only the edges import this, since it knows every definition.
import type { Language } from '#language/language';
import { catalogue } from './catalogue.ts';
import type { Declared, DescribedDifference } from './define.ts';
import type { Diagnostic, Words } from './diagnostic.ts';

const definitions: ReadonlyMap<string, Declared> = new Map(catalogue.map((one) => [one.code, one]));

export function describe({ code, facts, recorded }: Diagnostic, language: Language): Words {
  if (recorded !== undefined) return inWordsOfRecord(recorded, language);
  return definitionOf(code).words(facts, language, definitions);
}

/** Words that cannot be put into another language say whose they are. */
function inWordsOfRecord(recorded: NonNullable<Diagnostic['recorded']>, language: Language): Words {
  const { message, help } = recorded;
  if (recorded.language === language) return { message, help };
  const note = { vi: 'Nguyên văn của lần chạy trước.', en: 'In the words of an earlier run.' }[language];
  return { message: `${message} (${note})`, help };
}

/** What is wrong and how to fix it, in one line. */
export function inOneLine(diagnostic: Diagnostic, language: Language): string {
  const { message, help } = describe(diagnostic, language);
  return `${message} ${help}`;
}

/** A difference that audit found; null of any other diagnostic. */
export function describeDifference(
  { code, facts, recorded }: Diagnostic,
  language: Language,
): DescribedDifference | null {
  return recorded !== undefined ? null : definitionOf(code).difference(facts, language, definitions);
}

export function isDifference(diagnostic: Diagnostic): boolean {
  return describeDifference(diagnostic, 'vi') !== null;
}

export function titleOf(code: string, language: Language): string {
  return definitionOf(code).title[language];
}

function definitionOf(code: string): Declared {
  const definition = definitions.get(code);
  if (definition === undefined) throw new Error(`no diagnostic has the code ${code}`);
  return definition;
}
