// Which words of a command line name commands: one that names none is found before commander passes over it to print help.
import type { Command } from 'commander';

export interface CommandWords {
  /** `help rules check` as `rules check --help`: the help that commander has of itself knows one word only. */
  readonly argv: readonly string[];
  /** Stands where only the name of a command may. */
  readonly unknown: { readonly name: string; readonly others: readonly string[] } | null;
}

export function commandWords(argv: readonly string[], program: Command): CommandWords {
  const isWord = (word: string, index: number) => !word.startsWith('-') && argv[index - 1] !== '--lang';
  let command = program;
  let asksHelp = false;
  for (const word of argv.filter(isWord)) {
    // What follows the name of a command is its own matter, unless it is asked what that command is.
    if (command.commands.length === 0 && !asksHelp) break;
    const below = command.commands.find((one) => one.name() === word);
    if (below !== undefined) command = below;
    else if (word === 'help' && !asksHelp) asksHelp = true;
    else {
      const others = command.commands.map((one) => one.name());
      return { argv, unknown: { name: word, others } };
    }
  }
  if (!asksHelp) return { argv, unknown: null };
  const help = argv.findIndex((word, index) => word === 'help' && isWord(word, index));
  return { argv: [...argv.slice(0, help), ...argv.slice(help + 1), '--help'], unknown: null };
}
