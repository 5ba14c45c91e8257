// `tthc-score --version`: the program, and the rule sets and templates it carries.
import { installed } from '#app/about';
import type { Terminal } from '#cli/terminal/terminal';
import { texts } from '#cli/texts/texts';
import { exitStatus } from '../exit-status.ts';

export async function version({ out, language }: Terminal): Promise<number> {
  const { version: number, ruleSets, templates } = installed();
  const width = Math.max(...ruleSets.map(({ id }) => id.length));
  const lines = [
    `tthc-score ${number}`,
    `${texts.ruleSets[language]}:`,
    ...ruleSets.map(({ id, title }) => `  ${id.padEnd(width)}  ${title}`),
    `${texts.templates[language]}:`,
    ...templates.map((name) => `  ${name}`),
  ];
  out.write(`${lines.join('\n')}\n`);
  return exitStatus.done;
}
