// Commander's help in the reader's language, as wide as the terminal.
import type { Command } from 'commander';
import type { Terminal } from '#cli/terminal/terminal';
import type { Text } from '#language/language';
import { valueNames } from './value-names.ts';

const titles: Readonly<Record<string, Text>> = {
  'Usage:': { vi: 'Cách dùng:', en: 'Usage:' },
  'Arguments:': { vi: 'Trong đó:', en: 'Arguments:' },
  'Options:': { vi: 'Tùy chọn:', en: 'Options:' },
  'Global Options:': { vi: 'Tùy chọn chung:', en: 'Global options:' },
  'Commands:': { vi: 'Các lệnh:', en: 'Commands:' },
  'Examples:': { vi: 'Ví dụ:', en: 'Examples:' },
};
const showHelp = { vi: 'xem hướng dẫn', en: 'show help' } satisfies Text;

/** Set before subcommands are added, which take it over. Nothing is printed by commander but help. */
export function inLanguage(command: Command, { language, out, err }: Terminal): Command {
  const usage = { vi: '[tùy chọn]', en: '[options]' }[language];
  const width = Math.min(out.width, 100);
  return command
    .configureOutput({
      writeOut: out.write,
      writeErr: err.write,
      outputError: () => undefined,
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
      getOutHasColors: () => true,
      getErrHasColors: () => true,
    })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => out.paint.strong(titles[title]?.[language] ?? title),
      subcommandTerm: (subcommand) => [subcommand.name(), ...argumentNames(subcommand)].join(' '),
      // A command's default is said in its own words.
      argumentDescription: (argument) => argument.description,
      commandUsage: (shown) => {
        const names = [];
        for (let each: Command | null = shown; each !== null; each = each.parent) names.unshift(each.name());
        const below = shown.commands.length > 0 ? [`<${valueNames.command[language]}>`] : [];
        return [...names, ...below, ...argumentNames(shown), usage].join(' ');
      },
    })
    .helpOption('-h, --help', showHelp[language])
    .helpCommand(`help [${valueNames.command[language]}]`, showHelp[language])
    .exitOverride();
}

/** A few lines to try, below the options. */
export function withExamples(command: Command, examples: readonly string[], terminal: Terminal): Command {
  const title = terminal.out.paint.strong(titles['Examples:']?.[terminal.language] ?? '');
  const lines = examples.map((example) => `  tthc-score ${example}`);
  return command.addHelpText('after', `\n${[title, ...lines].join('\n')}`);
}

function argumentNames(command: Command): readonly string[] {
  return command.registeredArguments.map((argument) => {
    const name = argument.variadic ? `${argument.name()}…` : argument.name();
    return argument.required ? `<${name}>` : `[${name}]`;
  });
}
