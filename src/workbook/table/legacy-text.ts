// Vietnamese typed in the fonts of before Unicode: TCVN3 (.VnTime) shows "§¬n vÞ", VNI (VNI-Times) "Ñôn vò".
import type { Diagnostic } from '#diagnostics/diagnostic';
import { textInLegacyFont } from '#diagnostics/workbook/sheet';
import { fromTcvn3, fromVni } from '#language/legacy-encodings';
import { type Grid, placeOf } from '#ooxml/spreadsheet/grid';

/** One finding a sheet, at the first such cell; null where the text is Unicode, or too little to tell. */
export function findLegacyText(grid: Grid): Diagnostic | null {
  const texts = grid.rows.flatMap(({ cells }) => cells).filter(({ kind }) => kind === 'text');
  for (const { encoding, looksLike, toUnicode } of encodings) {
    const cells = texts.filter(({ text }) => !isUnicodeVietnamese(text) && looksLike(text));
    const [first] = cells;
    if (first !== undefined && cells.length >= minCells) {
      const content = first.text.trim().slice(0, 60);
      const facts = { encoding, content, cells: cells.length, intended: toUnicode(content) };
      return textInLegacyFont(facts, { place: placeOf(grid.name, first) });
    }
  }
  return null;
}

/** One odd cell may be a formula or a foreign name. */
const minCells = 3;

const encodings: readonly {
  readonly encoding: string;
  readonly looksLike: (text: string) => boolean;
  readonly toUnicode: (text: string) => string | null;
}[] = [
  // Signs that stand for letters: never twice in a text of words otherwise.
  {
    encoding: 'TCVN3 (ABC)',
    looksLike: (text) => count(text, /[µ¸¶·¹¨¾»¼½©®ª«¬§¡¢£¤¥¦×÷þÞßæÆ]/gu) >= 2 && /[a-z]/iu.test(text),
    toUnicode: fromTcvn3,
  },
  // Letters for đ and ư, and marks behind their vowel, that neither Unicode Vietnamese nor a name in English has.
  {
    encoding: 'VNI',
    looksLike: (text) => count(text, /[aeoyö][åäëïøûü]|[ñö]/giu) >= 1,
    toUnicode: fromVni,
  },
];

/** Letters that only Unicode text has: ă đ ơ ư and those with two marks. */
function isUnicodeVietnamese(text: string): boolean {
  return /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/u.test(text);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
