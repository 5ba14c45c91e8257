// How long a command may take: a file from somebody else must not keep it busy without end.
import { isFolder } from '#files/path-checks';
import { commands } from './program.ts';

const usual = 60;
/** LibreOffice alone may take two minutes to make its first PDF. */
const withPdf = 180;

/** In seconds; null where nothing bounds it. `command` as `main` finds it; `wanted` is TTHC_TIME_LIMIT. */
export function secondsAllowed(argv: readonly string[], command: string, wanted = ''): number | null {
  const limited = limitOf(command, argv[argv.indexOf(command) + 1] ?? '');
  if (limited === undefined) return null;
  if (/^[1-9]\d{0,5}$/u.test(wanted)) return Number(wanted);
  if (limited !== true) return limited;
  return argv.some((word) => /\bpdf\b/iu.test(word)) ? withPdf : usual;
}

/** Of words without a command, of which each workbook may take as long as a `report`. */
export function secondsForDropped(argv: readonly string[], wanted?: string): number | null {
  const paths = argv.filter((word) => !word.startsWith('-'));
  if (paths.some(isFolder)) return null;
  const each = secondsAllowed(argv, 'report', wanted);
  return each === null ? null : each * Math.max(1, paths.length);
}

/** `batch` bounds each of its workbooks by itself. */
function limitOf(command: string, following: string): true | number | undefined {
  const declared = commands.find(({ name }) => name === command);
  if (declared === undefined) return undefined;
  const called =
    'subcommands' in declared ? declared.subcommands.find(({ name }) => name === following) : declared;
  return called?.timeLimited;
}
