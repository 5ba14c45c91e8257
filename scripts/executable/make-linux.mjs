// out/linux/tthc-score: quick to build and to try; the same blob as that of Windows but for the code cache.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { shippedAssets } from './assets.mjs';
import { makeBlob } from './blob.mjs';
import { bundle } from './bundle.mjs';
import { linuxProgram } from './linux-program.mjs';
import { allLicences, writeSums } from './release.mjs';

const out = resolve(process.argv[2]);
const stage = join(out, 'stage');
rmSync(out, { recursive: true, force: true });
mkdirSync(stage, { recursive: true });

const { main, threads, licences } = await bundle();
const runNode = (words) => {
  const { stderr } = spawnSync(process.execPath, words, { cwd: stage, encoding: 'utf8' });
  return { err: stderr };
};
const blob = makeBlob({ stage, main, assets: shippedAssets(threads), runNode, withCodeCache: true });
const blobFile = join(stage, 'blob-of-linux');
writeFileSync(blobFile, blob);
const program = join(out, 'tthc-score');
linuxProgram({ node: process.execPath, blobFile, program });
chmodSync(program, 0o755);
writeFileSync(join(out, 'GIAY-PHEP.txt'), allLicences(licences));
rmSync(stage, { recursive: true });
writeSums(out, ['tthc-score']);
