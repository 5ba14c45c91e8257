// `tthc-score schedule print`: options → task → print → exit status.
import { printSchedule, type Schedule } from '#app/print-schedule';
import { isErrandName } from '#app/schedule/errand-name';
import { schedulers, usualScheduler } from '#app/schedule/scheduler';
import type { Terminal } from '#cli/terminal/terminal';
import type { Text } from '#language/language';
import { finish, quoted, writtenText } from '../finish.ts';
import { readFormats, refuseFormats } from '../read-formats.ts';
import { noChoice, readTiming, type TimingOptions } from '../read-timing.ts';
import { scheduleAdvice } from '../schedule-advice.ts';
import { printUsageFault } from '../usage-faults.ts';

export interface ScheduleOptions extends TimingOptions {
  readonly for?: string;
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
  const { language } = terminal;
  const wanted = options.for ?? usualScheduler(process.platform);
  const scheduler = schedulers.find((known) => known === wanted);
  if (scheduler === undefined) {
    return printUsageFault(terminal, noChoice('--for', wanted, schedulers), 'schedule print');
  }
  if (options.name !== undefined && !isErrandName(options.name)) {
    return printUsageFault(terminal, unusableName(options.name), 'schedule print');
  }
  const { timing, fault } = readTiming(options);
  if (timing === null) return printUsageFault(terminal, fault, 'schedule print');
  const formats = options.format === undefined ? null : readFormats(options.format);
  if (formats !== null && (formats.unknown.length > 0 || formats.known.length === 0)) {
    return refuseFormats(terminal, formats.unknown, 'schedule print');
  }
  const { ending, result, diagnostics } = await printSchedule({
    ...options,
    scheduler,
    timing,
    paths,
    formats: formats?.known,
    language,
  });
  const about = { workbook: paths.join(' '), ending, diagnostics };
  if (result === null) return finish(terminal, about);
  terminal.out.writeData(printed(result));
  const { name, saved, log } = result;
  const written = saved.length === 0 ? [] : [writtenText(saved, terminal)];
  return finish(terminal, about, [
    ...written,
    ...scheduleAdvice(scheduler, name, saved.map(quoted), log, language),
  ]);
}

/** What is saved is not printed again, but for the line that installs it. */
function printed({ texts, saved, line }: Schedule): string {
  const lines = line === null ? [] : [`${line}\n`];
  const several = texts.length > 1;
  const shown = texts.map(({ name, text }) =>
    (several ? `# ${name}\n${text}` : text).replaceAll('\r\n', '\n'),
  );
  return [...lines, ...(saved.length === 0 ? shown : [])].join('\n');
}

function unusableName(name: string): Text {
  return {
    vi: `--name chỉ gồm chữ không dấu, chữ số, “-” và “_”, dài nhất 80, không phải “${name}”.`,
    en: `--name takes letters without marks, digits, “-” and “_”, 80 at most, not “${name}”.`,
  };
}
