// What is wrong with a list as a whole. Unknown words: reported with their numbers of rows, and put into a file to be filled in.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { listNothingCounted, listWithoutChannel, listWithoutCode } from '#diagnostics/source/list';
import { listChannelUnknown, listStatusUnknown } from '#diagnostics/source/list-words';
import { isoDate } from '#language/dates';
import type { Source } from '#lists/source';
import type { CountedList } from '#lists/sum-counts';
import { printable, type Understood, type UnknownWord } from '#lists/understand';
import type { CountPeriod } from './request.ts';
import type { WordToFill } from './words-file.ts';

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
export function wordsToAsk({ unknownStatuses, unknownChannels }: Understood): readonly WordToFill[] {
  const words = [
    ...unknownStatuses.map((word) => ({ kind: 'status' as const, ...word })),
    ...unknownChannels.map((word) => ({ kind: 'channel' as const, ...word })),
  ];
  return words.filter(isPrintable);
}

export function isPrintable({ text }: { readonly text: string }): boolean {
  return printable(text) === text.normalize('NFC');
}

export function missingColumns({ without }: Source): readonly Diagnostic[] {
  const whole = (file: string) => ({ listRow: { file, row: null } });
  return [
    ...without.channel.map((file) => listWithoutChannel({}, whole(file))),
    ...without.code.map((file) => listWithoutCode({}, whole(file))),
  ];
}

/** Rows that are faulty or not accepted say so themselves. */
export function nothingCounted({ rows }: CountedList, { from, to }: CountPeriod): readonly Diagnostic[] {
  if (rows.counted > 0 || (rows.read > 0 && rows.outsidePeriod === 0)) return [];
  return [listNothingCounted({ read: rows.read, from: isoDate(from), to: isoDate(to) })];
}
