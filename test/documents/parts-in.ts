// What an Office file holds, however it is packed: zlib packs differently from version to version.
import PizZip from 'pizzip';

export function partsIn(archive: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.entries(new PizZip(archive).files).filter(([, part]) => !part.dir);
  return Object.fromEntries(parts.map(([path, part]) => [path, part.asText()]));
}
