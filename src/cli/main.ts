// argv and streams → exit status; the only catch-all, which turns a bug into 70 and a report that helps.
import { existsSync } from 'node:fs';
import { CommanderError } from 'commander';
import { installedVersion } from '#app/version';
import { processStreams, type Streams } from '#cli/terminal/streams';
import { openTerminal, type Preferences, preferencesOf, type Terminal } from '#cli/terminal/terminal';
import { texts } from '#cli/texts/texts';
import { exitStatus } from './exit-status.ts';
import { buildProgram, commands } from './program.ts';
import { reportBug } from './report-bug.ts';
import { secondsAllowed } from './time-allowed.ts';
import { commanderFault, printUsageFault } from './usage-faults.ts';

/** `argv` without the program's own name. Never throws, never ends the process. */
export async function main(argv: readonly string[], streams: Streams = processStreams()): Promise<number> {
  const preferences = preferencesOf(argv, streams);
  const circumstances = { argv, version: installedVersion() };
  streams.ifUncaught?.((error) => reportBug(error, circumstances, streams, preferences));
  try {
    const implied = impliesWorkbook(argv);
    const waitForEnter = implied ? streams.waitForEnter : null;
    const terminal = openTerminal(streams, preferences);
    const stopWatch = limitTime(implied ? 'report' : commandNamed(argv), argv, streams, preferences);
    const status = await run(argv, { ...terminal, ownWindow: waitForEnter !== null }, implied);
    stopWatch();
    if (waitForEnter !== null) {
      streams.err.write(`\n${texts.pressEnter[preferences.language]}\n`);
      await waitForEnter();
    }
    const failure = await streams.flushed();
    if (failure === null) return status;
    streams.err.write(`${texts.notPrinted[preferences.language](failure)}\n`);
    return exitStatus['file-failed'];
  } catch (error) {
    if (!isOutOfFiles(error)) return reportBug(error, circumstances, streams, preferences);
    streams.err.write(`${texts.tooFewFiles[preferences.language]}\n`);
    return exitStatus['file-failed'];
  }
}

/** Gives the way to call it off. */
function limitTime(
  command: string,
  argv: readonly string[],
  { limitTime, environment, err }: Streams,
  { language }: Preferences,
): () => void {
  const seconds = secondsAllowed(argv, command, environment.TTHC_TIME_LIMIT);
  if (seconds === null || limitTime === undefined) return () => undefined;
  const words = texts.tooLong[language](seconds);
  return limitTime(seconds, words, () => {
    err.write(`${words}\n`);
    return exitStatus['file-failed'];
  });
}

/** The system lets this user open too few files at a time, so that parts of the program cannot be read. */
function isOutOfFiles(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EMFILE' || error.code === 'ENFILE');
}

async function run(argv: readonly string[], terminal: Terminal, implied: boolean): Promise<number> {
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
  const { tree, status } = buildProgram(terminal, implied);
  if (argv.length === 0) {
    terminal.err.write(tree.helpInformation());
    return exitStatus['wrong-usage'];
  }
  try {
    await tree.parseAsync(argv, { from: 'user' });
    return status();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitStatus.done;
    // A command that only has subcommands was given none: commander has printed its help.
    if (error.code === 'commander.help') return exitStatus['wrong-usage'];
    return printUsageFault(terminal, commanderFault(error, argv), commandNamed(argv));
  }
}

/** `tthc-score WORKBOOK`: its first word is no command, and looks like a file or is one. */
function impliesWorkbook(argv: readonly string[]): boolean {
  const first = argv.find((word, index) => !word.startsWith('-') && argv[index - 1] !== '--lang');
  if (first === undefined || first === 'help' || isCommand(first)) return false;
  return /[./\\]/u.test(first) || existsSync(first);
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

function isCommand(word: string): boolean {
  return commands.some(({ name }) => name === word);
}

function unknownLanguage(argv: readonly string[]): string | null {
  const position = argv.lastIndexOf('--lang');
  const given =
    position >= 0 ? argv[position + 1] : argv.find((word) => word.startsWith('--lang='))?.slice(7);
  return given === undefined || given === 'vi' || given === 'en' ? null : given;
}
