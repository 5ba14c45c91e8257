// The program's own colours and movements on a terminal, distinguished from those that a file may hold.
import { visibleText } from '#language/visible-text';

/** New for each run: a name in a file, written before, cannot hold it. */
const secret = Math.random().toString(36).slice(2);
const start = `\u001b<${secret}>`;
const ownSign = new RegExp(`(\u001b<${secret}>\\[[0-9;]*[mK]|\r(?=\u001b<${secret}>))`, 'u');

/** Styled by `style`, whose escapes become own signs; those of the text itself do not. For `forTerminal` only. */
export function signed(text: string, style: (text: string) => string): string {
  return style(visible(text)).replaceAll(foreignEscape, start);
}

// Of chalk, once the text itself shows none.
const foreignEscape = new RegExp(`\u001b(?!<${secret}>)`, 'gu');

/** Takes the last line away, to be drawn again. */
export const clearedLine = `\r${start}[K`;

/** All but the own signs made visible. */
export function visible(text: string): string {
  return text
    .split(ownSign)
    .map((part, index) => (index % 2 === 1 ? part : visibleText(part)))
    .join('');
}

export function withoutSigns(text: string): string {
  return text
    .split(ownSign)
    .filter((_, index) => index % 2 === 0)
    .join('');
}

/** What is sent to the terminal or the pipe: the own signs as it understands them, nobody else's. */
export function forTerminal(text: string): string {
  return visible(text).replaceAll(start, '\u001b');
}
