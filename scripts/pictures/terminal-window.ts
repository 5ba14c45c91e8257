// What the built program prints, in its colours, in the window of a terminal.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export interface Printed {
  readonly command: string;
  readonly output: string;
  /** Only findings whose first line matches, the rest told by “⋮”; everything where it is left out. */
  readonly shown?: RegExp;
}

export function runProgram(command: string, folder: string): Printed {
  const words = command.match(/"[^"]*"|\S+/gu)?.map((word) => word.replaceAll('"', '')) ?? [];
  const { NO_COLOR: _, ...environment } = process.env;
  const { stdout, stderr } = spawnSync(process.execPath, [resolve('bin/tthc-score.js'), ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...environment, FORCE_COLOR: '1' },
  });
  return { command: `tthc-score ${command}`, output: `${stderr}${stdout}`.trimEnd() };
}

export function terminalWindow(runs: readonly Printed[]): string {
  const parts = runs.map(
    ({ command, output, shown }) =>
      `<b class="prompt">&gt;</b> ${escaped(command)}\n${painted(chosen(output, shown))}`,
  );
  return `<div class="window"><div class="bar"><i></i><i></i><i></i></div><pre>${parts.join('\n\n')}</pre></div>`;
}

/** Findings are parted by blank lines; the first part is the name of the file, the last one counts. */
function chosen(output: string, shown: RegExp | undefined): string {
  if (shown === undefined) return output;
  const parts = output.split('\n\n');
  const kept = parts.map((part, index) =>
    index % (parts.length - 1) === 0 || shown.test(part) ? part : null,
  );
  const marked = kept.flatMap((part, index) => part ?? (kept[index - 1] === null ? [] : '  ⋮'));
  return marked.join('\n\n').replaceAll(/\n\n {2}⋮\n\n/gu, '\n  ⋮\n');
}

/** SGR codes to spans, "1;31" to one: those of the program's few colours. */
function painted(text: string): string {
  const names: Readonly<Record<string, string>> = {
    1: 'bold',
    2: 'faint',
    4: 'underlined',
    31: 'red',
    32: 'green',
    33: 'yellow',
    36: 'cyan',
  };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what is looked for.
  return escaped(text).replace(/\u001b\[([\d;]+)m/gu, (_, codes: string) => {
    const classes = codes.split(';').flatMap((code) => names[code] ?? []);
    return classes.length === 0 ? '</span>' : `<span class="${classes.join(' ')}">`;
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
