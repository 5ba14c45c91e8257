// The one door for every file and folder to be written: a file of another kind than its ending says is never written.
import { type Command, InvalidArgumentError } from 'commander';
import type { Language, Text } from '#language/language';

/** Null where the name will do. */
type Judge = (name: string, command: Command) => Text | null;
type Named = (command: Command) => unknown;

const option =
  (name: string): Named =>
  (command) =>
    command.getOptionValue(name);
const argument: Named = (command) => command.processedArgs[0];

/** What each command writes under a name that is given to it. */
const outputs: Readonly<Record<string, readonly (readonly [Named, Judge])[]>> = {
  init: [[argument, (name, command) => (hasEnding(name) ? onlyIn(['.xlsx'])(name, command) : null)]],
  check: [[option('annotate'), asItsSource(argument)]],
  compute: [[option('output'), onlyIn(['.xlsx'])]],
  explain: [[option('output'), onlyIn(['.docx'])]],
  audit: [[option('output'), onlyIn(['.xlsx'])]],
  report: [[option('out'), folder]],
  distribute: [[option('out'), folder]],
  collect: [[option('output'), asItsSource(option('into'))]],
  compare: [[option('output'), onlyIn(['.xlsx', '.html', '.htm'])]],
  batch: [
    [option('out'), folder],
    [option('log'), log],
  ],
  'schedule print': [
    [option('out'), folder],
    [option('save'), folder],
    [option('log'), log],
  ],
  'templates export': [[argument, folder]],
};

/** Thrown before the command reads anything; upper and lower case are alike. */
export function refuseWrongEnding(command: Command, language: Language): void {
  for (const [named, judge] of outputs[fullName(command)] ?? []) {
    const name = named(command);
    const fault = typeof name === 'string' ? judge(name, command) : null;
    if (fault !== null) throw new InvalidArgumentError(fault[language]);
  }
}

/** "templates export", without the program's own name. */
function fullName(command: Command): string {
  const { parent } = command;
  return parent === null || parent.parent === null ? command.name() : `${fullName(parent)} ${command.name()}`;
}

function onlyIn(allowed: readonly string[]): Judge {
  return (file) =>
    endsIn(file, allowed)
      ? null
      : {
          vi: `chỉ ghi được ra tệp ${listed(allowed, 'hoặc')}, không ghi được “${file}”.`,
          en: `only ${listed(allowed, 'or')} is written here, not “${file}”.`,
        };
}

/** A copy is of the kind of its source: Excel opens no workbook with macros named .xlsx, and none without named .xlsm. */
function asItsSource(source: Named): Judge {
  return (file, command) => {
    const from = source(command);
    return onlyIn([typeof from === 'string' && endsIn(from, ['.xlsm']) ? '.xlsm' : '.xlsx'])(file, command);
  };
}

const documents = ['.xlsx', '.xlsm', '.xlsb', '.xls', '.ods', '.csv'].concat([
  '.docx',
  '.docm',
  '.doc',
  '.odt',
  '.pdf',
  '.html',
  '.htm',
]);

function folder(name: string): Text | null {
  if (!endsIn(name, documents)) return null;
  return {
    vi: `cần tên một thư mục, mà “${name}” là tên tệp.`,
    en: `the name of a folder is needed, and “${name}” is that of a file.`,
  };
}

/** Lines are added to it: to a workbook they would be its end. */
function log(name: string): Text | null {
  if (!endsIn(name, documents)) return null;
  return {
    vi: `nhật ký là tệp văn bản (.log), không ghi được vào “${name}”.`,
    en: `a log is a text file (.log) and is not written to “${name}”.`,
  };
}

function endsIn(name: string, endings: readonly string[]): boolean {
  return endings.some((ending) => name.toLowerCase().endsWith(ending));
}

/** "quy-3" gets one; "quy-3.2022" has none, for an ending begins with a letter. */
function hasEnding(name: string): boolean {
  return /\.[a-z][a-z\d]{0,4}$/iu.test(name);
}

function listed(endings: readonly string[], or: string): string {
  return endings.length < 2 ? endings.join('') : `${endings.slice(0, -1).join(', ')} ${or} ${endings.at(-1)}`;
}
