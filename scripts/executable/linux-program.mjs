// Node's program for Linux → tthc-score: the blob put into a note of the ELF file.
import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const postject = fileURLToPath(new URL('node_modules/postject/dist/cli.js', import.meta.url));
const fuse = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

export function linuxProgram({ node, blobFile, program }) {
  copyFileSync(node, program);
  const words = [postject, program, 'NODE_SEA_BLOB', blobFile, '--sentinel-fuse', fuse];
  execFileSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
}
