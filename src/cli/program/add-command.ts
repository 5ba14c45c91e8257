// A declaration → a command of commander's, in the reader's language.
import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import type { Terminal } from '#cli/terminal/terminal';
import type { Language } from '#language/language';
import type {
  ActingCommand,
  ArgumentDeclaration,
  CommandDeclaration,
  OptionDeclaration,
} from './declaration.ts';
import { withExamples } from './help-style.ts';

/** `ended` is called with the exit status. */
export function addCommand(
  parent: Command,
  declared: CommandDeclaration,
  isDefault: boolean,
  terminal: Terminal,
  ended: (status: number) => void,
): void {
  const { name, summary, examples = [] } = declared;
  const command = parent.command(name, { isDefault }).description(summary[terminal.language]);
  if (examples.length > 0) withExamples(command, examples, terminal);
  if ('subcommands' in declared) {
    for (const each of declared.subcommands)
      addCommand(command, each, each.isDefault === true, terminal, ended);
  } else addAction(command, declared, terminal, ended);
}

function addAction(
  command: Command,
  declared: ActingCommand,
  terminal: Terminal,
  ended: (status: number) => void,
): void {
  const { language } = terminal;
  for (const each of declared.arguments ?? []) command.addArgument(argumentOf(each, language));
  for (const each of declared.options ?? []) command.addOption(optionOf(each, language));
  command.action(async (...given: readonly unknown[]) => {
    refuseWrongEnding(command, declared, language);
    const action = await declared.load();
    ended(await action(terminal, ...given));
  });
}

function argumentOf(
  { name, help, optional, many, byDefault }: ArgumentDeclaration,
  language: Language,
): Argument {
  const words = `${name[language]}${many ? '...' : ''}`;
  return new Argument(optional ? `[${words}]` : `<${words}>`, help[language]).default(byDefault);
}

function optionOf({ flags, value, help }: OptionDeclaration, language: Language): Option {
  return new Option(value === undefined ? flags : `${flags} <${value[language]}>`, help[language]);
}

/** Thrown before the command reads anything. */
function refuseWrongEnding(command: Command, declared: ActingCommand, language: Language): void {
  const { arguments: words = [], options = [] } = declared;
  const named = [
    ...words.map(({ ending }, index) => ({ ending, name: command.processedArgs[index] })),
    ...options.map(({ ending, flags }) => ({
      ending,
      name: command.getOptionValue(new Option(flags).attributeName()),
    })),
  ];
  for (const { ending, name } of named) {
    const fault = typeof name === 'string' ? ending?.(name, command) : null;
    if (fault) throw new InvalidArgumentError(fault[language]);
  }
}
