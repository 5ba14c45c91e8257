// `tthc-score distribute`: options → task → print → exit status.
import { distributeSheets } from '#app/distribute-sheets';
import type { Terminal } from '#cli/terminal/terminal';
import { texts } from '#cli/texts/texts';
import { finish, quoted, writtenText } from '../finish.ts';
import { printUsageFault } from '../usage-faults.ts';

export interface DistributeOptions {
  readonly out?: string;
  readonly previous?: string;
  readonly force?: true;
}

export async function distribute(
  terminal: Terminal,
  workbook: string,
  { out, previous, force }: DistributeOptions,
): Promise<number> {
  const { language } = terminal;
  if (out === undefined) return printUsageFault(terminal, texts.outMissing, 'distribute');
  const { ending, result, diagnostics } = await distributeSheets({
    workbook,
    out,
    previous,
    force: force === true,
  });
  const advice =
    result === null
      ? []
      : [writtenText(result, terminal), texts.sendSheets[language](quoted(out), quoted(workbook))];
  return finish(terminal, { workbook, ending, diagnostics }, advice);
}
