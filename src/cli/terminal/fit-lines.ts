// No line wider than the terminal: the last measure, for whatever has not been broken where it was made.
import { breakLines, textWidth } from './text-width.ts';

/** Further lines begin where the text of the first does. A word longer than a line is left to the terminal, as it is. */
export function fitLines(text: string, width: number): string {
  if (!Number.isFinite(width)) return text;
  return text
    .split('\n')
    .map((line) => (textWidth(line) <= width ? line : broken(line, width)))
    .join('\n');
}

function broken(line: string, width: number): string {
  const [indent = ''] = /^ */u.exec(line) ?? [];
  return breakLines(line.slice(indent.length), width - indent.length)
    .map((part) => indent + part)
    .join('\n');
}
