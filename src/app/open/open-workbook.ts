// One workbook of a session: read when it is opened and again whenever it is saved; its documents are made one after the other.
import { basename, dirname } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { followFile } from '#files/follow-file';
import { writeFiles } from '#files/write-file';
import type { Language } from '#language/language';
import type { Action } from './action.ts';
import type { Gathered } from './gathered.ts';
import { type MadeDocument, withDocument } from './made-document.ts';
import type { Pool } from './pool.ts';
import type { Review } from './review.ts';
import type { Made } from './workbook-actions.ts';

export interface GivenWorkbook {
  readonly id: string;
  readonly path: string;
  /**
   * `path`: the person's own file, which is followed, and beside which documents are written. `copy`: one that was handed to the
   * page, in a folder of the session; its documents are downloaded.
   */
  readonly origin: 'path' | 'copy';
  readonly gathered?: Gathered;
}

export interface SessionContext {
  readonly pool: Pool;
  readonly rules: string | undefined;
  readonly language: Language;
  /** Something that the page shows has changed. */
  readonly onChange: (id: string) => void;
}

export interface WorkbookState {
  /** Grows with everything that the page shows. */
  readonly version: number;
  /** Grows each time the workbook has been read. */
  readonly reading: number;
  readonly readAt: Date | null;
  /** Null before the first reading, and where that could not be done: then `failure` says why. */
  readonly review: Review | null;
  readonly failure: Diagnostic | null;
  /** Of this reading, drawn after the rest is shown; null until they are. None where the workbook has errors. */
  readonly reports: readonly ReportPage[] | null;
  readonly busy: { readonly action: Action; readonly since: Date } | null;
  readonly documents: readonly MadeDocument[];
  /** The workbook of the period before, once one was chosen: each reading is compared with it. */
  readonly previous: Previous | null;
  /** What the last action but a reading gave. */
  readonly ended: EndedAction | null;
}

interface Previous {
  readonly name: string;
  readonly path: string;
}

interface ReportPage {
  /** "q2-2022-bao-cao.html" */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface EndedAction {
  readonly action: Action;
  readonly written: readonly MadeDocument[];
  readonly diagnostics: readonly Diagnostic[];
  readonly audit: Made['audit'] | undefined;
}

export interface OpenWorkbook extends GivenWorkbook {
  readonly name: string;
  readonly folder: string;
  readonly state: () => WorkbookState;
  readonly read: () => Promise<void>;
  readonly compareWith: (previous: Previous) => Promise<void>;
  readonly run: (action: Exclude<Action, 'reading'>, make: () => Promise<Made>) => Promise<EndedAction>;
  readonly close: () => void;
}

export function openWorkbook(given: GivenWorkbook, around: SessionContext): OpenWorkbook {
  let state: WorkbookState = {
    version: 0,
    reading: 0,
    readAt: null,
    review: null,
    failure: null,
    reports: [],
    busy: null,
    documents: [],
    previous: null,
    ended: null,
  };
  const change = (changed: Partial<WorkbookState>) => {
    state = { ...state, ...changed, version: state.version + 1 };
    around.onChange(given.id);
  };

  /** One action at a time: the others wait. */
  let line: Promise<unknown> = Promise.resolve();
  const inLine = <Result>(action: Action, work: () => Promise<Result>): Promise<Result> => {
    const turn = line.then(async () => {
      const busy = { action, since: new Date() };
      // A reading is seldom longer than showing that one is going on would take.
      const shown = setTimeout(() => change({ busy }), action === 'reading' && state.reading > 0 ? 400 : 0);
      try {
        return await work();
      } finally {
        clearTimeout(shown);
        if (state.busy !== null) change({ busy: null });
      }
    });
    line = turn.catch(() => undefined);
    return turn;
  };

  let waiting: Promise<void> | null = null;
  const read = (): Promise<void> => {
    // Saved twice before it is read once: one reading will do.
    waiting ??= inLine('reading', async () => {
      waiting = null;
      const { path: workbook } = given;
      const { rules, language, pool } = around;
      const previous = state.previous?.path;
      const request = { workbook, rules, language, previous };
      const { result, failure } = await pool.run({ task: 'review', request });
      const reading = state.reading + 1;
      const hasReports = result !== null && result.ending === 'done' && !result.isReport;
      change({ reading, readAt: new Date(), review: result, failure, reports: hasReports ? null : [] });
      if (hasReports) void draw(reading);
    });
    return waiting;
  };

  /** Takes longer than all the rest where there are many units. One that could not be drawn is left out of the page. */
  const draw = async (reading: number): Promise<void> => {
    const request = { workbook: given.path, rules: around.rules, formats: ['html'] as const, perUnit: false };
    const { result } = await around.pool.run({ task: 'compose', request });
    const reports = (result?.outputs ?? []).map(({ path, bytes }) => ({ name: basename(path), bytes }));
    if (state.reading === reading) change({ reports });
  };

  const run: OpenWorkbook['run'] = (action, make) =>
    inLine(action, async () => {
      const { outputs, folder, diagnostics, audit } = await make();
      const faults = await writeFiles(outputs);
      const made = folder === undefined ? outputs.map(({ path }) => path) : [folder];
      const paths = faults.length > 0 || outputs.length === 0 ? [] : made;
      const { reading } = state;
      const documents = paths.reduce(
        (made, path) =>
          withDocument(made, { path, name: basename(path), action, madeAt: new Date(), reading }),
        state.documents,
      );
      const written = documents.filter(({ path }) => paths.includes(path));
      const ended = { action, written, diagnostics: [...diagnostics, ...faults], audit };
      change({ documents, ended });
      return ended;
    });

  const followed = given.origin === 'path' ? followFile(given.path, () => void read()) : null;
  return {
    ...given,
    name: basename(given.path),
    folder: dirname(given.path),
    state: () => state,
    read,
    compareWith: (previous) => {
      change({ previous });
      return read();
    },
    run,
    close: () => followed?.stop(),
  };
}
