// Sheets that look like one of the contract's: "Đơn vị (2)", "Bản sao của Đơn vị", "Đơn vị xã", "Don vi cu", "Đơn vi".

import type { SheetKey } from '#contract/sheet';
import { foldWithoutDiacritics } from '#language/fold';
import { editDistance } from '#language/nearest';

/** `name` is the contract's. Sheets whose rows are scored may be split in two; of the others only copies are meant. */
export function resembles(candidate: string, key: SheetKey, name: string): boolean {
  const words = wordsOf(candidate);
  const own = wordsOf(name);
  if (editDistance(words.join(' ').slice(0, 40), own.join(' ')) <= 1) return true;
  const at = words.findIndex((_, index) => own.every((word, offset) => words[index + offset] === word));
  if (at < 0) return false;
  const rest = [...words.slice(0, at), ...words.slice(at + own.length)];
  return rows.has(key) || rest.every((word) => copied.has(word) || /^(?:\d+|[ivx]+|q\d)$/u.test(word));
}

const rows: ReadonlySet<SheetKey> = new Set(['units', 'officers', 'published']);

const copied: ReadonlySet<string> = new Set(
  'ban sao cua copy of cu moi old new goc nhap du phong luu backup bk sua lan ky quy thang nam truoc nay'.split(
    ' ',
  ),
);

function wordsOf(name: string): readonly string[] {
  return foldWithoutDiacritics(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
