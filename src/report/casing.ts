// A name given in capitals as it stands in a sentence, and the other way round.
import type { Authority } from '#domain/authority';
import { foldWithoutDiacritics } from '#language/fold';

/** "CÁC PHÒNG, BAN CHUYÊN MÔN THUỘC UBND THÀNH PHỐ" → "các phòng, ban chuyên môn thuộc UBND thành phố". */
export function inSentence(name: string, authority: Authority): string {
  const given = name.normalize('NFC').trim();
  const text = isInCapitals(given) ? restoreProperNames(lowerWords(given), authority) : given;
  const lowered = text.replace(/^\p{L}+/u, (first) => (opensCommonName(first) ? first.toLowerCase() : first));
  return institutions.reduce((named, name) => named.replaceAll(name.toLowerCase(), name), lowered);
}

/** As a title has it: "UBND CÁC XÃ, PHƯỜNG". */
export function inCapitals(name: string): string {
  return name.normalize('NFC').trim().toUpperCase();
}

/** A superior's name, always one authority: "UBND TỈNH ĐIỆN BIÊN" → "UBND tỉnh Điện Biên". */
export function authorityName(name: string): string {
  const given = name.normalize('NFC').trim();
  if (!isInCapitals(given)) return given;
  const lowered = lowerWords(given);
  const place = placeAfterKind(lowered);
  if (place === null) return upperFirst(lowered);
  const start = lowered.length - place.length;
  return upperFirst(
    lowered.slice(0, start) + place.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()),
  );
}

/** "thành phố Điện Biên Phủ" → "thành phố": what "toàn" may stand before; null where the text names no such kind. */
export function kindOfArea(area: string): string | null {
  return kinds.find((kind) => area.trim().toLowerCase().startsWith(`${kind} `)) ?? null;
}

const kinds = ['thành phố', 'thị xã', 'thị trấn', 'đặc khu', 'tỉnh', 'huyện', 'quận', 'phường', 'xã'];
const commonOpenings = new Set(
  'các những khối phòng ban sở xã phường cấp đơn cơ bộ trung huyện thành thị tỉnh quận nhóm văn ủy uỷ'.split(
    ' ',
  ),
);

/** Written with a capital wherever they stand (NĐ 30/2020, Phụ lục II). */
const institutions = ['Ủy ban nhân dân', 'Hội đồng nhân dân', 'Ban Chỉ đạo', 'Bộ phận Một cửa'];

function isInCapitals(text: string): boolean {
  return text === text.toUpperCase() && (text.match(/\p{L}+/gu) ?? []).some(isSyllable);
}

/** Abbreviations (UBND, TTHC) are no Vietnamese syllable, and stay. */
function lowerWords(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => (isSyllable(word) ? word.toLowerCase() : word));
}

function isSyllable(word: string): boolean {
  return /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/u.test(
    foldWithoutDiacritics(word),
  );
}

function restoreProperNames(text: string, { placeName, area }: Authority): string {
  const names = [placeName, area === null ? null : placeAfterKind(area)]
    .filter((name): name is string => name !== null && name.trim() !== '' && !isInCapitals(name))
    .map((name) => name.normalize('NFC').trim())
    .sort((a, b) => b.length - a.length);
  return names.reduce((restored, name) => restored.replaceAll(name.toLowerCase(), name), text);
}

function placeAfterKind(text: string): string | null {
  const match = new RegExp(`(?:^|\\s)(?:${kinds.join('|')})\\s+(\\p{L}.*)$`, 'iu').exec(text.trim());
  return match?.[1] ?? null;
}

function opensCommonName(word: string): boolean {
  return commonOpenings.has(word.toLowerCase()) && word !== word.toUpperCase();
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
