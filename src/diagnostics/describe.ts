// A diagnostic in words, in the reader's language. Only the edges import this, since it loads every definition.
import type { Language } from '#language/language';
import { catalogue } from './catalogue.ts';
import type { Declared, DescribedDifference } from './define.ts';
import type { Diagnostic, Words } from './diagnostic.ts';

const definitions: ReadonlyMap<string, Declared> = new Map(catalogue.map((one) => [one.code, one]));

export function describe({ code, facts, recorded }: Diagnostic, language: Language): Words {
  if (recorded !== undefined) return inWordsOfRecord(recorded, language);
  return definitionOf(code).words(facts, language, definitions);
}

/** Words in another language than asked for come with a note that says so. */
function inWordsOfRecord(recorded: NonNullable<Diagnostic['recorded']>, language: Language): Words {
  const { message, help } = recorded;
  if (recorded.language === language) return { message, help };
  const note = { vi: 'Nguyên văn của lần chạy trước.', en: 'In the words of an earlier run.' }[language];
  return { message: `${message} (${note})`, help };
}

/**
 * The same for a reader who works on the page and types no command. The one that makes an empty workbook stands in brackets in all
 * words; what else names an option or a command has help of its own for the page.
 */
export function describeOnPage(diagnostic: Diagnostic, language: Language): Words {
  const { message, help } = describe(diagnostic, language);
  const { code, facts, recorded } = diagnostic;
  const own = recorded === undefined ? definitionOf(code).helpOnPage(facts, language) : null;
  return { message, help: (own ?? help).replaceAll('(tthc-score init)', madeOnPage[language]) };
}

const madeOnPage: Readonly<Record<Language, string>> = {
  vi: '(tạo ở trang đầu)',
  en: '(made on the first page)',
};

/** What is wrong and how to fix it on the page, in one line. */
export function inOneLineOnPage(diagnostic: Diagnostic, language: Language): string {
  const { message, help } = describeOnPage(diagnostic, language);
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
