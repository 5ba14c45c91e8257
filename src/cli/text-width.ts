// How many columns of a terminal a text takes, and texts cut or broken to fit.

/** Vietnamese letters take one column each, however many code points they are written with. */
export function textWidth(text: string): number {
  return [...text.normalize('NFC').replace(/[\p{M}\p{Cf}]/gu, '')].length;
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
  for (const word of text.split(' ')) {
    if (line !== '' && textWidth(line) + 1 + textWidth(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
