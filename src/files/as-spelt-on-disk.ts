// The name a file has on the disk where it is typed in the other Unicode form: macOS and its ZIP files keep “ổ” as several signs.
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileExists } from './same-file.ts';

/** The path itself where something is there, or nothing looks the same. So with the folders above it. */
export async function asSpeltOnDisk(path: string): Promise<string> {
  if (/^[\0-\x7f]*$/u.test(path) || (await fileExists(path))) return path;
  const [above, name] = [dirname(path), basename(path)];
  if (above === path) return path;
  const folder = await asSpeltOnDisk(above);
  const names = await readdir(folder).catch(() => []);
  const [same, another] = names.filter((each) => each.normalize('NFC') === name.normalize('NFC'));
  return same === undefined || another !== undefined ? path : join(folder, same);
}
