// `tthc-score schedule print`: options → task → print → exit status.
import { printSchedule, type Schedule } from '#app/print-schedule';
import { isJobName } from '#app/schedule/scheduled-job';
import type { Terminal } from '#cli/terminal/terminal';
import type { Text } from '#language/language';
import { finish, writtenText } from '../finish.ts';
import { readFormats, refuseFormats, withoutUse } from '../read-formats.ts';
import { readTiming, type TimingOptions } from '../read-timing.ts';
import { printUsageFault } from '../usage-faults.ts';

export interface ScheduleOptions extends TimingOptions {
  readonly name?: string;
  readonly save?: string;
  readonly format?: string;
  readonly out?: string;
  readonly rules?: string;
  readonly templates?: string;
  readonly log?: string;
}

/** The schedule alone goes to standard output, so that it can be sent to a file; how to use it to standard error. */
export async function schedulePrint(
  terminal: Terminal,
  paths: readonly string[],
  options: ScheduleOptions,
): Promise<number> {
  const { name, format } = options;
  if (process.platform !== 'win32') return printUsageFault(terminal, onlyWindows, 'schedule print');
  if (name !== undefined && !isJobName(name)) {
    return printUsageFault(terminal, unusableName(name), 'schedule print');
  }
  const { timing, fault } = readTiming(options);
  if (timing === null) return printUsageFault(terminal, fault, 'schedule print');
  const formats = format === undefined ? null : readFormats(format);
  if (formats !== null && (formats.unknown.length > 0 || formats.known.length === 0)) {
    return refuseFormats(terminal, formats.unknown, 'schedule print');
  }
  const useless = formats === null ? null : withoutUse(formats.known, options);
  if (useless !== null) return printUsageFault(terminal, useless, 'schedule print');
  const { ending, result, diagnostics } = await printSchedule({
    ...options,
    timing,
    paths,
    formats: formats?.known,
    language: terminal.language,
  });
  const about = { workbook: paths.join(' '), ending, diagnostics };
  if (result === null) return finish(terminal, about);
  const { saved, xml } = result;
  // Sent to a file, it may come out in any encoding: so what is printed names none.
  terminal.out.writeData(saved === null ? xml.replaceAll('\r\n', '\n') : `${saved.line}\n`);
  const written = saved === null ? [] : [writtenText([saved.file], terminal)];
  return finish(terminal, about, [...written, ...advice(result).map((line) => line[terminal.language])]);
}

/** How to install it, to try it, to see how it ended, to take it away. */
function advice({ name, saved, log }: Schedule): readonly Text[] {
  const install =
    saved === null
      ? {
          vi: 'chạy lại lệnh này với --save THƯ-MỤC, rồi dán dòng schtasks được in ra vào cửa sổ lệnh cmd.',
          en: 'run this again with --save DIR, and paste the schtasks line it prints into a window of cmd.',
        }
      : {
          vi: 'dán dòng schtasks ở trên vào cửa sổ lệnh cmd.',
          en: 'paste the schtasks line above into a window of cmd.',
        };
  return [
    { vi: `Cài:     ${install.vi}`, en: `Install: ${install.en}` },
    { vi: `Thử:     schtasks /Run /TN ${name}`, en: `Try:     schtasks /Run /TN ${name}` },
    {
      vi: `Xem:     schtasks /Query /TN ${name} /V /FO LIST`,
      en: `Look:    schtasks /Query /TN ${name} /V /FO LIST`,
    },
    { vi: `Gỡ bỏ:   schtasks /Delete /TN ${name}`, en: `Remove:  schtasks /Delete /TN ${name}` },
    { vi: `Nhật ký: ${log}`, en: `Log:     ${log}` },
  ];
}

const onlyWindows: Text = {
  vi: 'schedule print lập lịch cho Task Scheduler của Windows. Trên Linux, macOS: chép các dòng có sẵn cho cron, systemd trong docs/schedule.md.',
  en: 'schedule print is for the Task Scheduler of Windows. On Linux and macOS copy the lines for cron or systemd from docs/schedule.md.',
};

function unusableName(name: string): Text {
  return {
    vi: `--name chỉ gồm chữ không dấu, chữ số, “-” và “_”, dài nhất 80, không phải “${name}”.`,
    en: `--name takes letters without marks, digits, “-” and “_”, 80 at most, not “${name}”.`,
  };
}
