// A fault of the program itself, printed so that it can be reported and the clerk can go on. Never a stack trace alone.
import type { Streams } from '#cli/terminal/streams';
import type { Preferences } from '#cli/terminal/terminal';
import { appendIfPossible } from '#files/path-checks';
import { exitStatus } from './exit-status.ts';

export interface BugContext {
  readonly argv: readonly string[];
  readonly version: string;
}

export function reportBug(
  error: unknown,
  { argv, version }: BugContext,
  streams: Streams,
  { language }: Preferences,
): number {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const log = streams.environment.TTHC_DEBUG ?? '';
  const facts = [
    `tthc-score ${version} · Node ${process.version} · ${process.platform} ${process.arch}`,
    `tthc-score ${argv.join(' ')}`,
    what.split('\n', 1)[0] ?? '',
  ].map((line) => `  ${line}`);
  const [opening, closing] = {
    vi: [
      'Chương trình gặp lỗi của chính nó, không phải lỗi của số liệu. Không tệp kết quả nào bị ghi dở.',
      log === ''
        ? 'Gửi nguyên các dòng trên cho người phụ trách chương trình; để có thêm chi tiết, đặt biến TTHC_DEBUG là tên một tệp rồi chạy lại.'
        : `Chi tiết ghi trong tệp ${log}: gửi tệp đó và các dòng trên cho người phụ trách chương trình.`,
    ],
    en: [
      'This is a fault of the program itself, not of the figures. No output file was left half-written.',
      log === ''
        ? 'Send these lines to whoever maintains the program; for more, set TTHC_DEBUG to the name of a file and run again.'
        : `Details are in ${log}: send that file and these lines to whoever maintains the program.`,
    ],
  }[language];
  streams.err.write(`${opening}\n\n${facts.join('\n')}\n\n${closing}\n`);
  if (log !== '') writeLog(log, error, facts);
  return exitStatus.bug;
}

function writeLog(log: string, error: unknown, facts: readonly string[]): void {
  const trace = error instanceof Error ? (error.stack ?? '') : '';
  appendIfPossible(log, `${facts.join('\n')}\n${trace}\n\n`);
}
