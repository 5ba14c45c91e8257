// `tthc-score --version`: the program and the rule sets it carries.
import { installed } from '#app/about';
import { exitStatus } from '../exit-status.ts';
import type { Terminal } from '../terminal.ts';

export async function version({ out }: Terminal): Promise<number> {
  const { version: number, ruleSets } = await installed();
  const lines = ruleSets.map(({ id, title }) => `  ${id}  ${title}`);
  out.write(`${[`tthc-score ${number}`, ...lines].join('\n')}\n`);
  return exitStatus.done;
}
