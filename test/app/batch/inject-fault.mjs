// Loaded into the built program by `node --import`: one kind of call that changes the disk fails for some paths.
import { existsSync, promises, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** "rename EBUSY huyen-b": each rename from or to a path with huyen-b in it. */
const [operation, code, part] = (process.env.TTHC_TEST_FAULT ?? '').split(' ');

const strike = (name, ...paths) => {
  if (name === operation && paths.some((path) => String(path).includes(part)))
    throw Object.assign(new Error(`${code}: injected`), { code });
};

for (const name of ['mkdir', 'rename', 'link']) {
  const real = promises[name];
  promises[name] = async (...words) => {
    strike(name, words[0], words[1]);
    return await real(...words);
  };
}
/** What a workbook of an enemy may do to the worker that reads it. */
const misbehave = {
  /** Without taking from the tests beside it what a loop would. */
  hang: () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0),
  swell: () => {
    const kept = [];
    for (;;) kept.push(new Uint8Array(16e6).fill(1));
  },
  'swell-heap': () => {
    const kept = [];
    for (;;) kept.push({ number: Math.random() });
  },
  /** Only where an earlier workbook has left so much behind. */
  'swell-if-used': () => {
    if (isUsed) misbehave.swell();
  },
  crash: () => {
    throw new TypeError('nobody thought of this');
  },
  exit: () => process.exit(9),
};

/** "sync-after - b.xlsx": once workbooks are read, nothing is through to the disk before a worker opens b.xlsx. */
const opened = (workbook) => `${process.env.TTHC_TEST_FOLDER}/opened-${workbook}`;
const waitFor = async (path) => {
  for (let tries = 0; !existsSync(path); tries += 1) {
    if (tries === 600) throw Object.assign(new Error('EIO: never opened'), { code: 'EIO' });
    await sleep(50);
  }
};

/** Only workers have a channel to who started them. */
const isWorker = process.send !== undefined;

let isUsed = false;

const open = promises.open;
promises.open = async (path, flags, ...rest) => {
  if (flags !== 'r') strike('open', path);
  else if (isWorker && operation in misbehave && String(path).includes(part)) misbehave[operation]();
  else if (String(path).endsWith('.xlsx')) isUsed = true;
  if (isWorker && operation === 'sync-after' && String(path).endsWith('.xlsx'))
    writeFileSync(opened(basename(path)), '');
  const handle = await open(path, flags, ...rest);
  for (const name of ['writeFile', 'sync']) {
    const real = handle[name].bind(handle);
    handle[name] = async (...words) => {
      strike(name, path);
      if (operation === 'sync-after' && name === 'sync' && existsSync(opened('a.xlsx')))
        await waitFor(opened(part));
      return await real(...words);
    };
  }
  return handle;
};
syncBuiltinESMExports();
