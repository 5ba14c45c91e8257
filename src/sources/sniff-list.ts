// What kind of list a file is, by its content.
import type { FilePieces } from '#files/read-pieces';
import type { Encoding } from './duckdb/csv-file.ts';

export type ListKind =
  /** Parquet, text, or whatever the workbook's reader takes or refuses. */
  | { readonly kind: 'parquet' }
  | { readonly kind: 'text'; readonly encoding: Encoding }
  | { readonly kind: 'sheet' };

export function sniffList({ start }: Pick<FilePieces, 'start'>): ListKind {
  const text = Buffer.from(start.buffer, start.byteOffset, start.byteLength);
  if (text.subarray(0, 4).toString('latin1') === 'PAR1') return { kind: 'parquet' };
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return { kind: 'text', encoding: 'utf-16' };
  if (first === 0xfe && second === 0xff) return { kind: 'text', encoding: 'utf-16be' };
  const head = text
    .toString('utf8')
    .replace(/^\ufeff/u, '')
    .trimStart();
  const isMarkup = head.startsWith('<') || /^MIME-Version:/iu.test(head);
  // A name or a code has no control characters; a picture, a program or an archive has many.
  const isBinary = start.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 27));
  if (head === '' || isMarkup || isBinary) return { kind: 'sheet' };
  return { kind: 'text', encoding: 'utf-8' };
}
