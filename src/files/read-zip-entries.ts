// Some small parts of a zip archive on disk, without reading the rest: a few thousand bytes, however large or hostile the file is.
import { stat } from 'node:fs/promises';
import { openPromise, type ZipFile } from 'yauzl';

/** Bytes of one part, unpacked. */
const most = 262_144;
/** No workbook has nearly as many parts. */
const mostEntries = 10_000;

/** The text of each part that is there and small; what is missing here may be anything. Never waits on a pipe. */
export async function smallParts(
  path: string,
  wanted: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  let zip: ZipFile | null = null;
  try {
    if (!(await stat(path)).isFile()) return parts;
    zip = await openPromise(path, { lazyEntries: true, autoClose: false });
    if (zip.entryCount > mostEntries) return parts;
    for await (const entry of zip.eachEntry()) {
      if (!wanted.includes(entry.fileName) || entry.isEncrypted()) continue;
      const text = await textAtMost(await zip.openReadStreamPromise(entry));
      if (text !== null) parts.set(entry.fileName, text);
    }
  } catch {
    // No archive, damaged, or out of reach: whoever reads the whole file will say so.
  } finally {
    zip?.close();
  }
  return parts;
}

async function textAtMost(stream: AsyncIterable<Uint8Array>): Promise<string | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    size += piece.length;
    if (size > most) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
