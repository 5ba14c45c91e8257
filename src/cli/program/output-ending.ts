// The only entry for every file and folder to be written: a file of another kind than its ending says is never written.
import type { Command } from 'commander';
import { isDocumentName, isPlainTextName } from '#app/file-kinds';
import type { Text } from '#language/language';

/** What is wrong with the name, given what else was typed; null where it will do. */
export type Ending = (name: string, given: Command) => Text | null;

/** Upper and lower case are alike. */
export function onlyIn(allowed: readonly string[]): Ending {
  return (file) => {
    if (isNameless(file)) return nameless(file);
    return endsIn(file, allowed)
      ? null
      : {
          vi: `chỉ ghi được ra tệp ${listed(allowed, 'hoặc')}, không ghi được “${file}”.`,
          en: `only ${listed(allowed, 'or')} is written here, not “${file}”.`,
        };
  };
}

/** As `onlyIn`, for a name that gets its ending where it has none: "quy-3", and "quy-3.2022", as an ending begins with a letter. */
export function onlyInOrNone(allowed: readonly string[]): Ending {
  return (file, given) =>
    isNameless(file) || /\.[a-z][a-z\d]{0,4}$/iu.test(file) ? onlyIn(allowed)(file, given) : null;
}

/** "", "kq/", ".xlsx": as a script gives it where a variable is empty. */
function isNameless(file: string): boolean {
  return /(?:^|[\\/])\s*(?:\.[a-z\d]*)?$/iu.test(file);
}

function nameless(file: string): Text {
  return {
    vi: `chưa ghi tên tệp kết quả, chỉ có “${file}”.`,
    en: `the file to be written has no name, only “${file}”.`,
  };
}

/** A copy is of the kind of its source: Excel opens no workbook with macros named .xlsx, and none without named .xlsm. */
export function sameAsSource(source: (given: Command) => unknown): Ending {
  return (file, given) => {
    const from = source(given);
    return onlyIn([typeof from === 'string' && endsIn(from, ['.xlsm']) ? '.xlsm' : '.xlsx'])(file, given);
  };
}

export const folder: Ending = (name) => {
  if (name.trim() === '')
    return {
      vi: 'cần tên một thư mục, mà không ghi gì.',
      en: 'the name of a folder is needed; none is given.',
    };
  return isDocumentName(name)
    ? {
        vi: `cần tên một thư mục, mà “${name}” là tên tệp.`,
        en: `the name of a folder is needed, and “${name}” is that of a file.`,
      }
    : null;
};

/** Lines are added to it: to a workbook they would be its end. */
export const log: Ending = (name) =>
  isDocumentName(name) && !isPlainTextName(name)
    ? {
        vi: `nhật ký là tệp văn bản (.log), không ghi được vào “${name}”.`,
        en: `a log is a text file (.log) and is not written to “${name}”.`,
      }
    : null;

function endsIn(name: string, endings: readonly string[]): boolean {
  return endings.some((ending) => name.toLowerCase().endsWith(ending));
}

function listed(endings: readonly string[], or: string): string {
  return endings.length < 2 ? endings.join('') : `${endings.slice(0, -1).join(', ')} ${or} ${endings.at(-1)}`;
}
