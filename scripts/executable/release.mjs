// What all executables of a release share: its version, its time, and the sums by which they are checked.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeLicence, windowsDuckdb } from './tools.mjs';

export const version = JSON.parse(readFileSync('package.json', 'utf8')).version;

/** In seconds: of the commit, so that two builds of it are the same; or as SOURCE_DATE_EPOCH has it. */
export const releaseTime = Number(process.env.SOURCE_DATE_EPOCH ?? commitTime());

/** Outside of a repository all releases have one time, the first of 2022. */
function commitTime() {
  const { status, stdout } = spawnSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' });
  return status === 0 ? stdout : 1640995200;
}

/** Node's and DuckDB's licences after those of the packages in the bundle. */
export function allLicences(bundled) {
  const node = `Node.js ${process.version}\n\n${readFileSync(nodeLicence, 'utf8').trim()}`;
  const duckdb = `DuckDB\n\n${readFileSync(join(windowsDuckdb, 'LICENSE'), 'utf8').trim()}`;
  return [bundled.trimEnd(), node, duckdb].join(`\n\n${'-'.repeat(80)}\n\n`).concat('\n');
}

/** As `sha256sum -c` and `certutil -hashfile` have them. */
export function writeSums(folder, names) {
  const lines = names.map((name) => {
    const sum = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
    return `${sum}  ${name}\n`;
  });
  writeFileSync(join(folder, 'SHA256SUMS.txt'), lines.join(''));
  process.stdout.write(lines.join(''));
}
