// `tthc-score collect`: options → task → print → exit status.
import { basename } from 'node:path';
import { type Collection, collectSheets } from '#app/collect-sheets';
import type { Outcome } from '#app/outcome';
import { printCollection } from '#cli/print/print-collection';
import { printDiagnostics } from '#cli/print/print-diagnostics';
import { printJson } from '#cli/print/print-json';
import type { Terminal } from '#cli/terminal/terminal';
import { texts } from '#cli/texts/texts';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { returnedNotFilledIn } from '#diagnostics/source/collection';
import { sheetNotFilledIn } from '#diagnostics/source/unit-sheet-identity';
import { diagnosticJson } from '#report/machine/diagnostics-json';
import { exitStatus } from '../exit-status.ts';
import { finish, quoted, writtenText } from '../finish.ts';
import { printUsageFault } from '../usage-faults.ts';

export interface CollectOptions {
  readonly into?: string;
  readonly output?: string;
  readonly json?: true;
  readonly all?: true;
}

export async function collect(
  terminal: Terminal,
  paths: readonly string[],
  { into, output, json, all }: CollectOptions,
): Promise<number> {
  if (into === undefined) return printUsageFault(terminal, texts.intoMissing, 'collect');
  if (output === undefined) return printUsageFault(terminal, texts.outputMissing, 'collect');
  const collected = await collectSheets({ paths, into, output });
  const { ending, result, diagnostics } = collected;
  if (json === true) {
    printJson(terminal, collectionJson(terminal, collected));
    return exitStatus[ending];
  }
  if (result === null) return finish(terminal, { workbook: into, ending, diagnostics, all });
  const blank = printFound(terminal, result, all === true);
  const workbook = result.written ?? into;
  printDiagnostics(workbook, [...result.findings, ...blank, ...diagnostics], {
    language: terminal.language,
    to: terminal.err,
    all,
  });
  terminal.err.write(`${closing(terminal, result)}\n`);
  return exitStatus[ending];
}

/** What is to be said of each file; several sheets that are not filled in are given back, to be named together. */
function printFound(terminal: Terminal, result: Collection, all: boolean): readonly Diagnostic[] {
  printCollection(terminal, result);
  const isBlank = ({ code }: Diagnostic) => code === sheetNotFilledIn.code;
  const blank = result.files.filter(({ diagnostics }) => diagnostics.some(isBlank));
  const together = blank.length > 1;
  for (const { file, diagnostics } of result.files) {
    const own = together ? diagnostics.filter((one) => !isBlank(one)) : diagnostics;
    printDiagnostics(file, own, { language: terminal.language, to: terminal.err, all });
  }
  return together ? [returnedNotFilledIn({ files: blank.map(({ file }) => basename(file)) })] : [];
}

function closing(terminal: Terminal, { written, changes }: Collection): string {
  const { language } = terminal;
  if (written === null) return texts.notCollected[language];
  const lines = [writtenText([written], terminal), texts.cellsFilled[language](changes.length)];
  return [...lines, texts.thenCheck[language](quoted(written))].join('\n');
}

function collectionJson({ language }: Terminal, { result, diagnostics }: Outcome<Collection>): object {
  const json = (found: Outcome<Collection>['diagnostics']) =>
    found.map((one) => diagnosticJson(one, language));
  return {
    schemaVersion: 1,
    written: result?.written ?? null,
    units: result?.units ?? [],
    files: (result?.files ?? []).map((file) => ({ ...file, diagnostics: json(file.diagnostics) })),
    changes: result?.changes ?? [],
    diagnostics: json([...(result?.findings ?? []), ...diagnostics]),
  };
}
