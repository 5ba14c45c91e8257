// What a command says of itself: its words, what follows it, its options, and where what it does is found.
import type { Terminal } from '#cli/terminal/terminal';
import type { Text } from '#language/language';
import type { Ending } from './output-ending.ts';

export interface ArgumentDeclaration {
  readonly name: Text;
  readonly help: Text;
  readonly optional?: true;
  /** Any number of them; it is then the last. */
  readonly many?: true;
  readonly byDefault?: string;
  /** Which endings the name of a file may have, where one is written. */
  readonly ending?: Ending;
}

export interface OptionDeclaration {
  /** As commander reads them: "-o, --output". */
  readonly flags: string;
  /** The name of its value; none for an option that is only set. */
  readonly value?: Text;
  readonly help: Text;
  readonly ending?: Ending;
}

/**
 * Gives the exit status. It is given the value of each argument, then an object of the options. Declared as a method, as only there
 * an action may ask for values of its own types.
 */
type Action = { act(terminal: Terminal, ...given: readonly unknown[]): Promise<number> }['act'];

interface Words {
  readonly name: string;
  readonly summary: Text;
  /** Lines to try, without the program's name. */
  readonly examples?: readonly string[];
}

export interface ActingCommand extends Words {
  readonly arguments?: readonly ArgumentDeclaration[];
  readonly options?: readonly OptionDeclaration[];
  /** It reads files from others, which must not keep it busy without end. In seconds, where the usual minute is too short. */
  readonly timeLimited?: true | number;
  /** Meant where its group is called without any. */
  readonly isDefault?: true;
  /** Only what runs is loaded. */
  readonly load: () => Promise<Action>;
}

interface CommandGroup extends Words {
  readonly subcommands: readonly ActingCommand[];
}

export type CommandDeclaration = ActingCommand | CommandGroup;
