// out/windows: tthc-score.exe in its folder with what lies beside it, the same as a ZIP file, and the installer.
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { shippedAssets } from './assets.mjs';
import { makeBlob } from './blob.mjs';
import { bundle } from './bundle.mjs';
import { makeInstaller } from './installer.mjs';
import { allLicences, releaseTime as time, version, writeSums } from './release.mjs';
import { sign } from './sign.mjs';
import { nodeFor, windowsDuckdb } from './tools.mjs';
import { windowsProgram } from './windows-program.mjs';
import { openPrefix, removePrefix, runWindows } from './wine.ts';
import { zipFolder } from './zip.mjs';

const out = resolve(process.argv[2]);
const folder = join(out, 'tthc-score');
rmSync(out, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const { main, threads, licences } = await bundle();
const blob = await blobOfWindows(shippedAssets(threads));
const program = join(folder, 'tthc-score.exe');
const icon = new URL('icon.ico', import.meta.url);
writeFileSync(program, windowsProgram({ node: nodeFor.windows, blob, icon, version }));
if (!sign(program)) console.log('Not signed: no TTHC_SIGN_PKCS12 (docs/windows.md).');

putEngine(join(folder, 'node_modules', '@duckdb'));
writeFileSync(join(folder, 'GIAY-PHEP.txt'), allLicences(licences).replaceAll('\n', '\r\n'));

const names = { zip: `tthc-score-${version}-windows.zip`, installer: `tthc-score-${version}-cai-dat.exe` };
await zipFolder(folder, join(out, names.zip), time);
makeInstaller({ folder, file: join(out, names.installer), version, time });
sign(join(out, names.installer));
writeSums(out, [names.installer, names.zip, 'tthc-score/tthc-score.exe']);

/** DuckDB, a native library: `count` alone loads it, from beside the program. */
function putEngine(engine) {
  const versionOf = (path) => JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')).version;
  if (versionOf(windowsDuckdb) !== versionOf('node_modules/@duckdb/node-bindings'))
    throw new Error('scripts/executable/package.json names another version of DuckDB than package.json');
  for (const name of ['node-api', 'node-bindings'])
    cpSync(join('node_modules/@duckdb', name), join(engine, name), { recursive: true });
  cpSync(windowsDuckdb, join(engine, 'node-bindings-win32-x64'), { recursive: true });
}

/** V8 on Windows takes no code cache of Linux: it is made by node.exe. Without one the program starts in twice the time. */
async function blobOfWindows(assets) {
  const stage = join(out, 'stage');
  mkdirSync(stage, { recursive: true });
  const prefix = openPrefix(join(out, 'wine'));
  copyFileSync(nodeFor.windows, join(stage, 'node.exe'));
  const runNode = (words) => runWindows(prefix, 'node.exe', words, { cwd: stage });
  const made = makeBlob({ stage, main, assets, runNode, withCodeCache: true });
  removePrefix(prefix);
  rmSync(stage, { recursive: true });
  return made;
}
