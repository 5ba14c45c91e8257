// `npm run build:windows`, `npm run build:linux`: the program in one file, below out/ (docs/adr/0020-single-executable.md).
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installTools, nodeFor } from './tools.mjs';

const [target = '', out = `out/${target}`] = process.argv.slice(2);
if (!Object.hasOwn(nodeFor, target)) {
  console.error(`node scripts/executable/build.mjs ${Object.keys(nodeFor).join('|')} [FOLDER]`);
  process.exit(2);
}
if (process.platform !== 'linux') {
  console.error('Executables are built on Linux.');
  process.exit(1);
}
installTools();
// By the Node that goes into the executable: its version says what the blob looks like, its zlib what the ZIP holds.
const make = fileURLToPath(new URL(`make-${target}.mjs`, import.meta.url));
const { status } = spawnSync(nodeFor.linux, ['--disable-warning=ExperimentalWarning', make, out], {
  stdio: 'inherit',
  env: { ...process.env, TZ: 'UTC' },
});
process.exit(status ?? 1);
