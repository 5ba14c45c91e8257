import { describe, expect, it } from 'vitest';
import { lexiconsWith } from '#lists/own-words';

describe('what a person said a word means', () => {
  it('holds for every spelling of a unit’s name', () => {
    const { unit } = lexiconsWith([{ kind: 'unit', text: 'UBND xã Thủy Vân', meaning: 'Xã Thủy Vân' }]);
    expect(unit('UBND xã Thuỷ Vân')).toBe('Xã Thủy Vân');
    expect(unit('ubnd xã  Thủy Vân')).toBe('Xã Thủy Vân');
    expect(unit('UBND xã Thùy Vân')).toBe('UBND xã Thùy Vân');
  });
});
