#!/usr/bin/env node
// Loads the built program. Everything happens in src/cli/main.ts.
try {
  const { main } = await import('../dist/cli/main.js');
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // The only fault that main cannot tell, as it keeps main from being loaded.
  if (error.code !== 'EMFILE') throw error;
  process.stderr.write(
    'ulimit -n: hệ thống chỉ cho mở quá ít tệp cùng lúc / the system allows too few open files\n',
  );
  process.exitCode = 3;
}
