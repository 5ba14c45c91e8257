import { describe, expect, it } from 'vitest';
import { describeDifference } from '#diagnostics/describe';
import { causeOf } from '../../said.ts';
import { submission, unit } from '../../scoring/make-submission.ts';
import { audit, row } from '../audit-row.ts';
import { figureOf, figuresOf } from '../published-rows.ts';

/** 1,60, 1,50, … of criterion 1, each published rightly unless another figure is given. */
function sheet(rows: readonly { name: string; early: number; onTime: number; printed: string }[]) {
  return submission(
    rows.map(({ name, early, onTime }) => unit({ name, early, onTime })),
    { published: rows.map(({ name, printed }) => row(name, { criteria: { 1: figureOf(printed) } })) },
  );
}

/** Criteria 1 and 2 are 1,94; 3 and 4 are 1,97; 5 is 1,99. */
function sameRow(criteria: Readonly<Record<number, string>>) {
  const office = unit({ early: 96, onTime: 1, late: 3 });
  return audit(submission([office], { published: [row(office.name, { criteria: figuresOf(criteria) })] }));
}

function causeIn(rows: Parameters<typeof sheet>[0], name: string) {
  const found = audit(sheet(rows)).find((one) => one.unit === name);
  return [found?.code, causeOf(found)];
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
    expect(causeIn(rows, own.name)).toEqual([
      'published-copied',
      'Nhiều khả năng chép từ dòng Xã Thanh Minh (1,93).',
    ]);
  });

  it('was probably copied from above, where the same stands above and below', () => {
    const rows = [source('Phường Him Lam'), own, source('Xã Thanh Minh')];
    expect(causeIn(rows, own.name)).toEqual([
      'published-copied',
      'Nhiều khả năng chép từ dòng Phường Him Lam (1,93).',
    ]);
  });

  it('was copied, where it is a whole point, from the row beside alone: whole points stand everywhere', () => {
    const all = (name: string) => ({ name, early: 100, onTime: 0, printed: '2' });
    const wrong = { ...own, printed: '2' };
    expect(causeIn([all('Phường Him Lam'), wrong], own.name)[1]).toBe(
      'Nhiều khả năng chép từ dòng Phường Him Lam (2).',
    );
    const far = [all('Phường Him Lam'), other('Phường Nam Thanh'), wrong];
    expect(causeIn(far, own.name)[0]).not.toBe('published-copied');
  });

  it('was not copied from a figure that is itself wrong', () => {
    const wrong = { name: 'Phường Him Lam', early: 20, onTime: 80, printed: '1.93' };
    expect(causeIn([wrong, own], own.name)[0]).not.toBe('published-copied');
  });
});

describe('a figure that stands in other columns of its row, too', () => {
  const copies = (criteria: Readonly<Record<number, string>>) =>
    sameRow(criteria).flatMap((found) => {
      const [vi, en] = [describeDifference(found, 'vi'), describeDifference(found, 'en')];
      const texts = (vi?.causes ?? []).map(({ text }, at) => [text, en?.causes[at]?.text ?? '']);
      return texts.flatMap((text) => (text[0]?.includes('chép') ? text : []));
    });

  it('was probably copied from the nearest', () => {
    expect(copies({ 1: '1.93', 2: '1.93', 4: '1.97', 5: '1.93' })).toEqual([
      'Cũng có thể chép từ tiêu chí 2 cùng dòng (1,93).',
      'It may also have been copied from criterion 2 of the same row (1.93).',
    ]);
  });
});
