// What is wrong with a list as a whole. Unknown words: reported with their numbers of rows, and put into a file to be filled in.
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { ListName } from '#diagnostics/list-name';
import { listNothingCounted, listWithoutChannel, listWithoutCode } from '#diagnostics/source/list';
import { listChannelUnknown, listStatusUnknown } from '#diagnostics/source/list-words';
import type { Unit } from '#domain/unit';
import { isoDate } from '#language/dates';
import { meaningsOf } from '#lists/own-words';
import type { Source } from '#lists/source';
import type { CountedList } from '#lists/sum-counts';
import { printable, type Understood, type UnknownWord } from '#lists/understand';
import { rowsOf, strangers } from './fill-outputs.ts';
import type { AskedWord, CountPeriod } from './request.ts';

export function unknownWords({ unknownStatuses, unknownChannels }: Understood): readonly Diagnostic[] {
  return [
    ...(unknownStatuses.length > 0 ? [listStatusUnknown({ words: unknownStatuses.map(toPrint) })] : []),
    ...(unknownChannels.length > 0 ? [listChannelUnknown({ words: unknownChannels.map(toPrint) })] : []),
  ];
}

function toPrint({ text, rows }: UnknownWord): UnknownWord {
  return { text: printable(text), rows };
}

/** A word with a long number in it is no word, and may be a person's: it is not written down. */
export function wordsToAsk({ unknownStatuses, unknownChannels }: Understood): readonly AskedWord[] {
  const words = [
    ...unknownStatuses.map((word) => ({ kind: 'status' as const, ...word })),
    ...unknownChannels.map((word) => ({ kind: 'channel' as const, ...word })),
  ];
  return words.filter(isPrintable).map((word) => ({ ...word, meanings: meaningsOf(word.kind) }));
}

/** Units of the list that the workbook lacks: each means one of the workbook's. */
export function unitsToAsk(list: CountedList, units: readonly Unit[]): readonly AskedWord[] {
  const meanings = units.map(({ name }) => name);
  return strangers(list, units)
    .map((unit) => ({ kind: 'unit' as const, text: unit.name, rows: rowsOf(unit), meanings }))
    .filter(isPrintable);
}

function isPrintable({ text }: { readonly text: string }): boolean {
  return printable(text) === text.normalize('NFC');
}

export function missingColumns({ without }: Source): readonly Diagnostic[] {
  const whole = (list: ListName) => ({ listRow: { ...list, row: null } });
  return [
    ...without.channel.map((list) => listWithoutChannel({}, whole(list))),
    ...without.code.map((list) => listWithoutCode({}, whole(list))),
  ];
}

/** Rows that are faulty or not accepted say so themselves. */
export function nothingCounted({ rows }: CountedList, { from, to }: CountPeriod): readonly Diagnostic[] {
  if (rows.counted > 0 || (rows.read > 0 && rows.outsidePeriod === 0)) return [];
  return [listNothingCounted({ read: rows.read, from: isoDate(from), to: isoDate(to) })];
}
