// How many findings there are of each severity, in words.
import type { Language, Text } from '#language/language';
import { wholeNumber } from '#language/numbers';
import type { Diagnostic, Severity } from './diagnostic.ts';

export const severityWords: Readonly<Record<Severity, Text>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'lưu ý', en: 'note' },
};

/** "1 lỗi, 2 cảnh báo"; empty where there is nothing. */
export function countText(diagnostics: readonly Diagnostic[], language: Language): string {
  return (['error', 'warning', 'info'] as const)
    .map((severity) => [severity, diagnostics.filter((each) => each.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${wholeNumber(count, language)} ${severityText(severity, count, language)}`)
    .join(', ');
}

function severityText(severity: Severity, count: number, language: Language): string {
  const word = severityWords[severity][language];
  return language === 'en' && count !== 1 ? `${word}s` : word;
}
