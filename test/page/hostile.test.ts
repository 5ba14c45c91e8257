import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpus } from '../hostile/corpus.ts';
import { ask, send } from './ask.ts';
import { type OpenPage, openPage } from './open-page.ts';

const good = readFileSync(resolve('fixtures/q2-2022.xlsx'));
const chosen = [
  'bomb-sheet-60mb.xlsx',
  ...corpus
    .filter(({ name }, index) => index % 40 === 7 && name !== 'units-5000.xlsx')
    .map(({ name }) => name),
];

describe('what a stranger drops on the page', () => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPage();
  });
  afterAll(() => open.clear());

  const give = async (name: string, bytes: Uint8Array) => {
    const { go = '', faults } = await send(
      open.base,
      `${open.base}workbooks?file=${encodeURIComponent(name)}`,
      bytes,
    );
    return { page: go === '' ? null : new URL(go, open.base).href, faults };
  };
  const titleOf = async (page: string | null) =>
    /<h2 id="status-title">([^<]*)/u.exec((await ask(page ?? '')).body.toString())?.[1] ?? '';
  const readTitle = async (page: string | null) => {
    await expect.poll(() => titleOf(page), { timeout: 60_000, interval: 200 }).not.toContain('Đang đọc');
    return await titleOf(page);
  };

  it.each(chosen)(
    '%s: is refused or read, and the page goes on',
    async (name) => {
      const file = corpus.find((one) => one.name === name);
      if (file === undefined || !('make' in file.content)) return;
      const { page } = await give(name, file.content.make());
      const title = await readTitle(page);
      if (file.expected.outcome === 'read') expect(title).toMatch(/Không có lỗi|Sổ tính chưa có số liệu/u);
      else expect(title).toMatch(/phải sửa|Chưa đọc được|Sổ tính chưa có số liệu/u);
      if (file.expected.outcome !== 'read')
        expect((await ask(page ?? '')).body.toString()).toContain(file.expected.code);
    },
    90_000,
  );

  it('a file that is too large is cut off, and that is said', async () => {
    const { page, faults } = await give('lon.xlsx', new Uint8Array(50_000_001));
    expect(page).toBeNull();
    expect(faults?.[0]).toMatch(/lon\.xlsx.*50 MB/u);
  });

  it('20 at once: each is read', async () => {
    const given = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        give(`so-${index}.xlsx`, index % 2 === 0 ? good : new Uint8Array([1, 2, 3])),
      ),
    );
    const titles = await Promise.all(given.map(({ page }) => readTitle(page)));
    expect(titles.filter((title) => title === 'Không có lỗi')).toHaveLength(10);
    expect(titles.filter((title) => title.includes('phải sửa'))).toHaveLength(10);
  }, 120_000);

  it('its workers killed, at rest or at work: it reads the next workbook', async () => {
    const kill = () => {
      for (const pid of workersOf(open)) process.kill(pid, 'SIGKILL');
    };
    expect(workersOf(open).length).toBeGreaterThan(0);
    kill();
    const { page } = await give('sau.xlsx', good);
    expect(await readTitle(page)).toBe('Không có lỗi');
    const busy = await give('giua-chung.xlsx', good);
    kill();
    expect(await readTitle(busy.page)).toMatch(/Không có lỗi|Chưa đọc được/u);
    const after = await give('cuoi.xlsx', good);
    expect(await readTitle(after.page)).toBe('Không có lỗi');
    expect(open.child.exitCode).toBeNull();
    expect(open.said()).not.toContain('Lỗi của chương trình');
  }, 90_000);
});

function workersOf({ child }: OpenPage): readonly number[] {
  const listed = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', `${child.pid}`], { encoding: 'utf8' });
  return listed
    .split('\n')
    .filter((line) => line.includes('worker'))
    .map((line) => Number.parseInt(line, 10));
}
