// A JSON document on standard output, and nothing else there.
import type { Terminal } from './terminal.ts';

export function printJson({ out }: Terminal, document: object): void {
  out.write(`${JSON.stringify(document, null, 2)}\n`);
}
