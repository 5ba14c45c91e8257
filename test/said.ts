// What a diagnostic says, for tests that read its words.
import type { Cause } from '#diagnostics/audit/difference-facts';
import { describe, describeDifference } from '#diagnostics/describe';
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Language } from '#language/language';
import { decimalNumber } from '#language/numbers';

export function messageOf(diagnostic: Diagnostic | null | undefined, language: Language = 'vi'): string {
  return diagnostic == null ? '' : describe(diagnostic, language).message;
}

export function helpOf(diagnostic: Diagnostic | null | undefined, language: Language = 'vi'): string {
  return diagnostic == null ? '' : describe(diagnostic, language).help;
}

/** The likeliest cause in Vietnamese; null where none is known. */
export function causeOf(diagnostic: Diagnostic | undefined, language: Language = 'vi'): string | null {
  return differenceOf(diagnostic, language)?.cause ?? null;
}

/** What an audit found, as the Vietnamese forms print it; null of any other diagnostic. */
export function differenceOf(diagnostic: Diagnostic | undefined, language: Language = 'vi') {
  const difference = diagnostic === undefined ? null : describeDifference(diagnostic, language);
  if (difference === null) return null;
  const { figure, published, computed, causes, remedy } = difference;
  const [likeliest, ...alternatives] = causes;
  return {
    figure,
    published: decimalNumber(published, language),
    computed: computed === null ? null : decimalNumber(computed, language),
    cause: likeliest?.text ?? null,
    alternatives: alternatives.map(({ code, text }) => ({ code, cause: text })),
    remedy,
  };
}

/** Diagnostics with their words beside their facts. */
export function inWords(diagnostics: readonly (Diagnostic | undefined)[]) {
  return diagnostics
    .filter((one) => one !== undefined)
    .map((one) => ({
      ...one,
      message: { vi: messageOf(one), en: messageOf(one, 'en') },
      help: { vi: helpOf(one), en: helpOf(one, 'en') },
      difference: differenceOf(one),
    }));
}

/** The same difference, with further causes. */
export function withCauses(found: Diagnostic, ...further: readonly Cause[]): Diagnostic {
  const { causes = [] } = found.facts;
  return { ...found, facts: { ...found.facts, causes: [...(causes as readonly Cause[]), ...further] } };
}
