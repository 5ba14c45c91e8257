// Diagnostics in the contract's JSON: `check --json`, `audit --json`, and the last member of `compute --json`.
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Language } from '#language/language';

export function diagnosticsJson(diagnostics: readonly Diagnostic[], language: Language): object {
  return {
    schemaVersion: 1,
    diagnostics: diagnostics.map((diagnostic) => diagnosticJson(diagnostic, language)),
  };
}

/** Every key always stands there; an audit difference has five more. */
export function diagnosticJson(diagnostic: Diagnostic, language: Language): object {
  const { code, severity, message, place, unit, help, difference, listRow } = diagnostic;
  return {
    code,
    severity,
    message: message[language],
    sheet: place?.sheet ?? null,
    cell: place?.cell ?? null,
    unit: unit ?? null,
    help: help[language],
    ...(listRow === undefined ? {} : { row: listRow.row, file: listRow.file }),
    ...differenceJson(difference, language),
  };
}

/** What an audit adds to a finding; nothing for any other. */
export function differenceJson(difference: Diagnostic['difference'], language: Language): object {
  if (difference === undefined) return {};
  const { published, computed, cause, figure, alternatives } = difference;
  return {
    published,
    computed,
    cause: cause?.[language] ?? null,
    figure: figure?.[language] ?? null,
    alternatives: alternatives.map((one) => ({ code: one.code, cause: one.cause[language] })),
  };
}
