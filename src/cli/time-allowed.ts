// How long a command may take: a file of a stranger's must not keep it busy for ever.

/** They read one workbook, or as many as are named; `batch` bounds each of its workbooks by itself. */
const bounded: ReadonlySet<string> = new Set([
  'init',
  'check',
  'compute',
  'explain',
  'audit',
  'report',
  'compare',
  'rules check',
  'rules diff',
  'templates check',
]);

const usual = 60;
/** LibreOffice alone may take two minutes to make its first PDF. */
const withPdf = 180;

/** In seconds; null where nothing bounds it. `command` as `main` finds it; `wanted` is TTHC_TIME_LIMIT. */
export function secondsAllowed(argv: readonly string[], command: string, wanted = ''): number | null {
  const sub = argv[argv.indexOf(command) + 1] ?? '';
  if (!bounded.has(command) && !bounded.has(`${command} ${sub}`)) return null;
  if (/^[1-9]\d{0,5}$/u.test(wanted)) return Number(wanted);
  return argv.some((word) => /\bpdf\b/iu.test(word)) ? withPdf : usual;
}
