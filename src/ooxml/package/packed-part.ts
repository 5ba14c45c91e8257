// A part in compressed form: compressed once, it can be put into any number of archives.
import { crc32, deflateRawSync } from 'node:zlib';

export interface PackedPart {
  readonly method: 'stored' | 'deflated';
  readonly crc: number;
  /** In bytes, unpacked. */
  readonly size: number;
  readonly content: Uint8Array;
}

/** The same content gives the same bytes wherever Node carries the same zlib. */
export function packPart(content: string | Uint8Array): PackedPart {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return { method: 'deflated', crc: crc32(bytes), size: bytes.length, content: deflateRawSync(bytes) };
}
