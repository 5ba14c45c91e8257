// `tthc-score open`: options → the page → its address → until the page is closed.
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { checkOpenRequest } from '#app/open/check-open-request';
import { openForPerson } from '#app/open/open-for-person';
import { servePage } from '#page/server/serve';
import { exitStatus } from '../exit-status.ts';
import { finish } from '../finish.ts';
import { stopOnSignal } from '../stop-on-signal.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { openTexts } from '../texts/open-texts.ts';

export interface OpenOptions {
  readonly rules?: string;
  /** `--no-browser` */
  readonly browser: boolean;
}

export async function open(
  terminal: Terminal,
  workbook: string | undefined,
  { rules, browser }: OpenOptions,
): Promise<number> {
  const { language, out, err } = terminal;
  const { ending, diagnostics } = await checkOpenRequest({ workbook, rules });
  if (ending !== 'done') return finish(terminal, { workbook: workbook ?? '', ending, diagnostics });
  const { result: served, ...failed } = await servePage({
    language,
    workbook,
    rules,
    folder: folderOfNew(terminal, workbook),
    onBug: (error) => err.write(`${openTexts.bug[language](`${error}`)}\n`),
  });
  if (served === null) return finish(terminal, { workbook: workbook ?? '', ...failed });
  out.write(`${served.address}\n`);
  const stop = stopOnSignal(served.close);
  const isShown = browser && (await openForPerson(served.address));
  err.write(`${openTexts[isShown ? 'shown' : 'openByHand'][language]}\n`);
  await served.ended;
  stop.forget();
  err.write(`${openTexts.ended[language]}\n`);
  return exitStatus.done;
}

/** Beside the workbook; a program with a window of its own was started from nowhere in particular. */
function folderOfNew({ ownWindow }: Terminal, workbook: string | undefined): string {
  if (workbook !== undefined) return dirname(resolve(workbook));
  return ownWindow ? join(homedir(), 'Documents') : process.cwd();
}
