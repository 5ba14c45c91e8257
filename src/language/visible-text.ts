// Text from a file as it may be shown: what would steer a terminal, turn the line round or hide in it, as a visible sign.

/**
 * Controls of C0 and C1 (escape sequences begin with one), marks of direction and of zero width, separators of lines and
 * paragraphs, lone surrogates and noncharacters. Line feeds and the selectors of a letter's shape are harmless.
 */
const unseen =
  /(?!\n|\p{Variation_Selector})[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** "Xã ␛[31m" → "Xã ‹U+001B›[31m"; a tab is a space, and what is visible stays as it is. */
export function visibleText(text: string): string {
  return text.replace(/\r\n/gu, '\n').replace(unseen, (sign) => (sign === '\t' ? ' ' : nameOf(sign)));
}

/** "‹U+202E›" */
function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
}

/** JSON with the same data, in which those characters are written as \u202e. */
export function visibleJson(json: string): string {
  return json.replace(unseen, (sign) =>
    [...Array(sign.length).keys()]
      .map((index) => `\\u${sign.charCodeAt(index).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
