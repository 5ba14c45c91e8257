import { mkdir, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { takeLock } from '#files/lock';
import { type RunLock, takeLocks } from '#files/run-locks';
import { messageOf } from '../said.ts';
import { namesIn, temporaryFolder } from './temporary-folder.ts';

const lockFile = '.tthc-score.lock';

async function provinceAndDistrict() {
  const province = await temporaryFolder();
  const district = join(province, 'huyen/xa');
  await mkdir(district, { recursive: true });
  return { province, district };
}

/** As a run does: first its own lock, then a look at where it is going to write. */
async function begin(home: string, folders: readonly string[]) {
  const { lock, diagnostic } = await takeLocks(home, []);
  if (lock === null) return { lock, diagnostic };
  const other = await lock.otherRun(folders);
  if (other === null) return { lock, diagnostic: null };
  await lock.release();
  return { lock: null, diagnostic: other };
}

it('keeps a run out below a folder that another holds, and names that folder', async () => {
  const { province, district } = await provinceAndDistrict();
  const above = await begin(province, [district]);
  const below = await begin(district, [district]);
  expect(below.diagnostic?.code).toBe('folder-in-use');
  expect(messageOf(below.diagnostic)).toContain(`“${province}”`);
  expect(await namesIn(district)).toEqual([]);
  await above.lock?.release();
  expect((await begin(district, [district])).diagnostic).toBeNull();
});

it('keeps a run out that would write below a folder that another holds, through links too', async () => {
  const { province, district } = await provinceAndDistrict();
  const below = await begin(district, [district]);
  const link = join(province, 'loi-tat');
  await symlink(join(province, 'huyen'), link, 'junction');
  for (const folder of [district, join(district, 'to'), join(link, 'xa')]) {
    const above = await begin(province, [folder]);
    expect(messageOf(above.diagnostic)).toContain('xa” đang được');
  }
  expect(await namesIn(province)).not.toContain(lockFile);
  await below.lock?.release();
});

it('lets runs side by side, and above one that works elsewhere', async () => {
  const { province, district } = await provinceAndDistrict();
  const other = join(province, 'huyen-khac');
  await mkdir(other);
  expect((await begin(district, [district])).diagnostic).toBeNull();
  expect((await begin(other, [other])).diagnostic).toBeNull();
  expect((await begin(province, [join(province, 'ket-qua')])).diagnostic).toBeNull();
});

it('gives two that come at once to one only', async () => {
  for (let round = 0; round < 15; round += 1) {
    const { province, district } = await provinceAndDistrict();
    const begun = await Promise.all([begin(district, [district]), begin(province, [district])]);
    const locks = begun.map(({ lock }) => lock).filter((lock): lock is RunLock => lock !== null);
    expect(locks).toHaveLength(1);
    await locks[0]?.release();
    expect(await namesIn(district)).toEqual([]);
    expect(await namesIn(province)).toEqual(['huyen']);
  }
}, 60_000);

it.each(['above', 'below'])(
  'removes the lock of a run %s that stood still, which then writes nothing more',
  async (where) => {
    const { province, district } = await provinceAndDistrict();
    const [silentAt, nextAt] = where === 'above' ? [province, district] : [district, province];
    const { lock: silent } = await takeLock(silentAt);
    const before = new Date(Date.now() - 90_000);
    await utimes(join(silentAt, lockFile), before, before);
    expect((await begin(nextAt, [district])).diagnostic).toBeNull();
    expect(await silent?.isHeld()).toBe(false);
  },
);

it('takes the age of a lock by the clock of the disk: that of this machine may be hours off', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, lockFile);
  await writeFile(path, JSON.stringify({ token: 'x', pid: 1, host: 'may-khac', since: '' }));
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * 3600_000 });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  expect((await takeLock(folder)).diagnostic?.code).toBe('folder-in-use');
});

it('holds all folders of a run or none', async () => {
  const [first, second] = [await temporaryFolder(), await temporaryFolder()];
  const { lock: other } = await takeLock(second);
  expect((await takeLocks(first, [second])).diagnostic?.code).toBe('folder-in-use');
  expect(await namesIn(first)).toEqual([]);
  await other?.release();
  const { lock } = await takeLocks(first, [second, join(first, 'khong-co')]);
  expect(await lock?.isHeld()).toBe(true);
  await lock?.release();
  expect([await namesIn(first), await namesIn(second)]).toEqual([[], []]);
});
