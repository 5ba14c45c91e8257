// The three tables of a report as columns to be found by their headings: summary, criteria form, officers' form.

import { columnsOf } from '#contract/column';
import { name, text, word } from '#contract/members';
import { summaryForm } from '#contract/published-forms';
import { under } from '#contract/shape';
import type { TableContract } from '#contract/sheet';
import { sheets } from '#contract/sheets';

export type TableKind = 'summary' | 'criteria-form' | 'officers';

const ordinal = text([word('STT', 'TT', 'Số TT', 'ST T', 'Số thứ tự')], 'left-out', 'STT.');
const note = text([word('Ghi chú', 'Diễn giải', 'Số liệu', 'Ghi chú số liệu')], 'left-out', 'Ghi chú.');
const required = { required: true } as const;

/** Points and class of each unit; its counts in the note, or in columns of their own. */
const summary: TableContract = {
  ...summaryForm,
  columns: [
    ...columnsOf({
      ordinal,
      unit: name(
        [
          word(
            'Đơn vị',
            'Tên đơn vị',
            'Tên cơ quan, đơn vị',
            'Cơ quan, đơn vị',
            'Tên cơ quan đơn vị',
            'Tên cơ quan',
          ),
        ],
        'fault',
        'Tên đơn vị.',
        required,
      ),
    }),
    ...sheets.published.columns
      .filter(({ member }) => member !== 'group' && member !== 'unit' && member !== 'officerForm')
      .map((own) => ({
        ...own,
        synonyms: own.synonyms.map((words) => [...words, ...shorter(own.path[0] ?? '')]),
      })),
    ...sheets.units.columns.filter(({ member }) => /^(?:received|resolved|pending|stated)\./u.test(member)),
    ...columnsOf({ note }),
  ],
};

/** "TC1", "TC 1"; "Điểm TB CCVC bộ phận một cửa". */
function shorter(title: string): readonly string[] {
  const number = /^Tiêu chí (\d)$/u.exec(title)?.[1];
  if (number !== undefined)
    return [`TC${number}`, `TC ${number}`, `Tiêu chí số ${number}`, `Điểm tiêu chí ${number}`];
  if (title === 'ĐTB CCVC')
    return [
      'ĐTB CCVC bộ phận một cửa',
      'Điểm TB CCVC',
      'Điểm trung bình CCVC',
      'Điểm trung bình CCVC bộ phận một cửa',
      'ĐTB CCVC BPMC',
    ];
  if (title === 'Phân loại') return ['Xếp loại', 'Kết quả xếp loại', 'Kết quả phân loại'];
  return title === 'Tổng điểm' ? ['Tổng số điểm', 'Tổng cộng', 'Cộng', 'Tổng'] : [];
}

const criteriaForm: TableContract = {
  ...summaryForm,
  columns: columnsOf({
    ordinal,
    name: name(
      [
        word(
          'Tiêu chí/Tiêu chí thành phần',
          'Tiêu chí, tiêu chí thành phần',
          'Tiêu chí thành phần',
          'Tiêu chí',
          'Nội dung',
          'Nội dung tiêu chí',
          'Nội dung đánh giá',
        ),
      ],
      'fault',
      'Tiêu chí.',
      required,
    ),
    maximum: text([word('Điểm tối đa', 'Điểm chuẩn', 'Thang điểm')], 'left-out', 'Điểm tối đa.'),
    count: text(
      [word('Số lượng hồ sơ', 'Số hồ sơ', 'Số lượng', 'Số lượng hồ sơ TTHC')],
      'left-out',
      'Số hồ sơ.',
      required,
    ),
    points: text(
      [
        word(
          'Điểm tự đánh giá',
          'Điểm đánh giá',
          'Điểm tự chấm',
          'Điểm chấm',
          'Điểm đạt được',
          'Điểm đạt',
          'Điểm',
        ),
      ],
      'left-out',
      'Điểm.',
    ),
    note,
  }),
};

export const ratingWords: readonly string[] = [
  'Hoàn thành 100% nhiệm vụ',
  'Hoàn thành từ 70% đến dưới 100% nhiệm vụ',
  'Hoàn thành dưới 70% nhiệm vụ',
];

const officers: TableContract = {
  ...summaryForm,
  columns: columnsOf({
    ordinal,
    name: name(
      [
        word(
          'Họ tên công chức, viên chức',
          'Họ và tên công chức, viên chức',
          'Họ và tên',
          'Họ tên',
          'Họ tên cán bộ, công chức',
          'Họ và tên cán bộ, công chức',
        ),
      ],
      'fault',
      'Họ tên.',
      required,
    ),
    position: text(
      [word('Vị trí công tác', 'Chức vụ', 'Chức danh', 'Vị trí, chức danh', 'Đơn vị công tác')],
      'left-out',
      'Vị trí.',
    ),
    points: text(
      [word('Điểm đánh giá', 'Điểm', 'Tổng điểm', 'Số điểm', 'Điểm tự đánh giá')],
      'left-out',
      'Điểm.',
      required,
    ),
    ...under(
      'rating',
      ratingWords.map((rating) => text([word(rating, rating.replace(' nhiệm vụ', ''))], 'left-out', rating)),
    ),
    rating: text([word('Xếp loại', 'Kết quả xếp loại', 'Mức độ hoàn thành')], 'left-out', 'Xếp loại.'),
  }),
};

export const contracts: Readonly<Record<TableKind, TableContract>> = {
  summary,
  'criteria-form': criteriaForm,
  officers,
};
