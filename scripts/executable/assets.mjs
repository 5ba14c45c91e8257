// What the executable carries beside its code, by the paths that `files/shipped` reads.
import { readdirSync, readFileSync } from 'node:fs';

const folders = ['rules', 'policies', 'templates', 'page', 'docs/images'];
const files = ['package.json', 'docs/huong-dan.md'];

export function shippedAssets(threads) {
  const paths = folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
  const shipped = [...files, ...paths].sort().map((path) => [path, readFileSync(path)]);
  const programs = Object.entries(threads).map(([name, text]) => [name, Buffer.from(text)]);
  return Object.fromEntries([...shipped, ...programs]);
}
