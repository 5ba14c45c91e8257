// Signs cut off the end of a text. A pattern such as /[.:]+$/ tries again from every sign: 32,767 of them take seconds.

/** `text` without the signs at its end for which `isCut` is true. */
function withoutEnd(text: string, isCut: (sign: string) => boolean): string {
  let end = text.length;
  while (end > 0 && isCut(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}

/** As `withoutEnd`, for signs that stand in `signs`. */
export function withoutSignsAtEnd(text: string, signs: string): string {
  return withoutEnd(text, (sign) => signs.includes(sign));
}
