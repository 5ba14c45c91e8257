// The sheets of all units in one archive, for a person who downloads them.
import { packArchive } from '#ooxml/package/pack-archive';

/** ZIP bytes. Names stand in it as they are, without folders. */
export function packSheets(
  sheets: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Uint8Array {
  return packArchive(new Map(sheets.map(({ name, bytes }) => [name, bytes])));
}
