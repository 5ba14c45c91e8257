// argv and streams → exit status; the only catch-all, which turns a bug into 70 and a report that helps.

import { CommanderError } from 'commander';
import { openWindow } from '#cli/terminal/own-window';
import { processStreams, type Streams } from '#cli/terminal/streams';
import { openTerminal, type Preferences, preferencesOf, type Terminal } from '#cli/terminal/terminal';
import { texts } from '#cli/texts/texts';
import { windowTexts } from '#cli/texts/window-texts';
import { closeWindow } from '#cli/window/close-window';
import { type Asked, isCommand, readArguments } from '#cli/window/read-arguments';
import { packageVersion } from '#files/shipped';
import { exitStatus } from './exit-status.ts';
import { commandWords } from './program/command-words.ts';
import { buildProgram } from './program.ts';
import { reportBug } from './report-bug.ts';
import { secondsAllowed, secondsForDropped } from './time-allowed.ts';
import { commanderFault, printUsageFault, unknownCommand } from './usage-faults.ts';

/** `given` without the program's own name. Never throws, never ends the process. */
export async function main(given: readonly string[], streams: Streams = processStreams()): Promise<number> {
  const asked = readArguments(given, streams);
  const { argv, inOwnWindow } = asked;
  const preferences = preferencesOf(argv, streams);
  const bug = (error: unknown) => reportBug(error, { argv, version: packageVersion() }, streams, preferences);
  const endAtOnce = (status: number) => {
    if (inOwnWindow) holdWindow(streams, preferences);
    return status;
  };
  streams.ifUncaught?.((error) => endAtOnce(bug(error)));
  const ownWindow = inOwnWindow ? openWindow() : null;
  const terminal = { ...openTerminal(streams, preferences), ownWindow };
  try {
    const stopWatch = await limitTime(asked, streams, preferences, endAtOnce);
    const status = await run(asked, terminal);
    stopWatch();
    // The page was closed by whoever looked at it: nothing is left unread.
    const isRead = argv[0] === 'open' && status === exitStatus.done;
    if (ownWindow !== null && !isRead) await closeWindow(ownWindow, streams, terminal);
    const failure = await streams.flushed();
    if (failure === null) return status;
    streams.err.write(`${texts.notPrinted[preferences.language](failure)}\n`);
    return exitStatus['file-failed'];
  } catch (error) {
    if (!isOutOfFiles(error)) return endAtOnce(bug(error));
    streams.err.write(`${texts.tooFewFiles[preferences.language]}\n`);
    return endAtOnce(exitStatus['file-failed']);
  }
}

/** Gives a function that cancels it. */
async function limitTime(
  { argv, isDropped, inOwnWindow: holds }: Asked,
  { limitTime, environment, err }: Streams,
  { language }: Preferences,
  endAtOnce: (status: number) => number,
): Promise<() => void> {
  const wanted = environment.TTHC_TIME_LIMIT;
  const seconds = isDropped
    ? secondsForDropped(argv, wanted)
    : secondsAllowed(argv, commandNamed(argv), wanted);
  if (seconds === null || limitTime === undefined) return () => undefined;
  const words = texts.tooLong[language](seconds);
  const message = holds ? `${words}\n${windowTexts.pressEnter[language]}` : words;
  return await limitTime({ seconds, message, holds }, () => {
    err.write(`${words}\n`);
    return endAtOnce(exitStatus['file-failed']);
  });
}

function holdWindow({ err, holdWindow }: Streams, { language }: Preferences): void {
  err.write(`\n${windowTexts.pressEnter[language]}\n`);
  holdWindow?.();
}

/** The system lets this user open too few files at a time, so that parts of the program cannot be read. */
function isOutOfFiles(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EMFILE' || error.code === 'ENFILE');
}

async function run({ argv, isDropped }: Asked, terminal: Terminal): Promise<number> {
  if (asksVersion(argv)) {
    return (await import('./actions/version.ts')).version(terminal);
  }
  const wrong = unknownLanguage(argv);
  if (wrong !== null) {
    return printUsageFault(terminal, {
      vi: `không có ngôn ngữ “${wrong}”; chọn vi hoặc en.`,
      en: `there is no language “${wrong}”; choose vi or en.`,
    });
  }
  const { tree, status } = buildProgram(terminal, isDropped);
  if (argv.length === 0) {
    terminal.err.write(tree.helpInformation());
    return exitStatus['wrong-usage'];
  }
  const words = isDropped ? { argv, unknown: null } : commandWords(argv, tree);
  if (words.unknown !== null) {
    return printUsageFault(terminal, unknownCommand(words.unknown, argv), commandNamed(argv));
  }
  try {
    await tree.parseAsync(words.argv, { from: 'user' });
    return status();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitStatus.done;
    // A command that only has subcommands was given none: commander has printed its help.
    if (error.code === 'commander.help') return exitStatus['wrong-usage'];
    return printUsageFault(terminal, commanderFault(error), commandNamed(argv));
  }
}

/** Before any command: after one, -V is an option that it does not know. */
function asksVersion(argv: readonly string[]): boolean {
  const first = argv.findIndex((word, index) => !word.startsWith('-') && argv[index - 1] !== '--lang');
  const before = first < 0 ? argv : argv.slice(0, first);
  return before.includes('--version') || before.includes('-V');
}

function commandNamed(argv: readonly string[]): string {
  return argv.find(isCommand) ?? '';
}

function unknownLanguage(argv: readonly string[]): string | null {
  const position = argv.lastIndexOf('--lang');
  const given =
    position >= 0 ? argv[position + 1] : argv.find((word) => word.startsWith('--lang='))?.slice(7);
  return given === undefined || given === 'vi' || given === 'en' ? null : given;
}
