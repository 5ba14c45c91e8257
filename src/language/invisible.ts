// Characters that a reader does not see: they come along when text is copied from a web page or a PDF.

/** Soft hyphen, zero-width spaces and joiners, left-to-right mark, word joiner, byte order mark, variation selectors. */
const unseen = /\u034f|[\u00ad\u180e\u200b-\u200e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/gu;

/** Marks that put what follows into another order: the digits of a number are not seen as they are stored. */
const reordering = /[\u061c\u200f\u202a-\u202e\u2066-\u2069]/u;

export function withoutInvisible(text: string): string {
  return text.replace(unseen, '');
}

/** "U+202E" of the first character that changes the order in which the text is seen; null where there is none. */
export function reorderingMark(text: string): `U+${string}` | null {
  const code = reordering.exec(text)?.[0].codePointAt(0);
  return code === undefined ? null : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Whether nothing of it is seen: spaces, and what is invisible. */
export function isUnseen(text: string): boolean {
  return withoutInvisible(text).trim() === '';
}
