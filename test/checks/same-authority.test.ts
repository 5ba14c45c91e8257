import { describe, expect, it } from 'vitest';
import { checkSameAuthority } from '#checks/same-authority';
import { messageOf } from '../said.ts';
import { submission } from '../scoring/make-submission.ts';

const of = (name: string) => {
  const base = submission([]);
  return { ...base, authority: { ...base.authority, name } };
};

describe('workbooks set side by side', () => {
  it('are a warning where they are of two authorities, which it names', () => {
    const found = checkSameAuthority([of('UBND thị xã Mường Lay'), of('UBND huyện Mường Chà')]);
    expect(found).toMatchObject([{ code: 'authorities-differ', severity: 'warning' }]);
    expect(messageOf(found[0])).toContain('UBND thị xã Mường Lay, UBND huyện Mường Chà;');
  });

  it.each([
    ['UBND thị xã Mường Lay', 'Ủy ban nhân dân  thị xã Mường Lay'],
    ['UBND xã Hoà Bình', 'UỶ BAN NHÂN DÂN XÃ HÒA BÌNH'],
    ['UBND thị xã Mường Lay', ''],
  ])('but not of one: %s, %s', (one, other) => {
    expect(checkSameAuthority([of(one), of(other)])).toEqual([]);
  });
});
