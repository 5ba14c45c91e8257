// Rows with faults and findings → diagnostics that name file and row.
import type { Declared, Definition } from '#diagnostics/define';
import type { Diagnostic } from '#diagnostics/diagnostic';
import * as listRow from '#diagnostics/source/list-row';
import type { CountedRows, FoundRow } from '#lists/count-rows';
import { type RowPlace, rowPlaceText, type Source } from '#lists/source';

type Kind = FoundRow['kinds'][number];

const definitions: Readonly<Record<Kind, Definition<Record<never, never>>>> = {
  unreadableReceived: listRow.receivedUnreadable,
  unreadableDue: listRow.dueUnreadable,
  unreadableEnd: listRow.endUnreadable,
  unreadableRequest: listRow.requestUnreadable,
  noReceipt: listRow.receiptMissing,
  noEnd: listRow.endMissing,
  endBeforeReceipt: listRow.endBeforeReceipt,
  noUnit: listRow.unitMissing,
  endThoughPending: listRow.endThoughPending,
  dueBeforeReceipt: listRow.dueBeforeReceipt,
  codeDayDiffers: listRow.codeDayDiffers,
  twiceItsTime: listRow.twiceItsTime,
};

/** By file and row; then, for each kind, how many more there are. */
export async function rowDiagnostics(source: Source, rows: CountedRows): Promise<readonly Diagnostic[]> {
  const { found, doubled, totals, list } = rows;
  const isNumbered = source.has.number;
  const numbers = [...found.map(({ n }) => n), ...doubled.flatMap(({ n, kept }) => [n, kept])];
  const places = await source.placesOf([...new Set(numbers)]);
  const listed = [
    ...found.flatMap(({ n, kinds }) =>
      kinds.map((kind) => ({ n, made: definitions[kind]({}, at(places, n)) })),
    ),
    ...doubled.map(({ n, kept, differs }) => {
      const place = places.get(kept);
      const facts = { kept: place === undefined ? '' : rowPlaceText(place) };
      const define = differs ? listRow.rowDoubledDiffers : listRow.rowDoubled;
      return { n, made: define(facts, at(places, n)) };
    }),
  ];
  const ordered = listed.sort((a, b) => a.n - b.n).map(({ made }) => made);
  const shown = (kind: Kind) => found.filter(({ kinds }) => kinds.includes(kind)).length;
  const more = [...totals].flatMap(([kind, total]) =>
    leftOver(definitions[kind], total - shown(kind), isNumbered),
  );
  const doubledMore = leftOver(listRow.rowDoubled, list.rows.duplicate - doubled.length, isNumbered);
  return [...ordered, ...more, ...doubledMore];
}

/** An error where the kind is one: rows of it were not counted. */
function leftOver(kind: Pick<Declared, 'severity' | 'title'>, more: number, isNumbered: boolean) {
  if (more <= 0) return [];
  const define = kind.severity === 'error' ? listRow.faultyRowsNotListed : listRow.rowsNotListed;
  return [define({ title: kind.title, more, isNumbered })];
}

function at(places: ReadonlyMap<number, RowPlace>, n: number) {
  const place = places.get(n);
  return place === undefined ? {} : { listRow: place };
}
