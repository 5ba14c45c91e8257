// What a scheduler would misread, found before it is asked.
import type { Diagnostic } from '#diagnostics/diagnostic';
import {
  scheduleElsewhere,
  scheduleNameUnusable,
  scheduleProgramPassing,
  scheduleTooLong,
} from '#diagnostics/run/schedule';
import { cronCommand, longestCommand } from './cron-line.ts';
import type { Errand } from './errand.ts';
import { type Scheduler, schedulerNames } from './scheduler.ts';

export function checkErrand(
  { words, folder }: Errand,
  scheduler: Scheduler,
  platform: NodeJS.Platform,
): readonly Diagnostic[] {
  const name = schedulerNames[scheduler];
  const [, program = ''] = words;
  const unusable = [...words, ...(folder === null ? [] : [folder])].filter((word) =>
    misread[scheduler].test(word),
  );
  const length = Buffer.byteLength(cronCommand(words, folder));
  return [
    ...unusable.map((word) => scheduleNameUnusable({ name: word, scheduler: name })),
    ...(scheduler === 'cron' && length > longestCommand
      ? [scheduleTooLong({ length, limit: longestCommand })]
      : []),
    ...((scheduler === 'windows') === (platform === 'win32') ? [] : [scheduleElsewhere({ scheduler: name })]),
    ...(/[\\/]_npx[\\/]/u.test(program) ? [scheduleProgramPassing({ folder: program })] : []),
  ];
}

/** No quoting keeps Windows from replacing %NAME% and $(ArgN) in a task; no line holds a line break. */
const misread: Readonly<Record<Scheduler, RegExp>> = {
  windows: /%[^%]+%|\$\(|\p{Cc}/u,
  cron: /\p{Cc}/u,
  systemd: /\p{Cc}/u,
};
