// A title's period is not parted by the end of a line.
import { expect, it } from 'vitest';
import { keepPeriodTogether } from '#documents/keep-period-together';

it.each([
  ['… thủ tục hành chính quý II năm 2022 trên địa bàn', '… thủ tục hành chính quý_II_năm_2022 trên địa bàn'],
  ['… LIÊN THÔNG QUÝ IV NĂM 2022', '… LIÊN THÔNG QUÝ_IV_NĂM_2022'],
  ['6 tháng đầu năm 2023', '6_tháng_đầu_năm_2023'],
  ['tháng 11 năm 2023', 'tháng_11_năm_2023'],
  ['trong năm 2023', 'trong năm_2023'],
  ['quý mến', 'quý mến'],
])('%s', (title, kept) => {
  expect(keepPeriodTogether(title)).toBe(kept.replaceAll('_', '\u00a0'));
});
