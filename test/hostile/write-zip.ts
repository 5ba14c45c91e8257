// A zip writer that can lie: whatever an archive states of itself is given apart from what it holds.
import { constants, crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** 8 deflates, 0 stores; any other number is only written down. */
  readonly method?: number;
  /** Instead of what `data` packs to. */
  readonly packed?: Uint8Array;
  readonly flags?: number;
  readonly attributes?: number;
  /** What the local header says, where it differs. */
  readonly local?: Stated;
  /** What the central directory says, where it differs. */
  readonly central?: Stated & { readonly offset?: number };
}

interface Stated {
  readonly name?: string;
  readonly crc?: number;
  readonly size?: number;
  readonly packedSize?: number;
}

export interface ZipEnd {
  readonly count?: number;
  readonly offset?: number;
  readonly size?: number;
  readonly disk?: number;
  readonly comment?: Uint8Array;
  readonly commentLength?: number;
}

export function writeZip(entries: readonly ZipEntry[], end: ZipEnd = {}): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const data = Buffer.from(entry.data);
    const method = entry.method ?? 8;
    const packed = entry.packed ?? (method === 8 ? deflateRawSync(data) : data);
    const facts = { name: entry.name, crc: crc32(data), size: data.length, packedSize: packed.length };
    const local = header(0x04034b50, entry, method, { ...facts, ...entry.local });
    bodies.push(local, Buffer.from(packed));
    directory.push(
      header(0x02014b50, entry, method, { ...facts, ...entry.central }, entry.central?.offset ?? at),
    );
    at += local.length + packed.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...bodies, central, endOf(entries.length, central.length, at, end)]);
}

/** Zeroes by the gigabyte in a few kilobytes: one flushed block over and over. */
function packedZeroes(
  megabytes: number,
  byte = 0,
): { readonly packed: Buffer; readonly crc: number; readonly size: number } {
  const block = Buffer.alloc(1_000_000, byte);
  const one = deflateRawSync(block, { finishFlush: constants.Z_FULL_FLUSH });
  let crc = 0;
  for (let count = 0; count < megabytes; count += 1) crc = crc32(block, crc);
  const last = Buffer.from([3, 0]);
  return {
    packed: Buffer.concat([...Array.from({ length: megabytes }, () => one), last]),
    crc,
    size: megabytes * 1_000_000,
  };
}

export function bombEntry(name: string, megabytes: number, byte = 0): ZipEntry {
  const { packed, crc, size } = packedZeroes(megabytes, byte);
  const facts = { crc, size };
  return { name, data: '', packed, local: facts, central: facts };
}

function header(
  signature: number,
  { flags = 0x800, attributes = 0 }: ZipEntry,
  method: number,
  { name, crc, size, packedSize }: Required<Stated>,
  offset?: number,
): Buffer {
  const path = Buffer.from(name);
  const fixed = Buffer.alloc(offset === undefined ? 30 : 46);
  let at = fixed.writeUInt32LE(signature, 0);
  if (offset !== undefined) at = fixed.writeUInt16LE(0x0314, at);
  for (const value of [20, flags, method, 0, 0x21]) at = fixed.writeUInt16LE(value, at);
  for (const value of [crc, packedSize, size]) at = fixed.writeUInt32LE(value >>> 0, at);
  at = fixed.writeUInt16LE(path.length & 0xffff, at);
  if (offset !== undefined) {
    fixed.writeUInt32LE(attributes >>> 0, 38);
    fixed.writeUInt32LE(offset >>> 0, 42);
  }
  return Buffer.concat([fixed, path]);
}

function endOf(entries: number, length: number, at: number, end: ZipEnd): Buffer {
  const fixed = Buffer.alloc(22);
  const count = Math.min(end.count ?? entries, 0xffff);
  fixed.writeUInt32LE(0x06054b50, 0);
  fixed.writeUInt16LE(end.disk ?? 0, 4);
  fixed.writeUInt16LE(count, 8);
  fixed.writeUInt16LE(count, 10);
  fixed.writeUInt32LE(end.size ?? length, 12);
  fixed.writeUInt32LE(end.offset ?? at, 16);
  const comment = Buffer.from(end.comment ?? []);
  fixed.writeUInt16LE(end.commentLength ?? comment.length, 20);
  return Buffer.concat([fixed, comment]);
}
