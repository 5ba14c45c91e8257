// Diagnostics for machines: `--json`, or `--format json` and `--format sarif`.

import { printJson } from '#cli/print/print-json';
import type { Terminal } from '#cli/terminal/terminal';
import { printUsageFault } from '#cli/usage-faults';
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Text } from '#language/language';
import { diagnosticsJson } from '#report/machine/diagnostics-json';
import { diagnosticsSarif } from '#report/machine/diagnostics-sarif';

export type MachineFormat = 'json' | 'sarif';

/** Null where a reader is meant; `unknown` once the mistake has been reported. */
export function machineFormat(
  terminal: Terminal,
  { json, format }: { readonly json?: true; readonly format?: string },
  command: string,
): MachineFormat | null | 'unknown' {
  if (format === undefined) return json ? 'json' : null;
  const known = format.toLowerCase();
  if (known === 'json' || (known === 'sarif' && !json)) return known;
  printUsageFault(terminal, known === 'sarif' ? eitherFormat : unknownFormat(format), command);
  return 'unknown';
}

const eitherFormat: Text = {
  vi: 'chỉ dùng một trong hai: --json hoặc --format sarif.',
  en: 'use either --json or --format sarif.',
};

function unknownFormat(format: string): Text {
  return {
    vi: `không in được dạng “${format}”; có: json, sarif.`,
    en: `there is no format “${format}”; there are: json, sarif.`,
  };
}

export function printForMachine(
  terminal: Terminal,
  format: MachineFormat,
  workbook: string,
  diagnostics: readonly Diagnostic[],
): void {
  const { language } = terminal;
  printJson(
    terminal,
    format === 'json'
      ? diagnosticsJson(diagnostics, language)
      : diagnosticsSarif(diagnostics, { workbook, language }),
  );
}
