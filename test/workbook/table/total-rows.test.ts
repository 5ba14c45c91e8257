import { describe, expect, it } from 'vitest';
import { inWords } from '../../said.ts';
import type { TestRow } from '../make-workbook.ts';
import { found, readUnits, unitHeader, unitRows } from '../sample.ts';

const [, ...units] = unitRows;
const [judiciary = [], health = [], himLam = [], naTau = []] = units;
/** The figures of a row after Khối and Đơn vị, D to K. */
const total = (name: string, ...counts: TestRow): TestRow => [null, null, name, ...counts];
const ofAll = [34, 840, 0, 545, 316, 10, 3, 0];
const ofDepartments = [1, 270, 0, 271, 0, 0, 0, 0];
const ofCommunes = [33, 570, 0, 274, 316, 10, 3, 0];

async function findings(...rows: readonly TestRow[]): Promise<readonly string[]> {
  return found(await readUnits([unitHeader, ...rows]));
}

async function messages(...rows: readonly TestRow[]): Promise<readonly string[]> {
  const { diagnostics } = await readUnits([unitHeader, ...rows]);
  return inWords(diagnostics).map(({ message }) => message.vi);
}

describe('a row “Tổng cộng” below the units', () => {
  it('is silent where it states what the rows make', async () => {
    expect(await findings(...units, total('Tổng cộng', ...ofAll))).toEqual([]);
  });

  it('is named in the cell of each column that states something else', async () => {
    const wrong = total('Tổng cộng', 34, 480, 0, 545, 316, 10, 30, 0);
    expect(await findings(...units, wrong)).toEqual([
      'total-row-differs Đơn vị!E6',
      'total-row-differs Đơn vị!J6',
    ]);
    expect((await messages(...units, wrong))[0]).toBe(
      'Dòng “Tổng cộng” ghi “Tiếp nhận / Trực tiếp” là 480, nhưng cộng 4 dòng ở trên được 840: lệch 360.',
    );
  });

  it('counts by the stored value of its formula, and as text with a thousands point', async () => {
    const sum = (formula: string, value: number) => ({ formula, value });
    const row = total('Tổng cộng', sum('SUM(D2:D4)', 22), sum('SUM(E2:E5)', 840), '0');
    expect(await messages(...units, row)).toEqual([
      'Dòng “Tổng cộng” ghi “Tiếp nhận / Trực tuyến” là 22, nhưng cộng 4 dòng ở trên được 34: lệch 12.',
    ]);
    const large: TestRow = [3, 'XP', 'Xã Thanh Minh', 1000, 0, 0, 1000, 0, 0, 0, 0, 100, 'Không'];
    expect(await findings(...units, large, total('Tổng cộng', '1.034'))).toEqual([]);
  });

  it('may stand above the units, or left of their names', async () => {
    expect(await findings(total('Tổng số', ...ofAll), ...units)).toEqual([]);
    expect(await messages(['Tổng số', null, null, 35], ...units)).toEqual([
      'Dòng “Tổng số” ghi “Tiếp nhận / Trực tuyến” là 35, nhưng cộng 4 dòng ở dưới được 34: lệch 1.',
    ]);
  });

  it('is still no unit, and its blanks state nothing', async () => {
    const { submission } = await readUnits([unitHeader, ...units, total('Tổng cộng', 35)]);
    expect(submission?.units.map(({ name }) => name)).toEqual([
      'Phòng Tư pháp',
      'Phòng Y tế',
      'Phường Him Lam',
      'Xã Nà Tấu',
    ]);
    expect(await findings(...units, total('Tổng cộng'))).toEqual([]);
  });

  it('takes a blank of a unit for what the unit’s row makes of it', async () => {
    const pendingBlank = (row: TestRow): TestRow => [...row.slice(0, 9), null, null, ...row.slice(11)];
    const rows = units.map(pendingBlank);
    expect(await findings(...rows, total('Tổng cộng', ...ofAll))).toEqual([]);
    expect(await findings(...rows, total('Tổng cộng', 34, 840, 0, 545, 316, 10, 4, 0))).toEqual([
      'total-row-differs Đơn vị!J6',
    ]);
  });

  it('is not compared in a column with a count that cannot be read, which is named itself', async () => {
    const broken = himLam.with(4, 'nhiều');
    const row = total('Tổng cộng', 34, 841, 0, 545, 316, 10, 3, 0);
    expect(await findings(judiciary, health, broken, naTau, row)).toEqual([
      'number-not-understood Đơn vị!E4',
    ]);
  });
});

describe('a sum of each block', () => {
  const blocks = (departments: TestRow, communes: TestRow, all: TestRow) => [
    ['I. CÁC PHÒNG, BAN'],
    judiciary,
    health,
    departments,
    ['II. CÁC XÃ, PHƯỜNG'],
    himLam,
    naTau,
    communes,
    all,
  ];

  it('is compared with its own block, and the whole with all units', async () => {
    const right = [
      total('Cộng khối phòng, ban', ...ofDepartments),
      total('Cộng khối xã, phường', ...ofCommunes),
      total('Tổng cộng', ...ofAll),
    ] as const;
    expect(await findings(...blocks(...right))).toEqual([]);
    const wrong = total('Cộng khối xã, phường', 33, 570, 0, 274, 316, 11, 3, 0);
    expect(await messages(...blocks(right[0], wrong, right[2]))).toEqual([
      'Dòng “Cộng khối xã, phường” ghi “Đã giải quyết / Quá hạn” là 11, nhưng cộng 2 dòng ở trên được 10: lệch 1.',
    ]);
  });

  it('may also be called “Tổng cộng”', async () => {
    const rows = blocks(
      total('Tổng cộng', ...ofDepartments),
      total('Tổng cộng', ...ofCommunes),
      total('Tổng cộng', 34, 840, 0, 545, 316, 10, 13, 0),
    );
    expect(await messages(...rows)).toEqual([
      'Dòng “Tổng cộng” ghi “Đang giải quyết / Trong hạn” là 13, nhưng cộng 4 dòng ở trên được 3: lệch 10.',
    ]);
  });

  it('is compared with the units of the group it names, though it stands below all', async () => {
    const ofTp = total('Cộng khối TP', ...ofDepartments);
    const ofXp: TestRow = [null, 'XP', 'Cộng', 33, 570, 0, 274, 361, 10, 3, 0];
    expect(await messages(...units, ofTp, ofXp, total('Tổng cộng', ...ofAll))).toEqual([
      'Dòng “Cộng” ghi “Đã giải quyết / Đúng hạn” là 361, nhưng cộng 2 dòng của khối XP được 316: lệch 45.',
    ]);
  });

  it('may stand above its block', async () => {
    const rows = [
      total('Tổng cộng', ...ofAll),
      total('Cộng khối phòng, ban', ...ofDepartments),
      judiciary,
      health,
      total('Cộng khối xã, phường', ...ofCommunes),
      himLam,
      naTau,
    ];
    expect(await findings(...rows)).toEqual([]);
  });

  it('in which a unit was left out differs in every column that the unit counts in', async () => {
    expect(await findings(...units, total('Tổng cộng', 22, 536, 0, 545, 0, 10, 3, 0))).toEqual([
      'total-row-differs Đơn vị!D6',
      'total-row-differs Đơn vị!E6',
      'total-row-differs Đơn vị!H6',
    ]);
  });
});
