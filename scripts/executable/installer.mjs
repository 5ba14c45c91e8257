// The laid out folder → one installer, by NSIS.
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from './zip.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

export function makeInstaller({ folder, file, version, time }) {
  const bytes = filesBelow(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  const defined = {
    SOURCE: resolve(folder),
    OUTPUT: resolve(file),
    VERSION: version,
    ICON: here('icon.ico'),
    SIDE: here('side.bmp'),
    KILOBYTES: Math.ceil(bytes / 1024),
  };
  if (process.env.TTHC_BUILD_QUICK) Object.assign(defined, { QUICK: 1 });
  const words = Object.entries(defined).map(([name, value]) => `-D${name}=${value}`);
  execFileSync('makensis', ['-V2', '-INPUTCHARSET', 'UTF8', ...words, here('installer.nsi')], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, SOURCE_DATE_EPOCH: `${time}` },
  });
}
