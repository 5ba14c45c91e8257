// `count OLD… --against NEW`: two exports of different days, dossier by dossier.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { dossierVanished, dueDateMoved } from '#diagnostics/source/list-compared';
import { rowsNotListed } from '#diagnostics/source/list-row';
import { shortDate } from '#language/dates';
import { movedQuery, vanishedQuery } from '#lists/compare-queries';
import { type Answer, rowPlaceText, type Source, wholeOf } from '#lists/source';
import { columnMissing } from '#sources/column-faults';
import { duckdbSource } from '#sources/duckdb/duckdb-source';
import { openLists } from '#sources/duckdb/open-lists';
import { noResult, type Outcome, outcome } from '../outcome.ts';
import { findLists, withEngine } from './with-source.ts';

export interface ListsCompared {
  /** Dossiers whose due date is another in the newer list. */
  readonly moved: number;
  readonly vanished: number;
}

/** Differences that are listed one by one. */
const maxListed = 1_000;
const newerTable = 'newer';

export async function compareLists(
  olderPaths: readonly string[],
  newerPath: string,
): Promise<Outcome<ListsCompared>> {
  const [older, newer] = [await findLists(olderPaths), await findLists([newerPath])];
  const passedOver: Diagnostic[] = [...older.passedOver, ...newer.passedOver];
  const faults = [...older.diagnostics, ...newer.diagnostics];
  if (faults.length > 0) return noResult([...passedOver, ...faults]);
  const compared = await withEngine<ListsCompared>([...older.files, ...newer.files], async (engine) => {
    const old = await openLists(engine, older.files, { detailed: false });
    const now = await openLists(engine, newer.files, { detailed: false, table: newerTable });
    passedOver.push(...old.remarks, ...now.remarks);
    const unread = [...old.diagnostics, ...now.diagnostics];
    if (unread.length > 0) return noResult(unread);
    const [before, after] = [await duckdbSource(engine, old), await duckdbSource(engine, now, newerTable)];
    const codeless = [...before.without.code, ...after.without.code];
    // Dossiers of two lists are told apart by their codes.
    if (codeless.length > 0) return noResult(codeless.map((list) => columnMissing('code', list)));
    const [a, b] = [before.dossiers, after.dossiers];
    const moved = await engine.ask(movedQuery(a, b, Number.MAX_SAFE_INTEGER));
    const vanished = await engine.ask(vanishedQuery(a, b, Number.MAX_SAFE_INTEGER));
    return outcome({ moved: moved.length, vanished: vanished.length }, [
      ...(await movedDiagnostics(before, after, moved)),
      ...(await vanishedDiagnostics(before, vanished)),
    ]);
  });
  return { ...compared, diagnostics: [...passedOver, ...compared.diagnostics] };
}

async function movedDiagnostics(before: Source, after: Source, moved: readonly Answer[]) {
  const listed = moved.slice(0, maxListed);
  const places = await before.placesOf(listed.map(({ n }) => wholeOf(n)));
  const newer = await after.placesOf(listed.map((answer) => wholeOf(answer.newer)));
  const day = (value: unknown) => {
    const date = before.dialect.readDay(value);
    return date === null ? '–' : shortDate(date);
  };
  const made = listed.map((answer) => {
    const place = newer.get(wholeOf(answer.newer));
    const facts = {
      before: day(answer.before),
      after: day(answer.after),
      newer: place === undefined ? '' : rowPlaceText(place),
    };
    return dueDateMoved(facts, { listRow: places.get(wholeOf(answer.n)) });
  });
  return [...made, ...left(dueDateMoved.title, moved.length)];
}

async function vanishedDiagnostics(before: Source, vanished: readonly Answer[]) {
  const listed = vanished.slice(0, maxListed);
  const places = await before.placesOf(listed.map(({ n }) => wholeOf(n)));
  const made = listed.map(({ n }) => dossierVanished({}, { listRow: places.get(wholeOf(n)) }));
  return [...made, ...left(dossierVanished.title, vanished.length)];
}

function left(title: { readonly vi: string; readonly en: string }, all: number) {
  return all > maxListed ? [rowsNotListed({ title, more: all - maxListed, isNumbered: true })] : [];
}
