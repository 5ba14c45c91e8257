// A JSON document on standard output, and nothing else there: its data exact, what would steer a terminal as \u001b.

import type { Terminal } from '#cli/terminal/terminal';
import { visibleJson } from '#language/visible-text';

export function printJson({ out }: Terminal, document: object): void {
  out.writeData(`${visibleJson(JSON.stringify(document, null, 2))}\n`);
}
