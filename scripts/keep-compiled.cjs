// Started by compile-ahead.mjs: runs the program as people do, then writes what V8 has compiled of its files by then beside them.
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join, relative, resolve } = require('node:path');
const vm = require('node:vm');

const scripts = new Map();
vm.Script = class extends vm.Script {
  constructor(text, options) {
    super(text, options);
    scripts.set(options.filename, this);
  }
};

const fixture = 'fixtures/q2-2022.xlsx';
const folder = mkdtempSync(join(tmpdir(), 'tthc-build-'));
const output = { write: () => undefined, writeData: () => undefined, isTerminal: false, width: 80 };
const streams = { out: output, err: output, environment: {}, flushed: async () => null, readLine: null };

run().finally(() => rmSync(folder, { recursive: true }));

async function run() {
  const { main } = require(resolve(process.argv[2], 'cli/main.js'));
  const jobs = [['--help'], ['compute', fixture], ['report', fixture, '--out', folder]];
  for (const words of jobs) {
    const status = await main(words, streams);
    if (status !== 0) throw new Error(`tthc-score ${words.join(' ')} ended with ${status}`);
  }
  const paths = [...scripts].map(([filename, script]) => {
    const path = `${filename}.${process.versions.v8}-${process.arch}.code`;
    writeFileSync(path, script.createCachedData());
    return relative('', path).replaceAll('\\', '/');
  });
  console.log(JSON.stringify(paths));
}
