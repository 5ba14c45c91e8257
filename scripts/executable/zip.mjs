// A folder as a ZIP file that is always the same: entries by name, one time for all, packed by the zlib of the Node that runs this.
import { createWriteStream, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** The folder's own name is the first part of every path in it. `time` in seconds since 1970. */
export async function zipFolder(folder, file, time) {
  const zip = new ZipFile();
  for (const name of filesBelow(folder)) {
    const options = { mtime: new Date(time * 1000), mode: 0o100644 };
    zip.addFile(join(folder, name), `${basename(folder)}/${name}`, options);
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(file));
}

/** With forward slashes, in the order of their codes. */
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}
