import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startWorkbook } from '#app/start-workbook';
import { readSubmission } from '#workbook/read-submission';
import { temporaryFolder } from '../../files/temporary-folder.ts';
import { messageOf } from '../../said.ts';

/** Dossiers carried over into the workbook that is made, and what is said of them. */
async function carriedOver(from: string, period: string | undefined) {
  const file = join(await temporaryFolder(), 'moi.xlsx');
  const { result } = await startWorkbook({ file, from, period, force: false });
  const { submission } = await readSubmission(readFileSync(file));
  const units = submission?.units ?? [];
  return {
    sum: units.reduce((sum, { counts }) => sum + counts.received.carriedOver, 0),
    said: (result?.ofSource ?? []).filter(({ code }) => code === 'previous-not-carried'),
  };
}

it.each(['fixtures/q2-2022.xlsx', 'fixtures/q2-2022/bao-cao-cong-bo.docx'])(
  'what is pending in %s is carried into the period that begins where it ends, and into no other',
  async (from) => {
    const next = await carriedOver(from, 'Quý III/2022');
    expect(next.sum).toBeGreaterThan(0);
    expect(next.said).toEqual([]);
    expect(await carriedOver(from, 'Tháng 7/2022')).toEqual(next);
    for (const period of ['Quý I/2022', 'Quý IV/2022', 'Năm 2022']) {
      const other = await carriedOver(from, period);
      expect(other.sum).toBe(0);
      expect(other.said.map((one) => messageOf(one))).toEqual([
        `Số liệu cũ là của Quý II/2022, không phải kỳ liền trước ${period}, nên hồ sơ đang giải quyết không được chuyển sang mục Tiếp nhận / Kỳ trước.`,
      ]);
    }
  },
);
