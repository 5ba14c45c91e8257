// Definitions: what is wrong with a row of sheet Chỉ số 766.

import { define } from '#diagnostics/define';
import { listed } from '#diagnostics/listed';

export const indexUnitDoubled = define.error<{ name: string; first: string }>('index-unit-doubled', {
  title: { vi: 'Đơn vị ghi hai lần ở trang Chỉ số 766', en: 'A unit stands twice on sheet Chỉ số 766' },
  vi: ({ name, first }) => ({
    message: `“${name}” đã có ở ô ${first}.`,
    help: 'Nếu là một đơn vị, giữ một dòng và xóa dòng kia; nếu là hai đơn vị, sửa tên cho khác nhau.',
  }),
  en: ({ name, first }) => ({
    message: `“${name}” already stands in cell ${first}.`,
    help: 'If it is one unit, keep one row and delete the other; if they are two, give them different names.',
  }),
  example: { name: 'UBND phường Việt Trì', first: 'A6' },
});

export const indexTotalPassedOver = define.info<{ text: string }>('index-total-passed-over', {
  title: { vi: 'Dòng cộng của trang Chỉ số 766', en: 'A row of sums on sheet Chỉ số 766' },
  vi: ({ text }) => ({
    message: `Dòng “${text}” là dòng cộng, không phải một đơn vị: không tính điểm, cũng không đối chiếu.`,
    help: 'Không cần làm gì. Muốn tính điểm của cả tỉnh thì ghi một dòng riêng, tên tỉnh ở cột Đơn vị, “Tỉnh” ở cột Cấp.',
  }),
  en: ({ text }) => ({
    message: `Row “${text}” sums others up and is no unit: it is neither scored nor compared.`,
    help: 'Nothing to do. For the score of a province write a row of its own: its name, and “Tỉnh” in column Cấp.',
  }),
  example: { text: 'Tổng cộng' },
});

export const levelBlank = define.error<{ name: string }>('index-level-blank', {
  title: { vi: 'Chưa ghi cấp của đơn vị', en: 'The level of a unit is not given' },
  vi: ({ name }) => ({
    message: `“${name}” chưa ghi Cấp, nên không biết mục nào áp dụng và xếp hạng cùng ai.`,
    help: 'Chọn một trong danh sách ở cột Cấp: Tỉnh; Sở, ngành; Xã, phường.',
  }),
  en: ({ name }) => ({
    message: `“${name}” gives no level, so that nobody knows which parts hold for it, and among whom it is ranked.`,
    help: 'Choose one of the list in column Cấp: Tỉnh; Sở, ngành; Xã, phường.',
  }),
  example: { name: 'UBND phường Việt Trì' },
});

export const indexPartExceeds = define.error<{
  code: string;
  numerator: number;
  denominator: number;
  /** Headings of the columns that are added up, such as "Thanh toán / Hồ sơ có nghĩa vụ". */
  above: readonly string[];
  below: readonly string[];
}>('index-part-exceeds', {
  title: { vi: 'Phần nhiều hơn tổng ở trang Chỉ số 766', en: 'More than there are, on sheet Chỉ số 766' },
  vi: ({ code, numerator, denominator, above, below }, n) => ({
    message: `Mục ${code}: ${above.join(' + ')} là ${n(numerator)}, nhiều hơn ${below.join(' + ')} là ${n(denominator)}: lệch ${n(numerator - denominator)}.`,
    help: 'Đối chiếu hai số với trang của cổng, cùng một kỳ và cùng một cách đếm, rồi sửa số sai.',
  }),
  en: ({ code, numerator, denominator, above, below }, n) => ({
    message: `Part ${code}: ${above.join(' + ')} is ${n(numerator)}, more than ${below.join(' + ')}, which is ${n(denominator)}: a difference of ${n(numerator - denominator)}.`,
    help: 'Compare both with the page of the portal, in the same period and the same view, and correct the wrong one.',
  }),
  example: {
    code: '4.1',
    numerator: 3816,
    denominator: 3082,
    above: ['Thanh toán / Hồ sơ thanh toán trực tuyến'],
    below: ['Thanh toán / Hồ sơ có nghĩa vụ'],
  },
});

export const indexCountBlank = define.warning<{
  /** Columns that are blank beside others that are given. */
  blank: readonly string[];
  parts: readonly string[];
}>('index-count-blank', {
  title: {
    vi: 'Một số đếm để trống bên cạnh số đã ghi',
    en: 'A count is blank beside others that are given',
  },
  vi: ({ blank, parts }) => ({
    message: `Để trống ${listed(blank, 8, '; ')}, nên mục ${parts.join(', ')} không được đo (không phải là 0).`,
    help: 'Ghi số cổng hiển thị vào ô trống; nếu cổng hiển thị 0 thì ghi 0. Nếu cổng không có số này thì để trống.',
  }),
  en: ({ blank, parts }) => ({
    message: `${listed(blank, 8, '; ')} ${blank.length === 1 ? 'is' : 'are'} blank, so part ${parts.join(', ')} is not measured (which is not 0).`,
    help: 'Fill in what the portal shows; write 0 where it shows 0. Leave it blank where the portal has no such count.',
  }),
  example: { blank: ['Thanh toán / Hồ sơ có nghĩa vụ'], parts: ['4.1'] },
});

export const indexPartOfProvinces = define.warning<{
  code: string;
  columns: readonly string[];
}>('index-part-of-provinces', {
  title: { vi: 'Mục chỉ có ở cấp tỉnh', en: 'A part that only provinces have' },
  vi: ({ code, columns }) => ({
    message: `Mục ${code} chỉ có ở cấp tỉnh: ${columns.join('; ')} ghi cho đơn vị này không được tính.`,
    help: 'Xóa số ở các ô này, hoặc sửa cột Cấp nếu đơn vị là tỉnh.',
  }),
  en: ({ code, columns }) => ({
    message: `Only provinces have part ${code}: ${columns.join('; ')} given for this unit count for nothing.`,
    help: 'Clear these cells, or correct column Cấp if the unit is a province.',
  }),
  example: { code: '3.1', columns: ['Trực tuyến / TTHC thuộc thẩm quyền'] },
});

export const indexLevelUnknown = define.warning<{
  level: string;
  id: string;
}>('index-level-without-formula', {
  title: {
    vi: 'Bộ quy tắc không có công thức cho cấp này',
    en: 'The rule set has no formula for this level',
  },
  vi: ({ level, id }) => ({
    message: `Bộ quy tắc ${id} không có công thức cho cấp “${level}”, nên đơn vị không được đo.`,
    help: 'Chọn bộ quy tắc khác bằng --rules, hoặc bỏ dòng này.',
  }),
  en: ({ level, id }) => ({
    message: `Rule set ${id} has no formula for level “${level}”, so the unit is not measured.`,
    help: 'Choose another rule set with --rules, or leave this row out.',
  }),
  onPage: {
    vi: 'Chọn bộ quy tắc khác ở mục Bộ quy tắc của trang Thông tin, hoặc bỏ dòng này.',
    en: 'Choose another rule set in item Bộ quy tắc of sheet Thông tin, or leave this row out.',
  },
  example: { level: 'Sở, ngành', id: 'qd766-2022' },
});

export const indexDivisorZero = define.info<{
  parts: readonly string[];
  columns: readonly string[];
}>('index-divisor-zero', {
  title: {
    vi: 'Mẫu số bằng 0, chưa rõ cổng cho bao nhiêu điểm',
    en: 'A divisor of 0 of which nothing is known',
  },
  vi: ({ parts, columns }) => ({
    message: `${listed(columns, 8, '; ')} bằng 0; chưa rõ khi đó cổng cho bao nhiêu điểm, nên mục ${parts.join(', ')} không được đo.`,
    help: 'Nếu cổng in điểm cho mục này, ghi điểm của nhóm vào Điểm cổng để đối chiếu.',
  }),
  en: ({ parts, columns }) => ({
    message: `${listed(columns, 8, '; ')} is 0; what the portal gives then is not known, so part ${parts.join(', ')} is not measured.`,
    help: 'If the portal prints a score of it, write that of the group into Điểm cổng to have it audited.',
  }),
  example: { parts: ['2.1'], columns: ['Tiến độ / Tiếp nhận'] },
});

export const indexNothingMeasured = define.warning<{
  name: string;
  portal: boolean;
}>('index-nothing-measured', {
  title: { vi: 'Không mục nào của chỉ số được đo', en: 'No part of the index is measured' },
  vi: ({ name, portal }) => ({
    message: `Không mục nào của “${name}” có đủ số đếm, nên không tính lại được điểm nào${portal ? '; chỉ cộng lại được điểm cổng đã in' : ''}.`,
    help: 'Ghi các số đếm mà trang của cổng hiển thị vào dòng này.',
  }),
  en: ({ name, portal }) => ({
    message: `No part of “${name}” has its counts, so nothing can be recomputed${portal ? '; only the scores the portal prints are added up' : ''}.`,
    help: 'Write the counts that the portal’s page shows into this row.',
  }),
  example: { name: 'Tỉnh Đắk Lắk', portal: true },
});
