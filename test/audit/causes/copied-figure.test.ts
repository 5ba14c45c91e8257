import { describe, expect, it } from 'vitest';
import { submission, unit } from '../../scoring/make-submission.ts';
import { audit, row } from '../audit-row.ts';
import { figureOf } from '../published-rows.ts';

/** 1,60, 1,50, … of criterion 1, each published rightly unless another figure is given. */
function sheet(rows: readonly { name: string; early: number; onTime: number; printed: string }[]) {
  return submission(
    rows.map(({ name, early, onTime }) => unit({ name, early, onTime })),
    { published: rows.map(({ name, printed }) => row(name, { criteria: { 1: figureOf(printed) } })) },
  );
}

function causeOf(rows: Parameters<typeof sheet>[0], name: string) {
  const found = audit(sheet(rows)).find((one) => one.unit === name);
  return [found?.code, found?.difference?.cause?.vi];
}

describe('a figure that stands in other rows, too', () => {
  const own = { name: 'Xã Pá Khoang', early: 6, onTime: 94, printed: '1.93' };
  const source = (name: string) => ({ name, early: 93, onTime: 7, printed: '1.93' });
  const other = (name: string) => ({ name, early: 40, onTime: 60, printed: '1.40' });

  it('was probably copied from the nearest of them, not from the first of the sheet', () => {
    const rows = [
      source('Phường Him Lam'),
      other('Phường Nam Thanh'),
      other('Phường Tân Thanh'),
      own,
      other('Xã Nà Nhạn'),
      source('Xã Thanh Minh'),
    ];
    expect(causeOf(rows, own.name)).toEqual([
      'published-copied',
      'Nhiều khả năng chép từ dòng Xã Thanh Minh (1,93).',
    ]);
  });

  it('was probably copied from above, where the same stands above and below', () => {
    const rows = [source('Phường Him Lam'), own, source('Xã Thanh Minh')];
    expect(causeOf(rows, own.name)).toEqual([
      'published-copied',
      'Nhiều khả năng chép từ dòng Phường Him Lam (1,93).',
    ]);
  });

  it('was not copied from a figure that is itself wrong', () => {
    const wrong = { name: 'Phường Him Lam', early: 20, onTime: 80, printed: '1.93' };
    expect(causeOf([wrong, own], own.name)[0]).not.toBe('published-copied');
  });
});
