// A part of an explanation that is about no single criterion: dossiers, total, result.
import type { Language, Text } from '#language/language';
import type { ExplanationLine, ExplanationSection } from './explanation.ts';

/** `result` is what came out of it, for a row of a table. */
export function section(
  heading: Text,
  lines: readonly ExplanationLine[],
  language: Language,
  result = '',
): ExplanationSection {
  const name = heading[language];
  return { heading: name, criterion: null, lines, inTable: { name, result } };
}
