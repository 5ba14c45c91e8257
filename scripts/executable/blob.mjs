// The text of the program and what is shipped with it → the blob that Node looks for in its own executable.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * `assets`: bytes by the name under which `files/single-executable` asks for them. `runNode` runs Node with options in the folder
 * `stage`: of the system that the executable is for where a code cache is wanted, since V8 takes none made on another.
 */
export function makeBlob({ stage, main, assets, runNode, withCodeCache }) {
  mkdirSync(stage, { recursive: true });
  writeFileSync(join(stage, 'main.cjs'), main);
  const all = { ...assets, 'packed.json': Buffer.from(JSON.stringify(Object.keys(assets))) };
  for (const [name, bytes] of Object.entries(all)) {
    const path = join(stage, 'assets', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  const configuration = {
    main: 'main.cjs',
    output: 'blob',
    disableExperimentalSEAWarning: true,
    useSnapshot: false,
    useCodeCache: withCodeCache,
    assets: Object.fromEntries(Object.keys(all).map((name) => [name, `assets/${name}`])),
  };
  writeFileSync(join(stage, 'sea.json'), JSON.stringify(configuration));
  const make = (options) => {
    const { err } = runNode([...options, '--experimental-sea-config', 'sea.json']);
    if (!existsSync(join(stage, 'blob'))) throw new Error(`Node made no blob: ${err}`);
    return readFileSync(join(stage, 'blob'));
  };
  const blob = make([]);
  return withCodeCache ? withSameCache(blob, make(fixedSeeds), main) : blob;
}

/** V8 lays out its tables by chance, so that no two caches are alike. */
const fixedSeeds = ['--hash-seed=1', '--random-seed=1'];

/**
 * A cache made with fixed seeds is always the same, and as good as any: V8 takes caches of processes with other seeds. But the options
 * themselves are part of a number in its head, the fourth, by which V8 refuses it: that number is taken from the one made without.
 */
function withSameCache(blob, seeded, main) {
  const cache = (bytes) => bytes.indexOf(Buffer.from(main)) + Buffer.byteLength(main) + sizeBytes;
  const [at, from] = [cache(seeded), cache(blob)];
  const head = (bytes, start) => [0, 1, 2, 3].map((n) => bytes.readUInt32LE(start + 4 * n));
  const [theirs, own] = [head(seeded, at), head(blob, from)];
  if (theirs.slice(0, 3).join() !== own.slice(0, 3).join())
    throw new Error('the head of a code cache is not as expected');
  seeded.writeUInt32LE(own[3], at + 12);
  return seeded;
}

/** Of the length that stands before the cache. */
const sizeBytes = 8;
