// Parts → an Office file that is the same bytes whenever its parts are: in one order, without a moment of writing.
import PizZip from 'pizzip';

/** Content types first, as Office writes them; then by path. */
export function packArchive(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  return archiveOf(parts).generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Not packed yet. */
export function archiveOf(parts: ReadonlyMap<string, string | Uint8Array>): PizZip {
  const archive = new PizZip();
  for (const path of [...parts.keys()].sort(byRank)) {
    archive.file(path, parts.get(path) ?? '', { date: new Date(1980, 0, 1), createFolders: false });
  }
  return archive;
}

/** The parts of an archive, unpacked when asked for; folders are left out. */
export function partsOf(archive: PizZip): Map<string, Uint8Array> {
  const files = Object.entries(archive.files).filter(([, file]) => !file.dir);
  return new Map(files.map(([path, file]) => [path, file.asUint8Array()]));
}

function byRank(a: string, b: string): number {
  const rank = (path: string) => ['[Content_Types].xml', '_rels/.rels'].indexOf(path) + 1 || 3;
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
