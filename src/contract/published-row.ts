// Sheet Công bố of the contract: one row per unit.
import * as z from 'zod';
import type { HeaderWord } from './header-words.ts';
import { groupKey, name, score, text, word } from './members.ts';
import { byName, criterionNumbers, under } from './shape.ts';

export const publishedFigures = {
  ...under(
    'criteria',
    byName(criterionNumbers, (number) =>
      published([word(`Tiêu chí ${number}`)], `Điểm tiêu chí ${number} đã công bố.`),
    ),
  ),
  total: published([word('Tổng điểm')], 'Tổng điểm đã công bố.'),
  officerAverage: published([word('ĐTB CCVC', 'ĐTB CCVC bộ phận 1 cửa')], 'Điểm trung bình CCVC đã công bố.'),
  classification: text([word('Phân loại', 'Xếp loại')], 'unaudited', 'Phân loại đã công bố.'),
  officerForm: published([word('Biểu 01', 'Biểu mẫu số 01')], 'Điểm trên biểu xếp loại công chức.'),
};

export const publishedRow = z.object({
  group: groupKey([word('Khối', 'Mã khối')], 'fault', 'Mã khối, như ở trang Khối.', {
    required: true,
    example: 'TP',
  }),
  unit: name([word('Đơn vị', 'Tên đơn vị')], 'fault', 'Tên đơn vị, như ở trang Đơn vị.', { required: true }),
  ...publishedFigures,
});

export type PublishedRow = z.output<typeof publishedRow>;

function published(words: readonly HeaderWord[], description: string) {
  return score(words, 'unaudited', description);
}
