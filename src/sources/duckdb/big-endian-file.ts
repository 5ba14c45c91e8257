// A text file in UTF-16 with its high bytes first, which DuckDB does not read: decoded and split piece by piece as it comes from the disk.
import { pipeline } from 'node:stream';
import { streamFile } from '#files/read-pieces';

/** In characters; a longer record is no row of a list but a quote that is not closed. */
const maxRecordLength = 2_000_000;

/** Blank lines are left out, as DuckDB does. Throws where a quote is not closed or a record is too long. */
async function* bigEndianRecords(path: string, separator: string): AsyncGenerator<readonly string[]> {
  const { parse } = await import('csv-parse');
  const parser = parse({
    delimiter: separator,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: maxRecordLength,
  });
  // A fault of any of the three is thrown by the loop, and to leave the loop closes the file.
  pipeline(streamFile(path), decoded, parser, () => undefined);
  yield* parser as AsyncIterable<readonly string[]>;
}

async function* decoded(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-16be');
  for await (const piece of bytes) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** The first so many rows. */
export async function bigEndianHead(
  path: string,
  separator: string,
  maxRows: number,
): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const record of bigEndianRecords(path, separator)) {
    rows.push(record);
    if (rows.length >= maxRows) break;
  }
  return rows;
}

/** All rows, the cells at `positions` of each, in pieces of so many rows. */
export async function* bigEndianPieces(
  path: string,
  separator: string,
  positions: readonly number[],
  size: number,
): AsyncGenerator<readonly (readonly (string | null)[])[]> {
  let piece: (readonly (string | null)[])[] = [];
  for await (const record of bigEndianRecords(path, separator)) {
    piece.push(positions.map((position) => record[position] || null));
    if (piece.length < size) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}
