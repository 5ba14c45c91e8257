// `npm run release -- --dry-run` in a repository of its own: what it refuses, and what it would do.
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from './files/temporary-folder.ts';

const figures = '### Con số thay đổi / Figures that change\n- No figure of a report changes.\n';
const changelog = `# Changelog\n\n## [Unreleased]\n\n## [1.2.3] – 2026-11-30\n\n${figures}`;

describe('a release', () => {
  let folder = '';
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.vn', ...words], { cwd: folder });
  const put = (file: string, text: string) => {
    writeFileSync(join(folder, file), text);
    git('add', '.');
    git('commit', '--quiet', '--message', file);
  };
  const release = () =>
    spawnSync(process.execPath, [resolve('scripts/release.mjs'), '--dry-run'], {
      cwd: folder,
      encoding: 'utf8',
    });

  beforeEach(async () => {
    folder = await temporaryFolder();
    git('init', '--quiet');
    for (const file of ['package.json', 'package-lock.json'])
      put(file, JSON.stringify({ name: 'tthc-score', version: '1.2.3' }));
    put('CHANGELOG.md', changelog);
  });

  it('that has all it needs would run CI, tag and pack, and a dry run does none of it', () => {
    const { status, stdout } = release();
    expect(stdout).toBe(
      'tthc-score 1.2.3 is ready. Without --dry-run: .ci/run, tag v1.2.3, out/tthc-score-1.2.3.tgz (2 files now).\n',
    );
    expect(status).toBe(0);
    expect(git('tag').toString()).toBe('');
    expect(git('status', '--porcelain').toString()).toBe('');
  });

  it.each([
    ['a changelog that ends before it', changelog.replace('1.2.3', '1.2.2'), 'no heading “## [1.2.3]'],
    ['no date', changelog.replace(' – 2026-11-30', ''), 'gives 1.2.3 no date'],
    ['no word on figures', changelog.replace(figures, ''), 'does not say of 1.2.3 which figures change'],
    ['lines left over', changelog.replace('d]\n', 'd]\n- more\n'), 'lines under [Unreleased]'],
  ])('is refused with %s', (_, text, fault) => {
    put('CHANGELOG.md', text);
    const { status, stderr } = release();
    expect(stderr).toContain(fault);
    expect(status).toBe(1);
  });

  it('is refused where README or docs name the file of another version, by their lines', () => {
    put('README.md', 'Chạy tthc-score-1.2.3-cai-dat.exe.\nHoặc tthc-score-1.2.2.tgz.\n');
    const { status, stderr } = release();
    expect(stderr).toContain('another version is named:\nREADME.md:2:tthc-score-1.2.2\n');
    expect(status).toBe(1);
  });

  it('is refused with every fault at once: changes, another version in the lock file, a tag that exists', () => {
    git('tag', 'v1.2.3');
    writeFileSync(join(folder, 'package-lock.json'), '{ "version": "1.2.2" }');
    const { stderr } = release();
    for (const fault of ['not committed:\n M package-lock.json', 'says 1.2.2', 'tag v1.2.3 exists'])
      expect(stderr).toContain(fault);
  });
});
