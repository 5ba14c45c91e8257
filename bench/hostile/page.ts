// The results as docs/hostile-input.md: one line a kind.
import { cpus } from 'node:os';
import { casesSection } from '../../test/hostile/cases-section.ts';
import type { Measured } from './measure-file.ts';

export function tableOf(results: readonly Measured[]): string {
  const kinds = [...new Set(results.map(({ file }) => file.kind))];
  const lines = kinds.map((kind) => {
    const own = results.filter(({ file }) => file.kind === kind);
    const most = (of: (one: Measured) => number) => Math.max(...own.map(of));
    const outcomes = [...new Set(own.map(({ got }) => got))].map(
      (got) => `${got === 'read' ? 'read' : `\`${got}\``} ${own.filter((one) => one.got === got).length}`,
    );
    const cells = [
      kind,
      own.length,
      outcomes.join(', '),
      most((one) => one.processorSeconds).toFixed(1),
      most((one) => one.megabytes).toFixed(0),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| kind | files | what they get | most processor seconds | most MB |',
    '|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

export function page(results: readonly Measured[]): string {
  return `<!-- Written by npm run bench:hostile -- --write -->
# Hostile input

${results.length} files that attack, lie or are broken, made by \`test/hostile/\` (the same bytes every time, none kept). The built
program reads each with \`check --json\` and \`report\`: each command within 5 processor seconds and 512 MB, with exit status 0, 1 or 3,
one JSON document, no stack trace, no control characters on the terminal, nothing written for a file that is not read, nothing ever beside \`--out\`,
every part of each document well-formed, and no connection to the address that the files name. “Read” files gave a report; for the
others the first error is counted. The templates and rule files among them are used for a faultless workbook, by \`templates check\` (or \`check\`)
and \`report\` (or \`explain -o\`), those that would fetch something as PDF; their limits stand in \`src/documents/template-limits.ts\`. What each code means: [diagnostics.md](diagnostics.md). Why limits, and which:
[adr/0011-hostile-input.md](adr/0011-hostile-input.md).

Measured on ${cpus()[0]?.model ?? '?'}, Node ${process.version}; the worse of both commands.

${tableOf(results)}

${casesSection()}`;
}
