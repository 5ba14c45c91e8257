// A JSON document on standard output, and nothing else there: its data exact, what would steer a terminal as \u001b.
import { visibleJson } from '#language/visible-text';
import type { Terminal } from './terminal.ts';

export function printJson({ out }: Terminal, document: object): void {
  out.writeData(`${visibleJson(JSON.stringify(document, null, 2))}\n`);
}
