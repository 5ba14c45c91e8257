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
  // The V8 of Node 20 compiles what runs often again, on threads of its own: for one workbook 40 ms (compute) to 150 ms (report) that
  // never come back. It still does, but 15 times as late. Later ones gain nothing by it, and do not know the word. Help needs none.
  if (process.version.startsWith('v20.') && process.argv.length > 3)
    require('node:v8').setFlagsFromString('--interrupt-budget=1000000');
  const { main } = require('../dist/cli/main.js');
  process.exitCode = await main(process.argv.slice(2));
}
