// All workbooks that the page has open, until it is closed: those given by their path, and copies of those handed to the page.
import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { outputExists } from '#diagnostics/file/output';
import { findOffice } from '#files/office/find-office';
import { receiveFile } from '#files/receive-file';
import { safeFileName } from '#files/safe-name';
import { fileExists } from '#files/same-file';
import { makeTemporaryFolder, removeFolder } from '#files/temporary-folder';
import { writeFile } from '#files/write-file';
import type { Language } from '#language/language';
import { noResult, type Outcome, outcome } from '../outcome.ts';
import { copiedName } from './copied-name.ts';
import type { Gathered } from './gathered.ts';
import { type GivenWorkbook, type OpenWorkbook, openWorkbook } from './open-workbook.ts';
import { openParcels, type Parcels } from './parcels.ts';
import { openPool, type Pool } from './pool.ts';
import type { Received } from './received.ts';

export interface SessionRequest {
  readonly language: Language;
  /** `--rules` */
  readonly rules: string | undefined;
  /** Where new workbooks are written. */
  readonly folder: string;
}

interface NewWorkbookRequest {
  /** "so-lieu-q2", a name without folders. */
  readonly name: string;
  readonly period: string;
  /** The last period's workbook or report: of this session, or handed over. */
  readonly from: Received | string | null;
  /** The office's units as typed, where there is no `from`. */
  readonly unitNames: string | undefined;
}

export interface Session extends SessionRequest {
  readonly pool: Pool;
  /** For what needs LibreOffice. */
  readonly printer: Pool;
  /** For dossier lists, which may be long. */
  readonly counter: Pool;
  readonly parcels: Parcels;
  readonly hasOffice: boolean;
  readonly workbooks: () => readonly OpenWorkbook[];
  readonly find: (id: string) => OpenWorkbook | null;
  /** Once each that is open has been read. */
  readonly allRead: () => Promise<unknown>;
  /** It is shown no more, and a copy removed. */
  readonly forget: (workbook: OpenWorkbook) => Promise<void>;
  /** `gathered`: where the page has just made it of lists or sheets. */
  readonly openPath: (path: string, gathered?: Gathered) => OpenWorkbook;
  readonly receive: (file: Received) => Promise<Outcome<OpenWorkbook>>;
  /** A copy saved again in the person's own program. */
  readonly receiveAgain: (
    workbook: OpenWorkbook,
    stream: Received['stream'],
  ) => Promise<readonly Diagnostic[]>;
  /** A file needed for one action: its path, until `close`. */
  readonly receiveBeside: (file: Received) => Promise<Outcome<string>>;
  readonly startNew: (request: NewWorkbookRequest) => Promise<Outcome<OpenWorkbook>>;
  readonly close: () => Promise<void>;
}

/** Beyond this the oldest copies are closed. */
const maxWorkbooks = 30;
/** As `batch` bounds each workbook; LibreOffice alone may take two minutes to make its first PDF. */
const limits = { seconds: 60, megabytes: 512 };
const printing = { seconds: 180, megabytes: 512 };
/** As `count` itself stays below 1 GB; ten million rows take a minute. */
const counting = { seconds: 600, megabytes: 1024 };

export async function openSession(
  request: SessionRequest,
  onChange: (id: string) => void,
): Promise<Outcome<Session>> {
  const { folder: copies, diagnostic } = await makeTemporaryFolder();
  if (copies === null) return noResult([diagnostic]);
  const pool = openPool(Math.max(2, availableParallelism()), limits);
  const printer = openPool(1, printing);
  const counter = openPool(1, counting);
  const open = new Map<string, OpenWorkbook>();
  const readings = new Map<string, Promise<void>>();

  const forget = async (workbook: OpenWorkbook): Promise<void> => {
    workbook.close();
    open.delete(workbook.id);
    readings.delete(workbook.id);
    if (workbook.origin === 'copy') await removeFolder(join(copies, workbook.id));
  };

  const add = (given: Omit<GivenWorkbook, 'id'>, id = newId()): OpenWorkbook => {
    const { rules, language } = request;
    const workbook = openWorkbook({ ...given, id }, { pool, rules, language, onChange });
    open.set(id, workbook);
    const oldest = [...open.values()].find(({ origin }) => origin === 'copy');
    if (open.size > maxWorkbooks && oldest !== undefined) void forget(oldest);
    readings.set(id, workbook.read());
    return workbook;
  };

  const openPath = (given: string, gathered?: Gathered): OpenWorkbook => {
    const path = resolve(given);
    const known = [...open.values()].find((one) => one.path === path);
    return known ?? add({ path, origin: 'path', ...(gathered !== undefined && { gathered }) });
  };

  const receiveBeside = async (file: Received, id = newId()): Promise<Outcome<string>> => {
    const path = join(copies, id, copiedName(file.name));
    const faults = await receiveFile(path, file.name, file.stream);
    return outcome(faults.length > 0 ? null : path, faults);
  };

  const session: Session = {
    ...request,
    pool,
    printer,
    counter,
    parcels: openParcels(copies),
    hasOffice: findOffice() !== null,
    workbooks: () => [...open.values()],
    find: (id) => open.get(id) ?? null,
    allRead: () => Promise.all(readings.values()),
    forget,
    openPath,
    receive: async (file) => {
      const id = newId();
      const { result: path, diagnostics } = await receiveBeside(file, id);
      return outcome<OpenWorkbook>(path === null ? null : add({ path, origin: 'copy' }, id), diagnostics);
    },
    receiveAgain: async (workbook, stream) => {
      const faults = await receiveFile(workbook.path, workbook.name, stream);
      if (faults.length === 0) void workbook.read();
      return faults;
    },
    receiveBeside,
    startNew: async ({ name, period, from, unitNames }) => {
      const file = join(request.folder, safeFileName(name.replace(/\.xlsx$/iu, ''), '.xlsx'));
      if (await fileExists(file)) return noResult([outputExists({ file })]);
      const last = from === null || typeof from === 'string' ? outcome(from, []) : await receiveBeside(from);
      if (last.diagnostics.length > 0) return noResult(last.diagnostics);
      const { rules } = request;
      const job = { period, rules, from: last.result ?? undefined, unitNames };
      const { result: done, failure } = await pool.run({ task: 'start', request: job });
      if (done === null) return noResult([failure]);
      if (done.result === null) return noResult(done.diagnostics, done.ending);
      const faults = await writeFile(file, done.result.bytes);
      if (faults.length > 0) return noResult(faults);
      return outcome(openPath(file), [...done.result.ofSource, ...done.diagnostics], 'done');
    },
    close: async () => {
      for (const workbook of open.values()) workbook.close();
      pool.close();
      printer.close();
      counter.close();
      await removeFolder(copies);
    },
  };
  return outcome(session, []);
}

function newId(): string {
  return randomBytes(6).toString('hex');
}
