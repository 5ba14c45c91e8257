// What is said of a list is the same each time, in the order of the list: an engine of several threads gives its answers in any.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { countLists } from '#app/count/count-lists';
import { temporaryFolder } from '../../files/temporary-folder.ts';
import { listHeadings } from '../../sources/list-headings.ts';

const head = listHeadings.join(',');

async function counted(rows: readonly string[]) {
  const path = join(await temporaryFolder(), 'danh-sach.csv');
  writeFileSync(path, `${head}\n${rows.join('\n')}\n`);
  const { result, diagnostics } = await countLists({ lists: [path], period: 'Quý III/2026' });
  return { units: result?.list?.units.map(({ name }) => name) ?? [], diagnostics };
}

it('units stand as the list first names them', async () => {
  const names = Array.from({ length: 60 }, (_, index) => `Xã ${(index * 37) % 60}`);
  const rows = [...names, ...names].map(
    (name, index) =>
      `${name},H1-260702-${1000 + index},${index % 3 ? 'Đã trả kết quả' : 'Đang giải quyết'},Trực tuyến,02/07/2026,06/07/2026,${index % 3 ? '05/07/2026' : ''}`,
  );
  expect((await counted(rows)).units).toEqual(names);
});

it('the rows that are named are the first, where others stand twice and are not', async () => {
  const row = (code: number) =>
    `Xã A,H1-260702-${1_000_000 + code},Đang giải quyết,Trực tuyến,02/07/2026,06/07/2026,`;
  const rows = Array.from({ length: 300_000 }, (_, index) => row(index));
  const { diagnostics } = await counted([...rows.slice(0, 3), row(0), ...rows.slice(4)]);
  const named = diagnostics.flatMap(({ code, listRow }) =>
    code === 'list-twice-its-time' ? [listRow?.row] : [],
  );
  expect(named).toEqual([2, 3, 4, ...Array.from({ length: 497 }, (_, index) => index + 6)]);
});
