// Every name the template of the appendix of explanations may use, with where its value comes from.
import type {
  Explanation,
  ExplanationLine,
  ExplanationSection,
  LineKind,
} from '#report/explanation/explanation';
import type { ExplanationDocument, OverviewRow } from '#report/explanation/explanation-document';
import { fillAll, type Placeholder, passage, type TemplateValues, value } from './placeholder.ts';

/** The passage of the template a step is printed by; each has a paragraph style of its own. */
const passages: Readonly<Record<LineKind, string>> = {
  count: 'Bước',
  measured: 'Bước',
  note: 'Bước',
  'stand-in': 'Bước',
  formula: 'Công thức',
  level: 'Mức điểm',
  condition: 'Điều kiện',
  missing: 'Còn thiếu',
  source: 'Căn cứ tính',
  rule: 'Căn cứ tính',
  citation: 'Căn cứ tính',
};

const meanings: Readonly<Record<string, readonly [meaning: string, example: string]>> = {
  Bước: ['Bước tính: số hồ sơ, số đo được, lời giải thích', 'Mức 2 điểm: 274 hồ sơ; Mức 1 điểm: 0 hồ sơ'],
  'Công thức': ['Phép tính', '(274 × 2 + 10 × 1) ÷ 284 = 558/284 = 279/142 ≈ 1,96'],
  'Mức điểm': ['Mức điểm đem xét', 'Mức 2 điểm: không đạt'],
  'Điều kiện': ['Một điều kiện của mức điểm', 'tỷ lệ hồ sơ trực tuyến từ 30% trở lên: 15,28%, không đạt'],
  'Còn thiếu': ['Còn thiếu gì để đạt mức, loại cao hơn', 'Thiếu 0,01 điểm để đạt loại Xuất sắc.'],
  'Căn cứ tính': ['Ô của sổ tính, quy tắc hoặc điều khoản làm căn cứ', 'Lấy từ: Đơn vị!I21 = 274'],
};

const step: readonly Placeholder<ExplanationLine>[] = Object.entries(meanings).map(
  ([name, [meaning, example]]) =>
    passage<ExplanationLine, ExplanationLine>(
      name,
      `${meaning}; mỗi bước in bằng một trong sáu phần`,
      (line) => (passages[line.kind] === name ? [line] : []),
      [value('Lời', 'Nội dung của bước', example, ({ text }) => text)],
    ),
);

const part: readonly Placeholder<ExplanationSection>[] = [
  value(
    'Tên phần',
    'Tên gọn của tiêu chí, hoặc phần khác: số hồ sơ, tổng điểm, phân loại',
    '5. Thái độ phục vụ',
    ({ heading, inTable }) => inTable?.name ?? heading,
  ),
  value('Kết quả phần', 'Điểm hoặc xếp loại', '1,96', ({ inTable }) => inTable?.result ?? ''),
  passage('Dòng', 'Mỗi bước tính', ({ lines }) => lines, step),
];

const explanation: readonly Placeholder<Explanation>[] = [
  value('Tên đối tượng', 'Tên khối, đơn vị, công chức', 'Phường Him Lam · Quý II/2022', ({ title }) => title),
  passage('Phần', 'Mỗi tiêu chí, và tổng điểm, phân loại …', ({ sections }) => sections, part),
];

export const explanationPlaceholders: readonly Placeholder<ExplanationDocument>[] = [
  value('Tên phụ lục', 'Tên phụ lục', 'Giải thích cách tính điểm', ({ title }) => title),
  passage<ExplanationDocument, string>(
    'Dòng kèm theo',
    'Dòng chỉ dẫn kèm theo báo cáo; bỏ đi nếu không có',
    ({ attachedTo }) => (attachedTo === '' ? [] : [attachedTo]),
    [value('Lời kèm theo', 'Lời chỉ dẫn', '(Kèm theo Báo cáo số 123/BC-UBND …)', (text) => text)],
  ),
  value('Phạm vi', 'Kỳ và bộ quy tắc', 'Quý II/2022. Chấm theo bộ quy tắc …', ({ scope }) => scope),
  value(
    'Cột tên',
    'Tiêu đề cột tên của danh mục',
    'Khối, đơn vị, công chức',
    ({ overview }) => overview.headings[0],
  ),
  value('Cột điểm', 'Tiêu đề cột điểm của danh mục', 'Điểm', ({ overview }) => overview.headings[1]),
  value(
    'Cột kết quả',
    'Tiêu đề cột xếp loại của danh mục',
    'Xếp loại',
    ({ overview }) => overview.headings[2],
  ),
  passage<ExplanationDocument, OverviewRow>(
    'Danh mục',
    'Mỗi khối, đơn vị, công chức một dòng',
    ({ overview }) => overview.rows,
    [
      value('Tên trong danh mục', 'Tên khối, đơn vị, công chức', 'Phường Him Lam', ({ name }) => name),
      value('Điểm trong danh mục', 'Tổng điểm', '15,79', ({ points }) => points),
      value('Kết quả trong danh mục', 'Xếp loại, hoặc vì sao không chấm', 'Xuất sắc', ({ result }) => result),
    ],
  ),
  value('Cột mục', 'Tiêu đề cột tiêu chí của bảng giải thích', 'Tiêu chí', ({ columns }) => columns[0]),
  value('Cột cách tính', 'Tiêu đề cột cách tính', 'Cách tính', ({ columns }) => columns[1]),
  value('Cột điểm mục', 'Tiêu đề cột kết quả', 'Kết quả', ({ columns }) => columns[2]),
  passage(
    'Đối tượng',
    'Phần giải thích của mỗi khối, đơn vị, công chức',
    ({ explanations }) => explanations,
    explanation,
  ),
  passage(
    'Quy tắc',
    'Nguyên văn tiêu chí, các mức và căn cứ, một lần ở cuối',
    ({ rules }) => [rules],
    explanation,
  ),
];

/** Everything the template can show of the explanations. */
export function explanationValues(document: ExplanationDocument): TemplateValues {
  return fillAll(explanationPlaceholders, document);
}
