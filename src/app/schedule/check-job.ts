// What the Task Scheduler would misread or not find, reported before it is asked.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { scheduleNameUnusable, scheduleProgramTemporary } from '#diagnostics/run/schedule';
import type { ScheduledJob } from './scheduled-job.ts';

/** No quoting keeps it from replacing %NAME% and $(ArgN); no line holds a line break. */
const misread = /%[^%]+%|\$\(|\p{Cc}/u;

export function checkJob({ words, folder }: Pick<ScheduledJob, 'words' | 'folder'>): readonly Diagnostic[] {
  const unusable = [...words, folder ?? ''].filter((word) => misread.test(word));
  const npxFolder = words.slice(0, 2).find((word) => /[\\/]_npx[\\/]/u.test(word));
  return [
    ...unusable.map((name) => scheduleNameUnusable({ name })),
    ...(npxFolder === undefined ? [] : [scheduleProgramTemporary({ folder: npxFolder })]),
  ];
}
