// Wrong usage in the reader's words: what was typed, what may be meant, where to read more. Exit status 2.

import type { CommanderError } from 'commander';
import type { Terminal } from '#cli/terminal/terminal';
import { severityWords } from '#diagnostics/count-text';
import type { Text } from '#language/language';
import { nearest } from '#language/nearest';
import { exitStatus } from './exit-status.ts';
import { intendedWorkbook } from './intended-workbook.ts';

/** `command` is the one whose help explains it; empty for the program's own. */
export function printUsageFault(terminal: Terminal, fault: Text, command = ''): number {
  const { err, language } = terminal;
  const more = { vi: 'Xem hướng dẫn:', en: 'Read more:' }[language];
  const help = ['tthc-score', command, '--help'].filter((word) => word !== '').join(' ');
  err.write(`${err.paint.error(`${severityWords.error[language]}:`)} ${fault[language]}\n${more} ${help}\n`);
  return exitStatus['wrong-usage'];
}

/** Commander's own words hold the facts; they are taken out of them and said in the reader's language. */
export function commanderFault({ code, message }: CommanderError): Text {
  const [, name = ''] = /'([^']*)'/u.exec(message) ?? [];
  const [, suggestion = ''] = /Did you mean (?:one of )?(.*?)\?/su.exec(message) ?? [];
  return say(code, name, suggestion) ?? { vi: message, en: message };
}

export function unknownCommand(
  { name, others }: { readonly name: string; readonly others: readonly string[] },
  argv: readonly string[],
): Text {
  const words = argv.slice(argv.indexOf(name));
  const options = words.findIndex((word) => word.startsWith('-'));
  const workbook = intendedWorkbook(options < 0 ? words : words.slice(0, options));
  if (workbook !== null) return withoutEnding(name, workbook);
  const intended = nearest(name, others);
  const vi = intended === null ? '' : ` Có phải ý là: ${intended}?`;
  const en = intended === null ? '' : ` Did you mean: ${intended}?`;
  return { vi: `không có lệnh “${name}”.${vi}`, en: `there is no command “${name}”.${en}` };
}

function withoutEnding(name: string, workbook: string): Text {
  const typed = `tthc-score "${workbook}"`;
  return {
    vi: `không có lệnh “${name}”. Nếu là sổ tính thì gõ cả đuôi tệp, trong dấu nháy kép: ${typed}`,
    en: `there is no command “${name}”. If the workbook is meant, type its ending, too, in double quotes: ${typed}`,
  };
}

function say(code: string, name: string, suggestion: string): Text | null {
  const vi = suggestion === '' ? '' : ` Có phải ý là: ${suggestion}?`;
  const en = suggestion === '' ? '' : ` Did you mean: ${suggestion}?`;
  switch (code) {
    case 'commander.unknownOption':
      return { vi: `không có tùy chọn ${name}.${vi}`, en: `there is no option ${name}.${en}` };
    case 'commander.missingArgument':
      return { vi: `còn thiếu: ${name}.`, en: `missing: ${name}.` };
    case 'commander.optionMissingArgument':
      return { vi: `tùy chọn ${name} phải có giá trị đi kèm.`, en: `option ${name} needs a value.` };
    case 'commander.missingMandatoryOptionValue':
      return { vi: `phải có tùy chọn ${name}.`, en: `option ${name} is required.` };
    case 'commander.excessArguments':
      return {
        vi: 'thừa từ; tên có khoảng trắng thì đặt trong dấu nháy kép.',
        en: 'too many words; put a name with spaces into double quotes.',
      };
    default:
      return null;
  }
}
