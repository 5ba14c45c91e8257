// Text as XML, and an HTML page, can hold it: the one place where it is cleaned and escaped.

/** All but the characters of XML 1.0 (https://www.w3.org/TR/xml/#charsets): controls, lone surrogates, U+FFFE and U+FFFF. */
const notXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Without characters that XML cannot hold: Word and Excel refuse a document with a single one of them. */
export function cleanXml(text: string): string {
  return text.replace(notXml, '');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Of most texts there is nothing to clean or escape: one look tells. */
const notPlain =
  /[^\t\n\r\u{20}\u{21}\u{23}-\u{25}\u{28}-\u{3b}\u{3d}\u{3f}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

/** For the content of elements and for attributes in quotes alike. */
export function escapeXml(text: string): string {
  if (!notPlain.test(text)) return text;
  return cleanXml(text).replace(/[&<>"']/gu, (sign) => entities[sign] ?? '');
}

const named: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** References to what is no character stay as they are written. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu, (whole, hex, decimal, name) => {
    if (name !== undefined) return named.get(name) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const noncharacters = [0xbe, 0xbf].map((last) => Buffer.from([0xef, 0xbf, last]));

/** The same of a part in UTF-8 that a library wrote: it knows of controls, but not of U+FFFE and U+FFFF. */
export function cleanPart(bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!noncharacters.some((each) => buffer.includes(each))) return bytes;
  return Buffer.from(cleanXml(buffer.toString('utf8')));
}
