// The words of a command line, or, where there is no command, what was dropped onto the program.
import type { Streams } from '#cli/terminal/streams';
import { exists } from '#files/path-checks';
import { commands } from '../program.ts';
import { windowOption } from './closes-at-end.ts';

export interface Asked {
  /** With a command, but for `isDropped` and for no words at all. */
  readonly argv: readonly string[];
  /** Workbooks or folders without a command: `report` is meant, or `batch`. */
  readonly isDropped: boolean;
  /** The window closes with the program. */
  readonly inOwnWindow: boolean;
}

export function readArguments(
  given: readonly string[],
  { readLine, startedByExplorer }: Pick<Streams, 'readLine' | 'startedByExplorer'>,
): Asked {
  const saysWindow = given[0] === windowOption;
  const argv = saysWindow ? given.slice(1) : given;
  const isDropped = impliesWorkbook(argv);
  const hasNoCommand = isDropped || argv.length === 0;
  const inOwnWindow = readLine !== null && hasNoCommand && (saysWindow || startedByExplorer);
  // Double-clicked: the page, where everything is done by mouse.
  const isDoubleClicked = inOwnWindow && argv.length === 0 && isCommand('open');
  return { argv: isDoubleClicked ? ['open'] : argv, isDropped, inOwnWindow };
}

export function isCommand(word: string): boolean {
  return commands.some(({ name }) => name === word);
}

/** `tthc-score WORKBOOK`: its first word is no command, and looks like a file or is one. */
function impliesWorkbook(argv: readonly string[]): boolean {
  const first = argv.find((word, index) => !word.startsWith('-') && argv[index - 1] !== '--lang');
  if (first === undefined || first === 'help' || isCommand(first)) return false;
  return /[./\\]/u.test(first) || exists(first);
}
