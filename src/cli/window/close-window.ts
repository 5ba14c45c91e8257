// A window of its own closes when its reader says so; until then, what was written can be opened.
import { basename } from 'node:path';
import type { OwnWindow } from '#cli/terminal/own-window';
import type { Streams } from '#cli/terminal/streams';
import type { Terminal } from '#cli/terminal/terminal';
import { windowTexts } from '#cli/texts/window-texts';
import type { Language } from '#language/language';

/** Ends when the reader presses Enter and nothing else, or can type no more. */
export async function closeWindow(
  window: OwnWindow,
  { readLine, openForPerson }: Pick<Streams, 'readLine' | 'openForPerson'>,
  { err, language }: Terminal,
): Promise<void> {
  const paths = window.offered().slice(0, maxOffered);
  if (paths.length > 0) {
    const lines = paths.map(
      (path, index) => `${`${index + 1}`.padStart(4)}  ${err.paint.path(basename(path))}`,
    );
    err.write(`\n${windowTexts.canOpen[language]}\n${lines.join('\n')}\n`);
  }
  const question = paths.length > 0 ? windowTexts.chooseOne : windowTexts.pressEnter;
  for (;;) {
    err.write(`\n${question[language]}\n`);
    const typed = (await readLine?.())?.trim() ?? '';
    if (typed === '') return;
    const path = /^\d+$/u.test(typed) ? paths[Number(typed) - 1] : undefined;
    err.write(`${path === undefined ? wrongNumber(paths.length, language) : await open(path)}\n`);
  }

  async function open(path: string): Promise<string> {
    if (await openForPerson(path)) return windowTexts.opening[language](basename(path));
    return windowTexts.notOpened[language](path);
  }
}

function wrongNumber(max: number, language: Language): string {
  return max === 0 ? '' : windowTexts.noSuchNumber[language](max);
}

/** More than a window has lines are found in their folder. */
const maxOffered = 20;
