// The three tables of a report as columns to be found by their headings: summary, criteria form, officers' form.

import type { SheetContract } from '#contract/columns';
import { column, required, word } from '#contract/define-column';
import { publishedColumns } from '#contract/other-columns';
import { summaryForm } from '#contract/published-forms';
import { unitColumns } from '#contract/unit-columns';

export type TableKind = 'summary' | 'criteria-form' | 'officers';

const ordinal = column(
  'ordinal',
  [word('STT', 'TT', 'Số TT', 'ST T', 'Số thứ tự')],
  'text',
  'left-out',
  'STT.',
);
const note = column(
  'note',
  [word('Ghi chú', 'Diễn giải', 'Số liệu', 'Ghi chú số liệu')],
  'text',
  'left-out',
  'Ghi chú.',
);

/** Points and class of each unit; its counts in the note, or in columns of their own. */
const summary: SheetContract = {
  ...summaryForm,
  columns: [
    ordinal,
    required(
      column(
        'unit',
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
        'name',
        'fault',
        'Tên đơn vị.',
      ),
    ),
    ...publishedColumns
      .filter(({ member }) => member !== 'group' && member !== 'unit' && member !== 'officerForm')
      .map((own) => ({
        ...own,
        synonyms: own.synonyms.map((words) => [...words, ...shorter(own.path[0] ?? '')]),
      })),
    ...unitColumns.filter(({ member }) => /^(?:received|resolved|pending|stated)\./u.test(member)),
    note,
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

const criteriaForm: SheetContract = {
  ...summaryForm,
  columns: [
    ordinal,
    required(
      column(
        'name',
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
        'name',
        'fault',
        'Tiêu chí.',
      ),
    ),
    column('maximum', [word('Điểm tối đa', 'Điểm chuẩn', 'Thang điểm')], 'text', 'left-out', 'Điểm tối đa.'),
    required(
      column(
        'count',
        [word('Số lượng hồ sơ', 'Số hồ sơ', 'Số lượng', 'Số lượng hồ sơ TTHC')],
        'text',
        'left-out',
        'Số hồ sơ.',
      ),
    ),
    column(
      'points',
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
      'text',
      'left-out',
      'Điểm.',
    ),
    note,
  ],
};

export const ratingWords: readonly string[] = [
  'Hoàn thành 100% nhiệm vụ',
  'Hoàn thành từ 70% đến dưới 100% nhiệm vụ',
  'Hoàn thành dưới 70% nhiệm vụ',
];

const officers: SheetContract = {
  ...summaryForm,
  columns: [
    ordinal,
    required(
      column(
        'name',
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
        'name',
        'fault',
        'Họ tên.',
      ),
    ),
    column(
      'position',
      [word('Vị trí công tác', 'Chức vụ', 'Chức danh', 'Vị trí, chức danh', 'Đơn vị công tác')],
      'text',
      'left-out',
      'Vị trí.',
    ),
    required(
      column(
        'points',
        [word('Điểm đánh giá', 'Điểm', 'Tổng điểm', 'Số điểm', 'Điểm tự đánh giá')],
        'text',
        'left-out',
        'Điểm.',
      ),
    ),
    ...ratingWords.map((rating, index) =>
      column(`rating.${index}`, [word(rating, rating.replace(' nhiệm vụ', ''))], 'text', 'left-out', rating),
    ),
    column(
      'rating',
      [word('Xếp loại', 'Kết quả xếp loại', 'Mức độ hoàn thành')],
      'text',
      'left-out',
      'Xếp loại.',
    ),
  ],
};

export const contracts: Readonly<Record<TableKind, SheetContract>> = {
  summary,
  'criteria-form': criteriaForm,
  officers,
};
