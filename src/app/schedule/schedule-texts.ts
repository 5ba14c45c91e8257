// An errand → the texts its scheduler takes, each with the name and the bytes it has as a file.
import { crontab } from './cron-line.ts';
import type { Errand } from './errand.ts';
import type { Scheduler } from './scheduler.ts';
import { serviceUnit, timerUnit } from './systemd-units.ts';
import { utf16 } from './utf16.ts';
import { taskXml } from './windows-task.ts';

export interface ScheduleText {
  readonly name: string;
  readonly text: string;
  readonly bytes: Uint8Array;
}

export function scheduleTexts(errand: Errand, scheduler: Scheduler): readonly ScheduleText[] {
  const { name } = errand;
  switch (scheduler) {
    case 'windows': {
      const text = taskXml(errand);
      // Redirected to a file, what is printed may come out in any encoding: so it names none.
      return [{ name: `${name}.xml`, text: text.replace(' encoding="UTF-16"', ''), bytes: utf16(text) }];
    }
    case 'cron':
      return [inUtf8(`${name}.cron`, crontab(errand))];
    case 'systemd':
      return [inUtf8(`${name}.service`, serviceUnit(errand)), inUtf8(`${name}.timer`, timerUnit(errand))];
  }
}

function inUtf8(name: string, text: string): ScheduleText {
  return { name, text, bytes: new TextEncoder().encode(text) };
}
