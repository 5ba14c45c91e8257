// The one door for every `-o` and `--annotate`: a file of another kind than its ending says is never written.
import { type Command, InvalidArgumentError } from 'commander';
import type { Language } from '#language/language';

/** What each option that names a file to write may end in, by command. */
const endings: Readonly<Record<string, readonly [option: string, ...endings: readonly string[]]>> = {
  check: ['annotate', '.xlsx', '.xlsm'],
  compute: ['output', '.xlsx'],
  explain: ['output', '.docx'],
  audit: ['output', '.xlsx'],
  compare: ['output', '.xlsx', '.html', '.htm'],
};

/** Thrown before the command reads anything; upper and lower case are alike. */
export function refuseWrongEnding(command: Command, language: Language): void {
  const [option = '', ...allowed] = endings[command.name()] ?? [];
  const file: unknown = command.getOptionValue(option);
  if (typeof file !== 'string' || allowed.some((ending) => file.toLowerCase().endsWith(ending))) return;
  throw new InvalidArgumentError(says[language](file, allowed));
}

const says: Readonly<Record<Language, (file: string, allowed: readonly string[]) => string>> = {
  vi: (file, allowed) => `chỉ ghi được ra tệp ${listed(allowed, 'hoặc')}, không ghi được “${file}”.`,
  en: (file, allowed) => `only ${listed(allowed, 'or')} is written here, not “${file}”.`,
};

function listed(endings: readonly string[], or: string): string {
  return endings.length < 2 ? endings.join('') : `${endings.slice(0, -1).join(', ')} ${or} ${endings.at(-1)}`;
}
