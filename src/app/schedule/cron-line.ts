// An errand as a line of a crontab.
import type { Errand } from './errand.ts';

/** cron reads no longer command (Debian's, and BSD's after Vixie). */
export const longestCommand = 998;

/** Ready for `crontab -`. */
export function crontab(errand: Errand): string {
  return `# ${errand.name}: ${errand.description}\n${cronLine(errand)}\n`;
}

function cronLine({ words, folder, occasion }: Errand): string {
  const { months, day, hour, minute } = occasion;
  const fields = [minute, hour, day ?? '*', months?.join(',') ?? '*', '*'];
  return `${fields.join(' ')} ${cronCommand(words, folder)}`;
}

/** What stands after the five fields. */
export function cronCommand(words: readonly string[], folder: string | null): string {
  const run = shellLine(words);
  return escapeForCron(folder === null ? run : `cd ${shellWord(folder)} && ${run}`);
}

function shellLine(words: readonly string[]): string {
  return words.map(shellWord).join(' ');
}

/** In quotes where anything in it could mean something to sh, which within them reads every sign as itself. */
function shellWord(word: string): string {
  if (/^[\p{L}\p{M}\p{N}_.,:/@+-]+$/u.test(word)) return word;
  return `'${word.replaceAll("'", "'\\''")}'`;
}

/**
 * A bare % would end the command, quoted or not; cron itself takes the backslash before it away. A backslash that
 * belongs to the word must not stand there, so the quotes are closed and opened again between the two.
 */
function escapeForCron(command: string): string {
  return command.replaceAll('\\%', "\\''%").replaceAll('%', '\\%');
}
