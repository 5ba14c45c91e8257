import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkSubmission } from '#checks/check-submission';
import type { Submission } from '#domain/submission';
import { readSubmission } from '#workbook/read-submission';

async function read(file: string): Promise<Submission> {
  const bytes = readFileSync(new URL(`../../fixtures/${file}`, import.meta.url));
  const { submission } = await readSubmission(new Uint8Array(bytes));
  if (submission === null) throw new Error(`${file} has no units`);
  return submission;
}

function errors(submission: Submission) {
  return checkSubmission(submission).filter(({ severity }) => severity === 'error');
}

describe('the identities over the workbooks of Q2/2022', () => {
  it('all hold in the tidy one', async () => {
    expect(errors(await read('q2-2022.xlsx'))).toEqual([]);
  });

  it('fail for Phòng Giáo dục as published: 11 + 3 of 13, at its row', async () => {
    const [fault, ...others] = errors(await read('q2-2022-cong-bo.xlsx'));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({
      code: 'received-balance-differs',
      unit: 'Phòng Giáo dục',
      place: { sheet: 'Đơn vị', cell: 'C17', content: 'Phòng Giáo dục' },
    });
  });
});
