// The head of the first page, the line that ties the forms to it, signature and recipients: NĐ 30/2020, Phụ lục I.
import { describe, expect, it } from 'vitest';
import type { Authority } from '#domain/authority';
import type { Period } from '#domain/period';
import { attachedTo, dots, letterhead } from '#report/letterhead';
import { checkLetterhead } from '#report/official/check-letterhead';
import { addressees, recipients, signature } from '#report/official/signature';
import { inWords, messageOf } from '../said.ts';
import { submission, unit } from '../scoring/make-submission.ts';

const base = submission([unit()]);
const city = (members: Partial<Authority> = {}): Authority => ({ ...base.authority, ...members });
const quarter = (members: Partial<Period> = {}): Period => ({ ...base.period, ...members });
const blank = /\u00a0+/gu;

describe('number and date', () => {
  it('leaves blanks that keep their width where they are not given', () => {
    const { number, placeAndDate } = letterhead(city(), quarter());
    expect(number).toMatch(/^Số:\u00a0{8}\/BC-UBND$/u);
    expect(placeAndDate).toMatch(/^Điện Biên Phủ, ngày\u00a0{6}tháng\u00a06\u00a0năm\u00a02022$/u);
  });

  it('are printed as the decree has them: days and numbers under 10, and months 1 and 2, with a leading 0', () => {
    const given = city({ reportNumber: '7', reportDate: { year: 2023, month: 2, day: 7 } });
    const { number, placeAndDate } = letterhead(given, quarter());
    expect(number).toBe('Số: 07/BC-UBND');
    expect(placeAndDate).toBe('Điện Biên Phủ, ngày 07 tháng 02 năm 2023');
    expect(attachedTo(given, quarter())).toBe(
      '(Kèm theo Báo cáo số 07/BC-UBND ngày 07 tháng 02 năm 2023 của UBND thành phố Điện Biên Phủ)',
    );
  });

  it.each([
    ['1234', 'Số: 1234/BC-UBND'],
    ['15a', 'Số: 15a/BC-UBND'],
    ['15/BC-VP', 'Số: 15/BC-VP'],
  ])('prints the number %s as %s', (reportNumber, printed) => {
    expect(letterhead(city({ reportNumber }), quarter()).number).toBe(printed);
  });

  it.each<[string, Partial<Period>, string]>([
    [
      'a quarter that ends on the 14th is signed in that month',
      { to: { year: 2022, month: 6, day: 14 } },
      'ngày tháng 6 năm 2022',
    ],
    [
      'one that ends with its month is signed later',
      { to: { year: 2022, month: 6, day: 30 } },
      'ngày tháng năm 2022',
    ],
    [
      'a year is signed in the next',
      { kind: 'year', ordinal: null, to: { year: 2022, month: 12, day: 31 } },
      'ngày tháng năm 2023',
    ],
    [
      'February of a leap year ends on the 29th',
      { to: { year: 2024, month: 2, day: 29 } },
      'ngày tháng năm 2024',
    ],
    ['and not on the 28th', { to: { year: 2024, month: 2, day: 28 } }, 'ngày tháng 02 năm 2024'],
  ])('%s', (_, period, date) => {
    expect(letterhead(city(), quarter(period)).placeAndDate.replace(blank, ' ')).toBe(
      `Điện Biên Phủ, ${date}`,
    );
  });

  it('leaves dots for a place, and for the short name of another body', () => {
    const { number, placeAndDate } = letterhead(city({ placeName: null, name: 'Sở Nội vụ' }), quarter());
    expect(placeAndDate).toMatch(/^…{5}, ngày/u);
    expect(number.replace(blank, '…')).toBe('Số:…/BC-…');
  });

  it.each([
    ['UBND thành phố Điện Biên Phủ', dots],
    ['UBND xã Nà Tấu', dots],
    ['UBND tỉnh Điện Biên', null],
    ['Ủy ban nhân dân thành phố Hà Nội', null],
    ['UBND Thành phố Huế', null],
  ])('leaves dots for the superior body of %s: %s', (name, governingBody) => {
    expect(letterhead(city({ name, governingBody: null }), quarter())).toMatchObject({ governingBody });
  });
});

describe('what a person has to write in', () => {
  const found = (members: Partial<Authority>) =>
    checkLetterhead({ ...base, authority: city({ signatoryName: 'Lê Tiến Dũng', ...members }) });

  it('is told in one finding', () => {
    const nothing = { placeName: null, governingBody: null, signatoryName: null };
    expect(inWords(found(nothing)).map(({ severity, message }) => `${severity}: ${message.vi}`)).toEqual([
      'info: Sổ không ghi “Cơ quan chủ quản”, “Địa danh”, “Người ký”, nên báo cáo để dấu chấm ở những chỗ ấy.',
    ]);
    expect(messageOf(found({ placeName: null })[0])).toContain('Sổ không ghi “Địa danh”, nên');
  });

  it('is nothing where all is given, and no superior of a province', () => {
    expect(found({})).toEqual([]);
    expect(found({ name: 'UBND tỉnh Điện Biên', governingBody: null })).toEqual([]);
  });
});

describe('signature and recipients', () => {
  it('of a people’s committee are the chairman’s by default', () => {
    const bare = city({ signingCapacity: [], signatoryPosition: null });
    expect(signature(bare)).toEqual({ capacity: ['TM. ỦY BAN NHÂN DÂN'], position: 'CHỦ TỊCH', name: dots });
    const forChairman = city({
      signingCapacity: ['TM. Ủy ban nhân dân', 'KT. Chủ tịch'],
      signatoryPosition: null,
    });
    expect(signature(forChairman)).toEqual({
      capacity: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
      position: 'PHÓ CHỦ TỊCH',
      name: dots,
    });
  });

  it('never lets another body sign for a people’s committee', () => {
    const office = city({ name: 'Sở Nội vụ', signingCapacity: [], signatoryPosition: null });
    expect(signature(office).capacity).toEqual([]);
  });

  it('go to the superior and the archive, and to those addressed as “Như trên”', () => {
    expect(recipients(city())).toEqual(['UBND tỉnh Điện Biên', 'Lưu: VT']);
    expect(recipients(city({ addressees: ['UBND tỉnh Điện Biên'] }))).toEqual(['Như trên', 'Lưu: VT']);
    expect(recipients(city({ addressees: ['Sở Nội vụ'] }))).toEqual([
      'Như trên',
      'UBND tỉnh Điện Biên',
      'Lưu: VT',
    ]);
    expect(recipients(city({ governingBody: null }))).toEqual(['Lưu: VT']);
    expect(recipients(city({ recipients: ['Văn phòng UBND tỉnh'] }))).toEqual(['Văn phòng UBND tỉnh']);
  });

  it('are named without the dash and ending they were copied with, which the document puts itself', () => {
    const copied = city({
      addressees: ['- Sở Nội vụ;', '+ UBND tỉnh Điện Biên.'],
      recipients: ['- Như trên;', '– TT. HĐND tỉnh ;', '• Sở TN-MT,', '-', '- Lưu: VT, KSTTHC (02b).'],
    });
    expect(addressees(copied)).toEqual(['Sở Nội vụ', 'UBND tỉnh Điện Biên']);
    expect(recipients(copied)).toEqual(['Như trên', 'TT. HĐND tỉnh', 'Sở TN-MT', 'Lưu: VT, KSTTHC (02b)']);
    expect(recipients({ ...copied, recipients: [] })).toEqual(['Như trên', 'Lưu: VT']);
  });
});
