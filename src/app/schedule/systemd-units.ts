// An errand as a service of systemd and the timer that starts it.
import { clockTime, type Errand, type Occasion, twoDigits } from './errand.ts';

export function serviceUnit({ words: [program, ...rest], folder, description }: Errand): string {
  // A $ in the program's own path means nothing to systemd, in its words it starts a variable.
  const line = [unitWord(program), ...rest.map((word) => unitWord(word.replaceAll('$', '$$$$')))];
  return [
    '[Unit]',
    `Description=${escapeSpecifiers(description)}`,
    '',
    '[Service]',
    'Type=oneshot',
    ...(folder === null ? [] : [`WorkingDirectory=${escapeSpecifiers(folder)}`]),
    `ExecStart=${line.join(' ')}`,
    '',
  ].join('\n');
}

export function timerUnit({ occasion, description }: Errand): string {
  return [
    '[Unit]',
    `Description=${escapeSpecifiers(description)}`,
    '',
    '[Timer]',
    `OnCalendar=${calendar(occasion)}`,
    // A machine that was off catches up when it is on again.
    'Persistent=true',
    '',
    '[Install]',
    'WantedBy=timers.target',
    '',
  ].join('\n');
}

/** "*-03,06,09,12-15 06:00:00" */
export function calendar(occasion: Occasion): string {
  const months = occasion.months?.map(twoDigits).join(',') ?? '*';
  const day = occasion.day === null ? '*' : twoDigits(occasion.day);
  return `*-${months}-${day} ${clockTime(occasion)}:00`;
}

/** systemd.service(5), "Command lines": quotes and backslashes as in C, and % doubled even within quotes. */
function unitWord(word: string): string {
  const escaped = escapeSpecifiers(word);
  if (/^[\p{L}\p{M}\p{N}_.,:/@+$%-]+$/u.test(escaped)) return escaped;
  return `"${escaped.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function escapeSpecifiers(text: string): string {
  return text.replaceAll('%', '%%');
}
