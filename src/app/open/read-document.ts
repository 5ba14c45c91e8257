// A document that the session has written, for a person who downloads it.
import { readFile } from '#files/read-file';

/** Null where it is gone by now. */
export async function readDocument(path: string): Promise<Uint8Array | null> {
  return (await readFile(path)).bytes;
}
