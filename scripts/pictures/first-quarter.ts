// A first quarter on the page, from an empty folder to the report, as a clerk goes about it: what the guide shows and a test checks.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { fillAsClerk, retype, type Slip } from './fill-as-clerk.ts';

export interface Quarter {
  readonly page: Page;
  readonly address: string;
  /** Empty; where the program makes new workbooks. */
  readonly folder: string;
  /** A workbook with the figures of the quarter. */
  readonly figures: string;
  /** Called at each step with its name. */
  readonly onStep: (name: Step) => Promise<void>;
}

export type Step = 'start' | 'made' | 'faults' | 'one-left' | 'clean' | 'written';

const slips: readonly Slip[] = [
  { sheet: 'Đơn vị', row: 'Phòng Giáo dục', heading: 'Đã giải quyết|Trước hạn', value: 12 },
  { sheet: 'Đơn vị', row: 'Phường Him Lam', heading: 'Tiêu chí 7|Hình thức công khai', value: 'Dán ở cửa' },
];
const fixed: readonly Slip[] = [
  { sheet: 'Đơn vị', row: 'Phòng Giáo dục', heading: 'Đã giải quyết|Trước hạn', value: 11 },
  {
    sheet: 'Đơn vị',
    row: 'Phường Him Lam',
    heading: 'Tiêu chí 7|Hình thức công khai',
    value: 'Niêm yết và điện tử',
  },
];

/** Gives the path of the workbook. No key is pressed outside the page, but for what is typed in Excel. */
export async function firstQuarter({ page, address, folder, figures, onStep }: Quarter): Promise<string> {
  await page.goto(address);
  await onStep('start');
  await page.getByLabel('Kỳ đánh giá').fill('Quý II/2022');
  await page.getByRole('button', { name: 'Tạo sổ tính' }).click();
  await page.getByRole('heading', { name: 'so-lieu-quy-ii-2022.xlsx' }).waitFor();
  await page.getByRole('heading', { name: 'Sổ tính chưa có số liệu' }).waitFor();
  await onStep('made');

  const workbook = join(folder, 'so-lieu-quy-ii-2022.xlsx');
  await fillAsClerk(workbook, figures, slips);
  await page.getByRole('heading', { name: '2 lỗi phải sửa trước khi lập báo cáo' }).waitFor();
  await onStep('faults');
  await retype(workbook, fixed.slice(0, 1));
  await page.getByRole('heading', { name: '1 lỗi phải sửa trước khi lập báo cáo' }).waitFor();
  await onStep('one-left');
  await retype(workbook, fixed);
  await page.getByRole('heading', { name: 'Không có lỗi' }).waitFor();
  await onStep('clean');

  await page.getByRole('button', { name: 'Lập báo cáo Word và Excel' }).click();
  await page.getByRole('button', { name: 'Mở so-lieu-quy-ii-2022-bao-cao.docx' }).waitFor();
  await onStep('written');
  return workbook;
}
