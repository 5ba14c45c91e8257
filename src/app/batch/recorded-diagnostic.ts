// Findings between a run and its record: in the words of one language, with the facts that any language is made of.
import { describe } from '#diagnostics/describe';
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Language } from '#language/language';
import { diagnosticJson } from '#report/machine/diagnostics-json';
import type { RecordedDiagnostic } from './record.ts';

export function asRecorded(
  diagnostics: readonly Diagnostic[],
  language: Language,
): readonly RecordedDiagnostic[] {
  return diagnostics.map((each) => diagnosticJson(each, language) as RecordedDiagnostic);
}

/**
 * A finding read back. Where its facts do not give the words that were recorded, the words are kept: those of a record of
 * before facts were kept, or one that somebody edited. `language` is the record's.
 */
export function asDiagnostic(recorded: RecordedDiagnostic, language: Language | undefined): Diagnostic {
  const { code, severity, message, help, sheet, cell, unit, facts = {} } = recorded;
  const found: Diagnostic = {
    code,
    severity,
    facts,
    ...(sheet === null ? {} : { place: { sheet, ...(cell === null ? {} : { cell }) } }),
    ...(unit === null ? {} : { unit }),
  };
  return language !== undefined && says(found, language, recorded)
    ? found
    : { ...found, recorded: { message, help, language: language ?? null } };
}

function says(found: Diagnostic, language: Language, { message, help }: RecordedDiagnostic): boolean {
  try {
    const words = describe(found, language);
    return words.message === message && words.help === help;
  } catch {
    return false;
  }
}
