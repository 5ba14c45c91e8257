// The program in one file (docs/adr/0020-single-executable.md): itself, or, asked by its first word, one of those that it starts beside itself.
const programs = {
  'app/batch/worker': () => import('../../src/app/batch/worker.ts'),
  'files/guard': () => import('../../src/files/guard.ts'),
};
const entry = /^--tthc-entry=(.*)$/u.exec(process.argv[2] ?? '')?.[1];

if (entry !== undefined && Object.hasOwn(programs, entry)) {
  // Each finds its words where it finds them when it is run by node.
  process.argv.splice(2, 1);
  programs[entry]();
} else {
  import('../../src/cli/main.ts')
    .then(({ main }) => main(process.argv.slice(2)))
    .then((status) => {
      process.exitCode = status;
    });
}
