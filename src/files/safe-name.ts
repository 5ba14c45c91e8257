// A name from the clerk's workbook as a file name that Windows, macOS and Linux all take.

/** Names of devices on Windows, with any extension. */
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\.|$)/iu;

/** Most file systems allow 255 bytes; Windows counts the whole path, 260 characters: so well below. */
const maxLength = 120;

/**
 * Never empty, never a path, never hidden; Vietnamese letters stay. Two names may become the same: the caller
 * numbers them. `extension` with its dot is kept whole; `limit` are the bytes of both.
 */
export function safeFileName(name: string, extension = '', limit = maxLength): string {
  const plain = name
    .normalize('NFC')
    // Control characters, direction marks and the joiners that make two names look alike.
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replace(/[<>:"/\\|?*]/gu, '-')
    .replace(/\s+/gu, ' ');
  const cut = cutToBytes(plain, limit - Buffer.byteLength(extension));
  // Windows drops dots and spaces at the end, and so makes two names one.
  const trimmed = cut.replace(/^[\s.~-]+|(?<![\s.])[\s.]+$/gu, '');
  const named = trimmed === '' ? 'khong-ten' : trimmed;
  return `${isReserved(named) ? `_${named}` : named}${extension}`;
}

export function isReserved(name: string): boolean {
  return reserved.test(name);
}

/** Cut between letters, never within one. */
function cutToBytes(text: string, bytes: number): string {
  // Nearly always: where letters end is dear to find out.
  if (Buffer.byteLength(text) <= bytes) return text;
  let cut = '';
  for (const { segment } of new Intl.Segmenter('vi').segment(text)) {
    if (Buffer.byteLength(cut + segment) > bytes) break;
    cut += segment;
  }
  return cut;
}
