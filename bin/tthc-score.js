#!/usr/bin/env node
// Loads the built program. Everything happens in src/cli/main.ts.
// CommonJS as the program (package.json beside this file): Node's loader of modules takes 10 ms before it loads anything.
start().catch((error) => {
  // The only fault that main cannot tell, as it keeps main from being loaded.
  if (error.code !== 'EMFILE') throw error;
  process.stderr.write(
    'ulimit -n: hệ thống chỉ cho mở quá ít tệp cùng lúc / the system allows too few open files\n',
  );
  process.exitCode = 3;
});

async function start() {
  const { main } = require('../dist/cli/main.js');
  process.exitCode = await main(process.argv.slice(2));
}
