// Bytes → text by byte order mark, by the page's own declaration, or as UTF-8; null where the bytes are no text.

/** UTF-8, UTF-16, or the charset an HTML `meta` names (windows-1258 in old exports). Always NFC. */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return decode(bytes, marked);
  const zeroes = bytes.subarray(0, 1_024).filter((byte) => byte === 0).length;
  if (zeroes > 0) return withoutMark(bytes);
  const declared = declaredCharset(bytes);
  return decode(bytes, declared ?? 'utf-8');
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** Text with a zero in every other byte is UTF-16; with zeroes elsewhere it is no text. */
function withoutMark(bytes: Uint8Array): string | null {
  if (bytes[0] !== 0 && bytes[1] === 0) return decode(bytes, 'utf-16le');
  if (bytes[0] === 0 && bytes[1] !== 0) return decode(bytes, 'utf-16be');
  return null;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4_096)).toString('latin1');
  const match =
    /<meta\s[^<>]{0,500}?charset\s{0,9}=[\s"']{0,9}([\w-]+)/iu.exec(head) ??
    /^<\?xml[^<>]{1,500}?encoding=["']([\w-]+)/iu.exec(head);
  const name = match?.[1]?.toLowerCase() ?? null;
  // Where the bytes are not UTF-16, what `meta` says of UTF-16 is wrong; browsers take such a page for UTF-8.
  return name === null || name.startsWith('utf-16') ? null : name;
}

function decode(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset).decode(bytes).normalize('NFC');
  } catch (error) {
    // An unknown charset name: the ASCII of the markup still reads.
    if (error instanceof RangeError && charset !== 'utf-8') return decode(bytes, 'utf-8');
    throw error;
  }
}
