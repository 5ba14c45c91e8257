// `npm run release`: checks what a release must have, runs CI, then tags the commit and packs it into out/. `--dry-run` checks, and says what
// it would do. Before it: the version (`npm version --no-git-tag-version X.Y.Z`), its heading in CHANGELOG.md, `npx vitest run test/cli -u`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';

const isDryRun = process.argv.includes('--dry-run');
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const tag = `v${version}`;

const faults = [
  ...ofTree(),
  ...ofVersion(),
  ...ofDocs(),
  ...ofChangelog(readFileSync('CHANGELOG.md', 'utf8')),
];
if (faults.length > 0) {
  console.error(`${name} ${version} cannot be released:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
  process.exit(1);
}
if (isDryRun) {
  const files = JSON.parse(output('npm', 'pack', '--dry-run', '--json', '--ignore-scripts'))[0].files;
  console.log(
    `${name} ${version} is ready. Without --dry-run: .ci/run, tag ${tag}, out/${packed()} (${files.length} files now).`,
  );
} else {
  run('.ci/run');
  mkdirSync('out', { recursive: true });
  run('npm', 'pack', '--pack-destination', 'out');
  run('git', 'tag', '--annotate', tag, '--message', `${name} ${version}`);
  console.log(
    `Tagged ${tag}, packed out/${packed()}. To publish: git push origin ${tag}; npm publish out/${packed()}`,
  );
}

function ofTree() {
  const changed = output('git', 'status', '--porcelain').trimEnd();
  return changed === '' ? [] : [`the tree has changes that are not committed:\n${changed}`];
}

function ofVersion() {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return [
    ...(/^\d+\.\d+\.\d+(-[a-z\d.]+)?$/u.test(version) ? [] : [`“${version}” is no version such as 1.2.3`]),
    ...(lock.version === version ? [] : [`package-lock.json says ${lock.version}: run npm install`]),
    ...(output('git', 'tag', '--list', tag).trim() === ''
      ? []
      : [`tag ${tag} exists: choose the next version`]),
  ];
}

/** Files to be downloaded are named with their version there. */
function ofDocs() {
  const { stdout } = spawnSync(
    'git',
    ['grep', '-noE', `${name}-[0-9]+\\.[0-9]+\\.[0-9]+`, '--', 'README.md', 'docs'],
    {
      encoding: 'utf8',
    },
  );
  const others = stdout.split('\n').filter((line) => line !== '' && !line.endsWith(`${name}-${version}`));
  return others.length === 0 ? [] : [`another version is named:\n${others.join('\n')}`];
}

/** Its own heading with a date, the figures that change named, and nothing left over for later. */
function ofChangelog(text) {
  const [, ...sections] = text.split(/^## /mu);
  const section = sections.find((each) => each.startsWith(`[${version}]`));
  const unreleased = sections.find((each) => each.startsWith('[Unreleased]')) ?? '';
  if (section === undefined) return [`CHANGELOG.md has no heading “## [${version}] – YYYY-MM-DD”`];
  return [
    ...(/^\[[^\]]+\] – \d{4}-\d\d-\d\d$/mu.test(section.split('\n')[0])
      ? []
      : [`CHANGELOG.md gives ${version} no date`]),
    ...(section.includes('### Con số thay đổi / Figures that change')
      ? []
      : [`CHANGELOG.md does not say of ${version} which figures change, or that none does`]),
    ...(/^- /mu.test(unreleased)
      ? ['CHANGELOG.md has lines under [Unreleased]: they belong to this release']
      : []),
  ];
}

function packed() {
  return `${name}-${version}.tgz`;
}

function run(command, ...words) {
  const { status } = spawnSync(command, words, { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`${[command, ...words].join(' ')} ended with ${status}: nothing was tagged.`);
    process.exit(1);
  }
}

function output(command, ...words) {
  const { status, stdout, stderr } = spawnSync(command, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${[command, ...words].join(' ')}: ${stderr}`);
  return stdout;
}
