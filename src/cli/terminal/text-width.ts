// How many columns of a terminal a text takes, and texts cut or broken to fit.
import { visible, withoutSigns } from './own-signs.ts';

/** Vietnamese letters take one column each, however many code points they are written with; own colours take none. */
export function textWidth(text: string): number {
  return [...withoutSigns(visible(text)).normalize('NFC').replace(/\p{M}/gu, '')].length;
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - textWidth(text))) + text;
}

/** Broken between words into lines of at most `width` columns; a longer word stands alone. */
export function breakLines(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of wordsOf(text, width)) {
    const own = textWidth(word);
    if (line !== '' && taken + 1 + own > width) {
      lines.push(line);
      [line, taken] = [word, own];
    } else if (line === '') [line, taken] = [word, own];
    else [line, taken] = [`${line} ${word}`, taken + 1 + own];
  }
  return [...lines, line];
}

/** A command to be typed at the end of a text is one word where it fits, so that it can be copied. */
function wordsOf(text: string, width: number): readonly string[] {
  const at = text.search(/tthc-score [a-z]/u);
  if (at < 0) return text.split(' ');
  const before = text.slice(0, at).split(' ');
  // A bracket or quotation mark right before it stays with it.
  const command = `${before.pop() ?? ''}${text.slice(at)}`;
  return textWidth(command) > width ? text.split(' ') : [...before, command];
}

/** The same, with longer words broken, too: for a column of a table. */
export function breakAll(text: string, width: number): readonly string[] {
  return breakLines(text, width).flatMap((line) => pieces(line, width));
}

function pieces(line: string, width: number): readonly string[] {
  if (textWidth(line) <= width) return [line];
  const letters = visible(line).match(/.\p{M}*/gsu) ?? [];
  return Array.from({ length: Math.ceil(letters.length / width) }, (_, index) =>
    letters.slice(index * width, (index + 1) * width).join(''),
  );
}
