// The same questions asked of PostgreSQL: the same counts, and the work done where the rows are.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countLists } from '#app/count/count-lists';
import { countsQuery } from '#lists/queries';
import { countJson } from '#report/machine/count-json';
import { policySchema } from '#rules/policy';
import { openDatabase } from '#sources/postgres/open-database';
import { postgresDialect } from '#sources/postgres/postgres-dialect';
import { cells, overall, rows } from '../app/count/dossier-rows.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { helpOf, messageOf } from '../said.ts';
import { cellsOf, expectSame, policyFile } from './against-reference.ts';
import { password, removeTemplate, type Server, startServer, whyNoPostgres } from './postgres-server.ts';
import { randomList, randomRules } from './random-lists.ts';
import type { PlainRow } from './reference-counter.ts';

if (whyNoPostgres !== null) console.error(`\n*** ${whyNoPostgres} ***\n`);

const columns = [
  'don_vi',
  'ma_ho_so',
  'trang_thai',
  'hinh_thuc_nop',
  'ngay_nhan',
  'ngay_hen_tra',
  'ngay_ket_thuc',
  'yeu_cau_bo_sung',
];
const q = (text: string) => `'${text.replaceAll("'", "''")}'`;

function inserts(table: string, rows: readonly PlainRow[]): string {
  const values = rows.map((row, index) => `(${index + 1}, ${cellsOf(row).map(q).join(', ')})`);
  return `insert into ${table} (id, ${columns.join(', ')}) values ${values.join(',\n')}`;
}

describe.skipIf(whyNoPostgres !== null)('a table of PostgreSQL', () => {
  let servers: readonly Server[] = [];
  let office: Server;

  beforeAll(async () => {
    servers = [await startServer(), await startServer(), await startServer()];
    [office] = servers as [Server];
  }, 120_000);
  afterAll(() => {
    for (const server of servers) server.stop();
    removeTemplate();
  });

  const countTable = async (table: string, url = office.url()) => {
    const { ending, result, diagnostics } = await countLists({
      lists: [],
      period: 'Quý III/2026',
      database: { url, table },
    });
    return { ending, diagnostics, json: JSON.parse(JSON.stringify(countJson(result, diagnostics, 'vi'))) };
  };

  const [, ...data] = cells;
  const day = (cell: string) => {
    const [, time = '', d, m, y] = /^(?:(\d\d:\d\d) )?(\d\d)\/(\d\d)\/(\d{4})$/.exec(cell) ?? [];
    return d === undefined ? 'null' : q(`${y}-${m}-${d} ${time}`.trim());
  };
  const typed = data
    .map((row) => [
      row[0],
      ...[2, 5, 6, 7].map((at) => q(row[at] ?? '')),
      ...[8, 9, 10].map((at) => day(row[at] ?? '')),
    ])
    .map((values) => `(${values.join(', ')})`)
    .join(', ');
  const typedColumns =
    'stt int, don_vi_tiep_nhan text, ma_ho_so varchar(60), trang_thai text, hinh_thuc_nop text, ngay_nhan date, ngay_hen_tra timestamp, ngay_ket_thuc_xu_ly timestamptz';

  it('gives the counts of the contract, and the numbers of the rows that are doubtful', async () => {
    await office.run(
      "set timezone = 'Asia/Ho_Chi_Minh'",
      `create table ho_so (${typedColumns})`,
      "set timezone = 'Asia/Ho_Chi_Minh'",
      `insert into ho_so values ${typed.replaceAll("'2026-", "'2026-")}`,
    );
    await office.run(
      "set timezone = 'Asia/Ho_Chi_Minh'; truncate ho_so; insert into ho_so values ".concat(typed),
    );
    const { json } = await countTable('ho_so');
    expect(json).toMatchObject({ rows, overall });
    expect(json.units[0].systems).toEqual({ provincial: 12, ministry: 1 });
    expect(json.diagnostics.map(({ row, code }: { row: number; code: string }) => [row, code])).toEqual([
      [15, 'list-row-doubled'],
      [16, 'list-end-though-pending'],
      [17, 'list-end-before-receipt'],
      [18, 'list-end-missing'],
    ]);
  });

  it('is counted on the two servers that hold its partitions', async () => {
    const [main, ...others] = servers as readonly [Server, Server, Server];
    const half = (even: boolean) =>
      data
        .map((_, index) =>
          (index % 2 === 0) === even ? typed.split('), (')[index]?.replace(/^\(|\)$/g, '') : undefined,
        )
        .filter((row) => row !== undefined)
        .map((row) => `(${row}, ${even ? 0 : 1})`)
        .join(', ');
    for (const [index, server] of others.entries())
      await server.run(
        `create table mot_phan (${typedColumns}, phan int)`,
        "set timezone = 'Asia/Ho_Chi_Minh'",
        `insert into mot_phan values ${half(index === 0)}`,
        'analyze mot_phan',
        'create table nhieu as select mot_phan.* from mot_phan, generate_series(1, 3000)',
        'analyze nhieu',
      );
    await main.run(
      'create extension if not exists postgres_fdw',
      `create table ca_tinh (${typedColumns}, phan int) partition by list (phan)`,
      `create table ca_nuoc (${typedColumns}, phan int) partition by list (phan)`,
      ...others.flatMap((server, index) => [
        `create server may_${index} foreign data wrapper postgres_fdw options (host '127.0.0.1', port '${server.port}', dbname 'postgres', use_remote_estimate 'true')`,
        `create user mapping for doc server may_${index} options (user 'doc', password '${password}')`,
        `create foreign table phan_${index} partition of ca_tinh for values in (${index}) server may_${index} options (table_name 'mot_phan')`,
        `create foreign table nhieu_${index} partition of ca_nuoc for values in (${index}) server may_${index} options (table_name 'nhieu')`,
      ]),
    );
    const { json } = await countTable('ca_tinh');
    expect(json).toMatchObject({ rows, overall });

    const { source } = await openDatabase({ url: main.url(), table: 'ca_nuoc' }, true);
    if (source === null) throw new Error('not opened');
    const policy = policySchema.parse(JSON.parse(readFileSync('policies/cong-dvc-766.json', 'utf8')));
    const [from, to] = [
      { year: 2026, month: 7, day: 1 },
      { year: 2026, month: 9, day: 30 },
    ];
    const statuses = {
      notAccepted: [],
      inProgress: [],
      supplement: [],
      stopped: [],
      done: ["'Đã trả kết quả'"],
      withdrawn: [],
    };
    expect(source.parts).toHaveLength(2);
    for (const part of source.parts) {
      const query = countsQuery(
        part,
        { policy, from, to, statuses, online: ["'Trực tuyến'"], nameless: ["''"] },
        postgresDialect,
      );
      const plan = (await source.ask(`explain (verbose) ${query}`))
        .map((line) => String(line['QUERY PLAN']))
        .join('\n');
      // One line: the server that asks does nothing but pass on the counts.
      expect(plan.slice(0, 30)).toMatch(/^Foreign Scan/);
      expect(plan.includes('Relations: Aggregate on (')).toBe(true);
      expect(/HashAggregate|GroupAggregate|Sort/.test(plan)).toBe(false);
    }
    await source.close();
  });

  it('counts random lists as a plain counter does, days as text', { timeout: 1_200_000 }, async () => {
    const folder = await temporaryFolder();
    const batches = fc.sample(
      fc.tuple(randomRules, fc.array(randomList, { minLength: 100, maxLength: 100 })),
      Number(process.env.TTHC_LISTS ?? 3),
    );
    for (const [rules, makers] of batches) {
      const lists = makers.map((make, index) => make(`H${index}`));
      await office.run(
        'drop table if exists ngau_nhien',
        `create table ngau_nhien (id int, ${columns.map((column) => `${column} text`).join(', ')})`,
        inserts('ngau_nhien', lists.flat()),
      );
      await expectSame(
        { lists: [], database: { url: office.url(), table: 'ngau_nhien' } },
        lists,
        rules,
        policyFile(folder, rules),
      );
    }
  });

  it('names rows by number only where the table has one', async () => {
    await office.run(
      'create table khong_so as select don_vi_tiep_nhan, ma_ho_so, trang_thai, hinh_thuc_nop, ngay_nhan, ngay_hen_tra, ngay_ket_thuc_xu_ly from ho_so',
    );
    const { json, ending } = await countTable('khong_so');
    expect(json).toMatchObject({ rows, overall });
    expect(json.diagnostics.every(({ row }: { row: number | null }) => row === null)).toBe(true);
    expect(ending).toBe('faulty');
    const { diagnostics } = await countTable('khong_so');
    expect(messageOf(diagnostics[0])).toMatch(/^1 dòng không nêu số dòng: /u);
    expect(helpOf(diagnostics[0])).toContain('thêm cột số nguyên tên id hay stt');
  });

  it('is refused in words where the table, the server or the address is wrong, the password never shown', async () => {
    const refused = async (table: string, url: string) => {
      const { diagnostics, json, ending } = await countTable(table, url);
      expect(JSON.stringify(json)).not.toContain(password);
      return [ending, diagnostics[0]?.code];
    };
    expect(await refused('khong_co', office.url())).toEqual(['file-failed', 'database-table-missing']);
    expect(await refused('ho_so"; drop table ho_so; --', office.url())).toEqual([
      'file-failed',
      'database-table-missing',
    ]);
    expect(await refused('ho_so', `postgresql://doc:${password}@127.0.0.1:1/postgres`)).toEqual([
      'file-failed',
      'database-unreachable',
    ]);
    expect(await refused('ho_so', office.url('khong_co'))).toEqual(['file-failed', 'database-unreachable']);
    expect(await refused('ho_so', `mysql://doc:${password}@127.0.0.1/x`)).toEqual([
      'wrong-usage',
      'database-url-wrong',
    ]);
    await office.run('create table thieu (ma_ho_so text, ngay_nhan date)');
    expect((await refused('thieu', office.url()))[1]).toBe('list-column-missing');
    await office.run('create role khach login');
    expect(await refused('ho_so', office.url().replace('doc:', 'khach:'))).toEqual([
      'file-failed',
      'database-table-missing',
    ]);
  });

  it('that fails while it is counted is told by the code of its fault, the value that failed never shown', async () => {
    await office.run(
      `create view hong as select stt, don_vi_tiep_nhan, ma_ho_so, trang_thai, hinh_thuc_nop,
        (ma_ho_so || ' bí mật')::date as ngay_nhan, ngay_hen_tra, ngay_ket_thuc_xu_ly from ho_so`,
    );
    const { ending, diagnostics, json } = await countTable('hong');
    expect([ending, diagnostics]).toMatchObject([
      'file-failed',
      [{ code: 'database-failed', listRow: { file: 'hong', row: null } }],
    ]);
    expect(messageOf(diagnostics[0])).toContain('(mã 22007)');
    expect(helpOf(diagnostics[0])).toMatch(/^Chạy lại; .* người quản trị máy chủ\.$/u);
    expect(JSON.stringify(json)).not.toContain('bí mật');
  });

  it('writes nothing to the server', async () => {
    const client = new pg.Client({ connectionString: office.url() });
    await client.connect();
    const before = (await client.query('select pg_current_xact_id() as x')).rows[0].x;
    await countTable('ho_so');
    const after = (await client.query('select pg_current_xact_id() as x')).rows[0].x;
    await client.end();
    expect(Number(after)).toBe(Number(before) + 1);
  });
});
