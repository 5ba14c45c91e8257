// Words of the user's own: what a status, a channel or a unit of the list means.
import { fold, nameKey } from '#language/fold';
import { type Channel, channelWords, lexicon, type State, stateWords } from './meanings.ts';

export type WordKind = 'status' | 'channel' | 'unit';

/** As column Loại of a file of words has it. */
export const kindNames: Readonly<Record<WordKind, string>> = {
  status: 'Trạng thái',
  channel: 'Hình thức nộp',
  unit: 'Đơn vị',
};

/** One row of a file of words. */
export interface OwnWord {
  readonly kind: WordKind;
  /** As the list spells it. */
  readonly text: string;
  /** A known word of that kind; of a unit its name. */
  readonly meaning: string;
}

export interface Lexicons {
  readonly state: (word: string) => State | null;
  readonly channel: (word: string) => Channel | null;
  /** The name of a unit, which is the word itself where nobody said otherwise. */
  readonly unit: (word: string) => string;
}

const shipped = { state: lexicon(stateWords), channel: lexicon(channelWords) };

/** By what two spellings are one word: of a unit as names are compared. */
export function wordKey(kind: WordKind, text: string): string {
  return kind === 'unit' ? nameKey(text) : fold(text);
}

/** What may stand in column Nghĩa là; of a unit anything. */
export function meaningsOf(kind: WordKind): readonly string[] {
  if (kind === 'unit') return [];
  return (kind === 'status' ? stateWords : channelWords).map(({ words }) => words[0] ?? '');
}

/** Whether the meaning is known. */
export function isUnderstood({ kind, meaning }: OwnWord): boolean {
  if (kind === 'unit') return meaning.trim() !== '';
  return (kind === 'status' ? shipped.state(meaning) : shipped.channel(meaning)) !== null;
}

/** The user's words go before the shipped ones. */
export function lexiconsWith(own: readonly OwnWord[]): Lexicons {
  const meaningOf = (kind: WordKind) => {
    const byWord = new Map(
      own.flatMap((word) => (word.kind === kind ? [[wordKey(kind, word.text), word.meaning]] : [])),
    );
    return (word: string) => byWord.get(wordKey(kind, word));
  };
  const [status, channel, unit] = [meaningOf('status'), meaningOf('channel'), meaningOf('unit')];
  return {
    state: (word) => shipped.state(status(word) ?? word),
    // A blank is in person, as on the national portal.
    channel: (word) => (fold(word) === '' ? 'inPerson' : shipped.channel(channel(word) ?? word)),
    unit: (word) => tidyName(unit(word) ?? word),
  };
}

/** As it is printed: NFC, spaces folded. */
function tidyName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ')
    .trim();
}
