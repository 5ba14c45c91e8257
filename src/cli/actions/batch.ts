// `tthc-score batch`: options → task → print → exit status.

import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Listener } from '#app/batch/events';
import { openEventLog } from '#app/batch/log-events';
import { overviewName } from '#app/batch/record';
import type { Batch, BatchRequest } from '#app/batch/request';
import type { Outcome } from '#app/outcome';
import { runBatch } from '#app/run-batch';
import { followBatch, printBatch } from '#cli/print/print-batch';
import { printDiagnostics } from '#cli/print/print-diagnostics';
import type { Terminal } from '#cli/terminal/terminal';
import { batchTexts } from '#cli/texts/batch-texts';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { packageVersion } from '#files/shipped';
import { exitStatus } from '../exit-status.ts';
import { readFormats, refuseFormats, withoutUse } from '../read-formats.ts';
import { stopOnSignal } from '../stop-on-signal.ts';
import { printUsageFault } from '../usage-faults.ts';

export interface BatchOptions {
  readonly format?: string;
  readonly out?: string;
  readonly rules?: string;
  readonly templates?: string;
  readonly force?: true;
  readonly failFast?: true;
  readonly dryRun?: true;
  readonly jobs?: string;
  readonly timeLimit?: string;
  readonly memoryLimit?: string;
  readonly log?: string;
}

export async function batch(
  terminal: Terminal,
  paths: readonly string[],
  options: BatchOptions,
): Promise<number> {
  const { known, unknown } = readFormats(options.format ?? 'docx,xlsx');
  if (unknown.length > 0 || known.length === 0) return refuseFormats(terminal, unknown, 'batch');
  const useless = withoutUse(known, options);
  if (useless !== null) return printUsageFault(terminal, useless, 'batch');
  const jobs = options.jobs ?? `${availableParallelism()}`;
  // LibreOffice alone may take two minutes to make its first PDF.
  const seconds = options.timeLimit ?? (known.includes('pdf') ? '180' : '60');
  const megabytes = options.memoryLimit ?? '512';
  for (const [option, value] of Object.entries({
    '--jobs': jobs,
    '--time-limit': seconds,
    '--memory-limit': megabytes,
  }))
    if (!/^[1-9]\d{0,5}$/u.test(value)) return refuseNumber(terminal, option, value);
  return await logged(terminal, options, (listener, signal) => ({
    paths,
    out: options.out,
    formats: known,
    rules: options.rules,
    templates: options.templates,
    jobs: Number(jobs),
    limits: { seconds: Number(seconds), megabytes: Number(megabytes) },
    force: options.force === true,
    failFast: options.failFast === true,
    dryRun: options.dryRun === true,
    language: terminal.language,
    signal,
    listener,
  }));
}

async function logged(
  terminal: Terminal,
  { log }: BatchOptions,
  requestOf: (listener: Listener, signal: AbortSignal) => BatchRequest,
): Promise<number> {
  const opened = log === undefined ? null : await openEventLog(log, packageVersion());
  if (opened?.log === null) {
    printDiagnostics(log ?? '', [opened.diagnostic], { language: terminal.language, to: terminal.err });
    return exitStatus['file-failed'];
  }
  const follow = followBatch(terminal);
  const listener: Listener = (event) => {
    follow(event);
    opened?.log.listener(event);
  };
  const stop = stopOnSignal(() => terminal.err.write(`\n${batchTexts.interrupted[terminal.language]}\n`));
  let status: number = exitStatus.bug;
  let remarks: readonly Diagnostic[] = [];
  try {
    const request = requestOf(listener, stop.signal);
    const ended = await runBatch(request);
    remarks = ended.diagnostics;
    status = print(terminal, request, ended);
  } finally {
    stop.forget();
    const unlogged = opened?.log.exit(status, remarks) ?? null;
    if (unlogged !== null) {
      printDiagnostics(log ?? '', [unlogged], { language: terminal.language, to: terminal.err });
      if (status === exitStatus.done) status = exitStatus['file-failed'];
    }
  }
  return status;
}

/** A fault of the run itself comes before those of single workbooks. */
function print(terminal: Terminal, request: BatchRequest, ended: Outcome<Batch>): number {
  const { result, diagnostics, ending } = ended;
  printDiagnostics(request.paths.join(' '), diagnostics, { language: terminal.language, to: terminal.err });
  if (result === null) return exitStatus[ending];
  printBatch(terminal, result, request.dryRun);
  terminal.ownWindow?.offer(join(result.folder, overviewName), result.folder);
  if (ending !== 'done') return exitStatus[ending];
  return result.failed ? exitStatus['some-failed'] : exitStatus.done;
}

function refuseNumber(terminal: Terminal, option: string, value: string): number {
  const { vi, en } = batchTexts.notPositive;
  return printUsageFault(terminal, { vi: vi(option, value), en: en(option, value) }, 'batch');
}
