// The program as it is packed needs nothing beside it: it works in a folder that has no node_modules.
import { execSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from './files/temporary-folder.ts';
import { programOfThisRun } from './program-of-this-run.ts';
import { noteRaised } from './raised/seen.ts';

const dist = join(dirname(programOfThisRun().file), 'dist');

/** The program as it is packed. */
async function programFolder(): Promise<string> {
  const folder = await temporaryFolder();
  for (const part of ['bin', 'rules', 'policies', 'templates'])
    cpSync(part, join(folder, part), { recursive: true });
  copyFileSync('package.json', join(folder, 'package.json'));
  cpSync(dist, join(folder, 'dist'), { recursive: true });
  return folder;
}

it('makes every kind of document without a package installed', async () => {
  const folder = await programFolder();
  const data = join(folder, 'so-lieu');
  mkdirSync(data);
  copyFileSync('fixtures/q2-2022.xlsx', join(data, 'q2-2022.xlsx'));
  const run = (...words: readonly string[]) => {
    const { status, stderr } = spawnSync(process.execPath, [join(folder, 'bin/tthc-score.js'), ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stderr).not.toContain('TypeError');
    return status;
  };
  expect(run('batch', 'so-lieu', '--out', 'kq', '--format', 'docx,xlsx,html', '--log', 'a.log')).toBe(0);
  expect(run('compute', 'so-lieu/q2-2022.xlsx', '-o', 'diem.xlsx')).toBe(0);
  expect(run('init', 'moi.xlsx', '--from', 'so-lieu/q2-2022.xlsx')).toBe(0);
  expect(run('check', 'so-lieu/q2-2022.xlsx', '--annotate', 'danh-dau.xlsx')).toBe(0);
  expect(readdirSync(join(folder, 'kq')).sort()).toEqual(
    expect.arrayContaining(['q2-2022-bao-cao.docx', 'q2-2022-bao-cao.html', 'q2-2022-bao-cao.xlsx']),
  );
  copyFileSync('fixtures/dossier-rows.csv', join(data, 'ho-so.csv'));
  expect(run('count', 'so-lieu/ho-so.csv', '--period', 'Quý III/2026')).toBe(3);
  expect(readFileSync(join(folder, 'a.log'), 'utf8')).toContain('"event":"exit","status":0');
});

it('names the engine of count as its only dependency, and the licences of what it carries', async () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(manifest.dependencies).toBeUndefined();
  expect(Object.keys(manifest.optionalDependencies)).toEqual(['@duckdb/node-api']);
  const licences = readFileSync(join(dist, 'LICENCES.txt'), 'utf8');
  for (const name of ['exceljs 4.4.0 (MIT)', 'saxes 5.0.1 (ISC)', 'zod ']) expect(licences).toContain(name);
  expect(licences).not.toMatch(/^(unzipper|archiver|fast-csv|inflight|glob|tmp) \d/mu);
  expect(existsSync(join(dist, 'cli', 'main.js'))).toBe(true);
});

it('carries none of the languages of zod: one import of its “z” by name brings fifty along', async () => {
  const folder = await programFolder();
  const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
  const texts = files.filter((name) => name.endsWith('.js'));
  expect(texts.length).toBeGreaterThan(50);
  const carrying = texts.filter((name) =>
    readFileSync(join(folder, 'dist', name), 'utf8').includes('locales_exports'),
  );
  expect(carrying).toEqual([]);
});

it('scores a workbook in three files, and loads nothing that writes documents or reads pages', async () => {
  const folder = await programFolder();
  const list = join(folder, 'list-loaded.cjs');
  writeFileSync(list, "process.on('exit', () => console.error(JSON.stringify(Object.keys(require.cache))));");
  const words = ['--require', list, join(folder, 'bin/tthc-score.js'), 'compute', 'fixtures/q2-2022.xlsx'];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  expect(status).toBe(0);
  const loaded: readonly string[] = JSON.parse(stderr.trimEnd().split('\n').at(-1) ?? '');
  const bundled = loaded.filter((file) => file.startsWith(join(folder, 'dist')));
  expect(bundled).toHaveLength(3);
  const held = new Set(bundled.flatMap(packagesIn));
  for (const name of ['commander', 'yauzl', 'saxes', 'zod']) expect(held).toContain(name);
  for (const name of ['exceljs', 'jszip', 'docx', 'docxtemplater', 'pizzip', 'htmlparser2', 'src/documents'])
    expect(held).not.toContain(name);
});

it('carries what V8 has compiled of a usual command, and does without where it is refused', async () => {
  const folder = await programFolder();
  const compiled = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.code'))
    .map((name) => join(folder, 'dist', name));
  const names = compiled.map((path) => /^(fill-\w+|[a-z]+)/u.exec(basename(path))?.[0]);
  expect(names.sort()).toEqual(['compute', 'fill-docx', 'fill-xlsx', 'main', 'report', 'time']);
  const run = (...words: readonly string[]) =>
    spawnSync(process.execPath, words, { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });
  const isRefused = `
    const { readFileSync } = require('node:fs');
    const refused = process.argv.slice(1).map((path) => {
      const text = readFileSync(path.slice(0, path.lastIndexOf('.js') + 3), 'utf8');
      return new (require('node:vm').Script)(text, { cachedData: readFileSync(path) }).cachedDataRejected;
    });
    console.log(JSON.stringify(refused));`;
  expect(JSON.parse(run('-e', isRefused, ...compiled).stdout)).toEqual(compiled.map(() => false));
  const words = [join(folder, 'bin/tthc-score.js'), 'compute', 'fixtures/q2-2022.xlsx'];
  const usual = run(...words);
  expect(usual.status).toBe(0);
  // Another option of V8's own, other code than it takes, and none.
  expect(JSON.parse(run('--stack-size=900', '-e', isRefused, ...compiled).stdout)).not.toContain(false);
  expect(run('--stack-size=900', ...words).stdout).toBe(usual.stdout);
  for (const path of compiled) writeFileSync(path, 'of another V8');
  expect(run(...words).stdout).toBe(usual.stdout);
  for (const path of compiled) rmSync(path);
  expect(run(...words).stdout).toBe(usual.stdout);
});

it('a worker takes what was compiled under a heap limit of its own, which holds', async () => {
  const folder = await programFolder();
  const probe = join(folder, 'probe.cjs');
  writeFileSync(
    probe,
    `const vm = require('node:vm');
    const { writeSync } = require('node:fs');
    vm.Script = class extends vm.Script {
      constructor(text, options) {
        super(text, options);
        writeSync(1, \`\${this.cachedDataRejected}\\n\`);
      }
    };
    process.on('exit', () => {
      const kept = [];
      for (;;) kept.push({ number: Math.random() });
    });`,
  );
  const words = ['--require', probe, join(folder, 'dist/app/batch/worker.js'), '1e12', `${process.pid}`];
  const { stdout, stderr } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=100' },
  });
  expect(new Set(stdout.trim().split('\n'))).toEqual(new Set(['false']));
  expect(stderr).toContain('heap out of memory');
});

it('says in the first line of each file what it is made of', () => {
  const chunks = readdirSync(join(dist, 'chunks')).map((name) => join(dist, 'chunks', name));
  const held = new Set(chunks.flatMap(packagesIn));
  for (const name of ['exceljs', 'docxtemplater', 'pizzip', 'htmlparser2', 'src/documents'])
    expect(held).toContain(name);
});

/** Of what the build put into the file. */
function packagesIn(file: string): readonly string[] {
  return /^\/\/ Holds: (.*)$/mu.exec(readFileSync(file, 'utf8'))?.[1]?.split(', ') ?? [];
}

it('is installed from its packed file without a network, all but the engine of count', async () => {
  const folder = await programFolder();
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const npm = (words: string) => execSync(`npm ${words} --ignore-scripts`, { cwd: folder, stdio: 'pipe' });
  npm('pack');
  npm(`install --global --offline --cache cache --prefix installed ./tthc-score-${version}.tgz`);
  const run = (...words: readonly string[]) =>
    spawnSync(join(folder, 'installed', 'bin', 'tthc-score'), words, { encoding: 'utf8' });
  expect(run('check', resolve('fixtures/q2-2022.xlsx')).status).toBe(0);
  const { status, stderr } = run('count', resolve('fixtures/dossier-rows.csv'), '--period', 'Quý III/2026');
  expect(status).toBe(3);
  noteRaised(stderr);
  expect(stderr).toContain('[count-engine-missing]');
  expect(stderr).toContain('npm install --global');
});
