// Diagnostics in the contract's JSON: `check --json`, `audit --json`, and the last member of `compute --json`.
import type { DescribedDifference } from '#diagnostics/define';
import { describe, describeDifference } from '#diagnostics/describe';
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Language } from '#language/language';
import { decimalNumber } from '#language/numbers';

export function diagnosticsJson(diagnostics: readonly Diagnostic[], language: Language): object {
  return {
    schemaVersion: 1,
    diagnostics: diagnostics.map((diagnostic) => diagnosticJson(diagnostic, language)),
  };
}

/** Every key always stands there; an audit difference has five more, a row of a list two. `facts` are the message as data. */
export function diagnosticJson(diagnostic: Diagnostic, language: Language): object {
  const { code, severity, place, unit, listRow, facts } = diagnostic;
  const { message, help } = describe(diagnostic, language);
  return {
    code,
    severity,
    message,
    sheet: place?.sheet ?? listRow?.sheet ?? null,
    cell: place?.cell ?? null,
    unit: unit ?? null,
    help,
    ...(listRow === undefined ? {} : { row: listRow.row, file: listRow.file }),
    ...differenceJson(describeDifference(diagnostic, language)),
    facts,
  };
}

/** What an audit adds to a finding, with figures as the Vietnamese forms print them; nothing for any other. */
export function differenceJson(difference: DescribedDifference | null): object {
  if (difference === null) return {};
  const { published, computed, causes, figure } = difference;
  const [likeliest, ...others] = causes;
  return {
    published: decimalNumber(published),
    computed: computed === null ? null : decimalNumber(computed),
    cause: likeliest?.text ?? null,
    figure,
    alternatives: others.map(({ code, text }) => ({ code, cause: text })),
  };
}
