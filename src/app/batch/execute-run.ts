// The run itself, once its folder is its own: plan, do all, and keep the record while at it.
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type Diagnostic, hasErrors } from '#diagnostics/diagnostic';
import { allWorkbooksGone, folderTakenAway, nothingToDo } from '#diagnostics/run/batch';
import type { FoundWorkbooks } from '#files/find-workbooks';
import type { RunLock } from '#files/run-locks';
import { clearStaleTemporaryFiles } from '#files/temporary-name';
import { noResult, type Outcome, outcome } from '../outcome.ts';
import { isFailure } from './events.ts';
import { excludeOwnFiles } from './exclude-own-files.ts';
import { type PlannedWorkbook, planBatch } from './plan-batch.ts';
import { type BatchRecord, type RecordedWorkbook, readRecord } from './record.ts';
import type { Batch, BatchRequest } from './request.ts';
import { runAll } from './run-all.ts';
import { makeRecord, recorded, saveProgress, saveResults } from './save-record.ts';
import type { Settings } from './settings.ts';

export interface RunRequest extends BatchRequest {
  readonly home: string;
  readonly found: FoundWorkbooks;
  readonly settings: Settings;
  /** Null for a dry run. */
  readonly lock: RunLock | null;
}

/** What a power cut may cost is the time to do these again; a long record is written less often than it takes long. */
const millisecondsBetweenRecords = 5000;
const shareOfRecords = 0.05;

export async function executeRun(request: RunRequest): Promise<Outcome<Batch>> {
  const { home, settings, lock, formats, signal, listener, language } = request;
  const startedAt = new Date().toISOString();
  const before = await readRecord(home);
  const out = request.out === undefined ? undefined : resolve(request.out);
  const found = await excludeOwnFiles({ found: request.found, home, out, before });
  const plan = planBatch({ found, home, out, formats });
  const known = before?.workbooks.length ?? 0;
  if (plan.length === 0 && known > 0 && !request.dryRun) {
    // A drive that is not connected must not look like success, and what is known of its workbooks is kept.
    const gone = allWorkbooksGone({ paths: request.paths, before: known });
    return noResult([...found.diagnostics, gone], 'file-failed');
  }
  const folders = new Set([home, ...plan.map((planned) => planned.folder)]);
  if (lock !== null) {
    const other = await lock.otherRun(folders);
    if (other !== null) return noResult([other], 'file-failed');
    for (const folder of folders) await clearStaleTemporaryFiles(folder);
  }
  listener({ kind: 'run-started', total: plan.length, jobs: request.jobs, folder: home });

  const ended = new Map<PlannedWorkbook, RecordedWorkbook>();
  const recordOf = (finishedAt: string | null) =>
    makeRecord({
      startedAt,
      finishedAt,
      settings: settings.fingerprint,
      formats,
      found,
      plan,
      ended,
      before,
      language,
    });
  const isOurs = async () => lock !== null && (await lock.isHeld());
  let saving = Promise.resolve();
  let nextSaving = performance.now() + millisecondsBetweenRecords;
  // A disk that is full now may have room at the end: only the last record's faults are reported.
  const save = async () => {
    const started = performance.now();
    await saveProgress(home, recordOf(null));
    const taken = performance.now() - started;
    nextSaving = performance.now() + Math.max(millisecondsBetweenRecords, taken / shareOfRecords);
  };
  await runAll({
    ...request,
    plan,
    before,
    mayWrite: async () => !signal.aborted && (await isOurs()),
    onDone: (workbook) => {
      ended.set(workbook.planned, recorded(workbook, settings.fingerprint, language));
      listener({ kind: 'workbook-ended', workbook, ended: ended.size });
      if (lock === null || performance.now() < nextSaving) return;
      nextSaving = Number.POSITIVE_INFINITY;
      saving = save();
    },
  });
  await saving;
  const record = recordOf(new Date().toISOString());
  const faults = lock === null ? [] : await conclude(request, record, await isOurs());
  listener({ kind: 'run-ended', record, folder: home, diagnostics: faults });
  const empty = plan.length === 0 && !hasErrors(found.diagnostics);
  const remarks = [
    ...found.diagnostics,
    ...(empty ? [nothingToDo({ paths: request.paths })] : []),
    ...faults,
  ];
  const failed = record.workbooks.some(isFailure) || hasErrors(found.diagnostics);
  return outcome({ record, folder: home, failed }, remarks, hasErrors(faults) ? 'file-failed' : 'done');
}

async function conclude(
  { home, language }: RunRequest,
  record: BatchRecord,
  isOurs: boolean,
): Promise<readonly Diagnostic[]> {
  return isOurs ? await saveResults(home, record, language) : [folderTakenAway({ folder: home })];
}
