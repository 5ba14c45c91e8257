// Loaded before the program for growing.xlsx: another program writes to the file each time a piece of it is read.
const { appendFileSync } = require('node:fs');
const promises = require('node:fs/promises');
const { syncBuiltinESMExports } = require('node:module');

const { open } = promises;
promises.open = async (path, ...words) => {
  const handle = await open(path, ...words);
  if (!String(path).endsWith('growing.xlsx')) return handle;
  const read = handle.read.bind(handle);
  handle.read = (...asked) => {
    appendFileSync(path, 'A'.repeat(1_000_000));
    return read(...asked);
  };
  return handle;
};
syncBuiltinESMExports();
