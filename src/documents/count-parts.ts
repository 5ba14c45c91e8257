// Counts what a template is made of, over all its parts, and names the first thing there is too much of.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { columnNumber, type Place } from '#diagnostics/place';
import { templateTooComplex } from '#diagnostics/template/template-bounds';
import type { Text } from '#language/language';
import { templateLimits } from './template-limits.ts';
import type { PartWatcher } from './walk-part.ts';

type Counted = 'paragraphs' | 'cells' | 'merges' | 'mergedCells' | 'formats' | 'columns' | 'sheets' | 'marks';

export interface PartCounter extends PartWatcher {
  /** Null while nothing is too much. */
  readonly fault: () => Diagnostic | null;
}

const elements: Readonly<Record<'docx' | 'xlsx', ReadonlyMap<string, Counted>>> = {
  docx: new Map([['p', 'paragraphs']]),
  xlsx: new Map([
    ['c', 'cells'],
    ['row', 'cells'],
    ['mergeCell', 'merges'],
    ['conditionalFormatting', 'formats'],
    ['cfRule', 'formats'],
    ['col', 'columns'],
    ['sheet', 'sheets'],
  ]),
};

export function countParts(format: 'docx' | 'xlsx'): PartCounter {
  const counts = new Map<Counted, number>();
  const add = (what: Counted, more: number) => counts.set(what, (counts.get(what) ?? 0) + more);
  let braces = 0;
  return {
    open(name, attributes) {
      const counted = elements[format].get(name);
      if (counted === undefined) return;
      add(counted, 1);
      if (counted === 'merges') add('mergedCells', cellsIn(attributes.ref ?? ''));
    },
    text(text) {
      for (let at = text.indexOf('{'); at !== -1; at = text.indexOf('{', at + 1)) braces += 1;
    },
    fault() {
      const all: readonly (readonly [Counted, number])[] = [...counts, ['marks', braces / 2]];
      const [over] = all.find(([what, count]) => count > templateLimits[what]) ?? [];
      return over === undefined ? null : tooMany(over);
    },
  };
}

export function tooMany(what: keyof typeof words, place?: Place): Diagnostic {
  return templateTooComplex({ what: words[what], most: templateLimits[what] }, { place });
}

const words = {
  xmlBytes: { vi: 'byte chữ và định dạng', en: 'bytes of text and formats' },
  nesting: { vi: 'phần lặp lồng vào nhau', en: 'passages one inside the other' },
  depth: { vi: 'lớp lồng vào nhau', en: 'levels, one inside the other' },
  paragraphs: { vi: 'đoạn văn', en: 'paragraphs' },
  marks: { vi: 'chỗ điền', en: 'placeholders' },
  sheets: { vi: 'trang', en: 'sheets' },
  cells: { vi: 'dòng và ô', en: 'rows and cells' },
  merges: { vi: 'vùng ô gộp', en: 'merged areas' },
  mergedCells: { vi: 'ô nằm trong các vùng gộp', en: 'cells in merged areas' },
  formats: { vi: 'định dạng theo điều kiện', en: 'formats by condition' },
  columns: { vi: 'lần đặt độ rộng cột', en: 'columns with a width of their own' },
} as const satisfies Readonly<Record<string, Text>>;

/** "B2:C3" → 4; 1 where it cannot be read. */
function cellsIn(range: string): number {
  const [, left = '', top, right = '', bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/u.exec(range) ?? [];
  if (top === undefined) return 1;
  return (columnNumber(right) - columnNumber(left) + 1) * (Number(bottom) - Number(top) + 1);
}
