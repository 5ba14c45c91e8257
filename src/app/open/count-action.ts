// `count` on the page: dossier lists in a parcel → a workbook with the counts, which is opened.
import { workStopped } from '#diagnostics/run/batch';
import { writeFiles } from '#files/write-file';
import type { OwnWord } from '#lists/own-words';
import { noResult, type Outcome, outcome } from '../outcome.ts';
import { besideWorkbook, freeName, stemOfPeriod } from './free-name.ts';
import type { Counted } from './gathered.ts';
import type { OpenWorkbook } from './open-workbook.ts';
import type { Session } from './session.ts';

export interface CountWanted {
  readonly parcel: string;
  /** Lists that were given as if they were workbooks, beside those of the parcel. */
  readonly given: readonly OpenWorkbook[];
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly policy: string;
  readonly authority: string;
  /** The workbook of the session that is filled in, in a copy; a new one where null. */
  readonly into: OpenWorkbook | null;
  /** The annex of late dossiers beside it. */
  readonly late: boolean;
  readonly words: readonly OwnWord[];
  /** The page no longer waits: the count ends, and nothing is written. */
  readonly stop: AbortSignal;
}

export interface CountEnded {
  /** Null where nothing was counted. */
  readonly workbook: OpenWorkbook | null;
  /** What was counted, and the words whose meaning is not known; null where there was no list to read. */
  readonly counted: Counted | null;
}

export async function countIntoWorkbook(session: Session, wanted: CountWanted): Promise<Outcome<CountEnded>> {
  const { into, period, policy, words } = wanted;
  const place =
    into === null
      ? { folder: session.folder, stem: stemOfPeriod(period) }
      : { ...besideWorkbook(into, session.folder), word: 'da-dem' };
  const output = await freeName({ ...place, ending: '.xlsx' });
  const annex = wanted.late
    ? await freeName({ ...place, word: 'ho-so-tre-han', ending: '.xlsx' })
    : undefined;
  const { result, failure } = await session.parcels.use(wanted.parcel, (files) =>
    session.counter.run(
      {
        task: 'count',
        request: {
          lists: [...wanted.given.map(({ path }) => path), ...files('lists')],
          period,
          from: given(wanted.from),
          to: given(wanted.to),
          policy: given(policy),
          authority: given(wanted.authority),
          words: files('words')[0],
          ownWords: words,
          into: into?.path,
          output,
          late: annex,
        },
      },
      wanted.stop,
    ),
  );
  if (failure !== null) return noResult([failure]);
  const { result: composed, diagnostics, ending } = result;
  if (composed === null) return noResult(diagnostics, ending);
  const { files, ...counted } = composed;
  // A file of unknown words is for people at a terminal: the page asks for their meaning.
  const isCounted = files.some(({ path }) => path === output);
  if (!isCounted) return outcome<CountEnded>({ workbook: null, counted }, diagnostics, 'faulty');
  if (wanted.stop.aborted) return noResult([workStopped({})]);
  const faults = await writeFiles(files);
  if (faults.length > 0) return noResult(faults);
  for (const list of wanted.given) await session.forget(list);
  const beside = files.flatMap(({ path }) => (path === output ? [] : [path]));
  const gathered = { kind: 'count', counted, diagnostics, beside } as const;
  const workbook = session.openPath(output, gathered);
  return outcome({ workbook, counted }, diagnostics, ending);
}

function given(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim();
}
