import { describe, expect, it } from 'vitest';
import { readTypedOfficeList } from '#workbook/parse/typed-office-list';

describe('units that are typed', () => {
  it('stand between semicolons, under the group before them', () => {
    const { list, diagnostics } = readTypedOfficeList('TP: Phòng  Tư pháp; Phòng Y tế;XP:Phường Him Lam;');
    expect(list?.units.map(({ group, name }) => [group, name])).toEqual([
      ['TP', 'Phòng Tư pháp'],
      ['TP', 'Phòng Y tế'],
      ['XP', 'Phường Him Lam'],
    ]);
    expect(list?.groups.map(({ key }) => key)).toEqual(['TP', 'XP']);
    expect(diagnostics).toEqual([]);
  });

  it('stand in one group where its key is typed in several ways', () => {
    const { list } = readTypedOfficeList('TP: A; XP: B; tp: C');
    expect(list?.groups.map(({ key }) => key)).toEqual(['TP', 'XP']);
    expect(list?.units.map(({ group }) => group)).toEqual(['TP', 'XP', 'TP']);
  });

  it('may stand in lines, as they are pasted', () => {
    expect(readTypedOfficeList('XP:\r\nXã A\r\nXã B\r\n').list?.units).toHaveLength(2);
  });

  it('stand without the marks of a list and the numbers that are pasted with them', () => {
    const names = (text: string) => readTypedOfficeList(text).list?.units.map(({ name }) => name);
    expect(names('TP:\n1.\tPhòng Tư pháp\n2) Phòng Y tế\n- Nội vụ\n\uF0B7\tVăn phòng')).toEqual([
      'Phòng Tư pháp',
      'Phòng Y tế',
      'Nội vụ',
      'Văn phòng',
    ]);
    expect(names('1\tPhòng Tư pháp\n2\tTổ 2')).toEqual(['Phòng Tư pháp', 'Tổ 2']);
    expect(names('1. TP: a. Tổ 1; 2. Tổ -2')).toEqual(['a. Tổ 1', 'Tổ -2']);
    expect(names('16 Phường Một')).toEqual(['16 Phường Một']);
  });

  it('may have commas in their names where a semicolon separates them', () => {
    expect(readTypedOfficeList('TP: Phòng Tài nguyên, Môi trường;').list?.units).toHaveLength(1);
  });

  it.each([
    ['a name twice in one group', 'TP: A; B; a', ['office-unit-doubled']],
    ['commas alone between the names', 'Phòng A, Phòng B', ['office-names-by-commas']],
    ['a second column beside them', 'PB\tVăn phòng\nPB\tPhòng Kinh tế', ['office-names-in-columns']],
    ['a heading and a second column', 'STT\tĐơn vị\n1\tVăn phòng', ['office-names-in-columns']],
    ['names before the first group', 'A; XP: B', ['office-names-before-group']],
    ['no name at all', ' ; TP: ;', ['office-list-empty']],
    ['a name longer than any', `TP: ${'x'.repeat(251)}`, ['name-too-long']],
    [
      'all of that at once',
      `A, A; A, A; XP: ${'x'.repeat(300)}`,
      ['name-too-long', 'office-unit-doubled', 'office-names-before-group'],
    ],
  ])('with %s are refused', (_, text, codes) => {
    const { list, diagnostics } = readTypedOfficeList(text);
    expect(list).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
  });

  it('may have one name in two groups', () => {
    expect(readTypedOfficeList('TP: Văn phòng; XP: Văn phòng').list?.units).toHaveLength(2);
  });

  it('without groups leave them to be filled in, and say so', () => {
    const { list, diagnostics } = readTypedOfficeList('A; B');
    expect(list?.groups).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['office-groups-blank']);
  });
});
