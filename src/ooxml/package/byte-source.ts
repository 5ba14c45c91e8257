// What an archive is read from: bytes in memory, or a file on disk of which only some are read.
import { Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';

export interface ByteSource {
  /** Bytes in all. */
  readonly size: number;
  /** Those from `start` up to, not with, `end`; fewer where the source has no more. */
  readonly slice: (start: number, end: number) => Uint8Array;
}

export function memorySource(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, slice: (start, end) => bytes.subarray(start, end) };
}

/** For yauzl. Synchronous, so that reading the directory of an archive takes no turn of the event loop for each part. */
export class SourceReader extends RandomAccessReader {
  readonly #source: ByteSource;

  constructor(source: ByteSource) {
    super();
    this.#source = source;
  }

  override read(
    into: Buffer,
    offset: number,
    length: number,
    position: number,
    done: (error: Error | null, bytes?: number) => void,
  ): void {
    const piece = this.#source.slice(position, position + length);
    into.set(piece, offset);
    done(null, piece.length);
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(pieces(this.#source, start, end), { objectMode: false });
  }
}

const pieceBytes = 65_536;

function* pieces({ slice }: ByteSource, start: number, end: number): Generator<Uint8Array> {
  for (let at = start; at < end; at += pieceBytes) yield slice(at, Math.min(at + pieceBytes, end));
}
