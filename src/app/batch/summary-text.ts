// The record for a reader: the count of each outcome, then every workbook that needs somebody, then the others.
import { localTime } from '#files/clock/local-time';
import type { Language } from '#language/language';
import { decimalNumber, wholeNumber } from '#language/numbers';
import { isFailure } from './events.ts';
import { outcomeWords } from './outcome-words.ts';
import { type BatchRecord, batchOutcomes, type RecordedDiagnostic, type RecordedWorkbook } from './record.ts';

const words = {
  title: { vi: 'KẾT QUẢ LẬP BÁO CÁO HÀNG LOẠT', en: 'RESULTS OF THE BATCH' },
  started: { vi: 'Bắt đầu', en: 'Started' },
  finished: { vi: 'Kết thúc', en: 'Finished' },
  program: { vi: 'Chương trình', en: 'Program' },
  failed: { vi: 'CẦN XỬ LÝ', en: 'TO BE DEALT WITH' },
  paths: { vi: 'Đường dẫn', en: 'Paths' },
  others: { vi: 'CÁC SỔ TÍNH KHÁC', en: 'THE OTHER WORKBOOKS' },
  outdated: {
    vi: 'BÁO CÁO CŨ (sổ tính không còn, hoặc đang có lỗi)',
    en: 'OUTDATED REPORTS (the workbook is gone, or has errors now)',
  },
  warnings: { vi: 'cảnh báo', en: 'warnings' },
} as const;

/** Times are the machine's own with its zone's offset, where the record has UTC. */
export function summaryText(record: BatchRecord, language: Language): string {
  const say = (name: keyof typeof words) => words[name][language];
  const failed = record.workbooks.filter(isFailure);
  const others = record.workbooks.filter((one) => !isFailure(one));
  const counts = batchOutcomes
    .filter((outcome) => record.counts[outcome] > 0)
    .map(
      (outcome) => `  ${outcomeWords[outcome][language]}: ${wholeNumber(record.counts[outcome], language)}`,
    );
  const sections = [
    [
      say('title'),
      `${say('started')}: ${localTime(record.startedAt)} · ${say('finished')}: ${localTime(record.finishedAt ?? '?')}`,
      `${say('program')}: ${record.program.name} ${record.program.version}`,
      ...counts,
    ],
    record.diagnostics.length === 0 ? [] : [say('paths'), ...findings(record.diagnostics)],
    failed.length === 0 ? [] : [say('failed'), ...failed.flatMap((one) => failedLines(one, language))],
    others.length === 0 ? [] : [say('others'), ...others.map((one) => otherLine(one, language))],
    record.outdated.length === 0 ? [] : [say('outdated'), ...record.outdated.map((path) => `  ${path}`)],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function failedLines(
  { path, outcome, diagnostics }: RecordedWorkbook,
  language: Language,
): readonly string[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return [`  ${path}: ${outcomeWords[outcome][language]}`, ...findings(errors)];
}

function findings(diagnostics: readonly RecordedDiagnostic[]): readonly string[] {
  return diagnostics.flatMap(({ code, sheet, cell, message, help }) => {
    const place = [sheet, cell].filter((part) => part !== null).join('!');
    return [`    ${place === '' ? '' : `${place}: `}${message} [${code}]`, `      → ${help}`];
  });
}

function otherLine({ path, outcome, seconds, diagnostics }: RecordedWorkbook, language: Language): string {
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const facts = [
    outcomeWords[outcome][language],
    ...(outcome === 'written' ? [`${decimalNumber(seconds.toFixed(1), language)} s`] : []),
    ...(warnings > 0 ? [`${wholeNumber(warnings, language)} ${words.warnings[language]}`] : []),
  ];
  return `  ${path}: ${facts.join(', ')}`;
}
