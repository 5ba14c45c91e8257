// Sheet Chỉ số 766 of the contract, column by column: the counts the portal shows, and the scores it prints.
import { type IndexCount, type IndexRate, portalGroups } from '#domain/index-unit';
import { indexHeadings, portalBlock, portalLeaves } from '#domain/index-words';
import type { Choice, Column } from './column.ts';
import { column, required, word } from './define-column.ts';

const levelChoices: readonly Choice[] = [
  { value: 'province', label: 'Tỉnh', others: ['Cấp tỉnh', 'UBND tỉnh', 'Tỉnh, thành phố'] },
  {
    value: 'department',
    label: 'Sở, ngành',
    others: ['Sở', 'Ngành', 'Sở ngành', 'Sở, ban, ngành', 'Sở, ban ngành', 'Cơ quan chuyên môn'],
  },
  {
    value: 'commune',
    label: 'Xã, phường',
    others: ['Xã', 'Phường', 'Đặc khu', 'Cấp xã', 'Xã phường', 'Xã, phường, đặc khu'],
  },
];

/** Other words for the blocks, as the portal's pages and reports have them. */
const blockSynonyms: Readonly<Record<string, readonly string[]>> = {
  'Công khai': ['Công khai, minh bạch'],
  'Tiến độ': ['Tiến độ giải quyết'],
  'Trực tuyến': ['Dịch vụ công trực tuyến', 'Cung cấp dịch vụ công trực tuyến'],
  'Thanh toán': ['Thanh toán trực tuyến'],
  'Số hóa': ['Số hoá', 'Số hóa hồ sơ', 'Số hoá hồ sơ'],
  'Hài lòng': ['Mức độ hài lòng'],
  'Điểm cổng': ['Điểm trên cổng', 'Điểm cổng in'],
  Tổng: ['Tổng điểm', 'Tổng số', 'Tổng cộng'],
};

export const indexColumns: readonly Column[] = [
  required(
    column('name', [word('Đơn vị', 'Tên đơn vị')], 'name', 'fault', 'Tên đơn vị, mỗi đơn vị một dòng.'),
  ),
  required({
    ...column('level', [word('Cấp')], 'choice', 'fault', 'Cấp của đơn vị: hạng chỉ xếp trong một cấp.'),
    choices: levelChoices,
  }),
  count('publishedOnTime', 'Số quyết định công bố thủ tục đúng hạn (mục 1.1).'),
  count('publishedDecisions', 'Số quyết định công bố thủ tục.'),
  count('disclosedOnTime', 'Số quyết định được công khai đúng hạn (mục 1.2).'),
  count('disclosedDecisions', 'Số quyết định phải công khai.'),
  count('completeProcedures', 'Số thủ tục công khai đủ các bộ phận (mục 1.3).'),
  count('disclosedProcedures', 'Số thủ tục được công khai.'),
  count('synchronised', 'Số hồ sơ đã đồng bộ lên cổng (mục 1.4).'),
  count('toSynchronise', 'Số hồ sơ phải đồng bộ.'),
  count('onTime', 'Số hồ sơ trả trước hạn, đúng hạn và đang giải quyết còn hạn (mục 2.1).'),
  count('received', 'Số hồ sơ tiếp nhận, cả kỳ trước chuyển qua.', ['Tiếp nhận giải quyết']),
  count('authorityProcedures', 'Số thủ tục thuộc thẩm quyền (mục 3.1, chỉ cấp tỉnh).'),
  count('partialProcedures', 'Số thủ tục cung cấp trực tuyến một phần (mục 3.1).'),
  count('fullProcedures', 'Số thủ tục cung cấp trực tuyến toàn trình (mục 3.1).'),
  count('usedOnlineProcedures', 'Số dịch vụ công có phát sinh hồ sơ trực tuyến (mục 3.2).'),
  count('onlineProcedures', 'Số dịch vụ công trực tuyến.'),
  count('onlineDossiers', 'Số hồ sơ nộp trực tuyến (mục 3.3).'),
  count('allDossiers', 'Số hồ sơ nộp trực tuyến, trực tiếp và qua bưu chính.', ['Tổng số hồ sơ']),
  count('paidOnline', 'Số hồ sơ đã thanh toán trực tuyến (mục 4.1).'),
  count('payable', 'Số hồ sơ có nghĩa vụ tài chính.', ['Hồ sơ có nghĩa vụ tài chính']),
  count('paidProcedures', 'Số thủ tục có giao dịch thanh toán trực tuyến (mục 4.2).'),
  count('feeSynchronised', 'Số thủ tục đã đồng bộ phí, lệ phí (mục 4.3).'),
  count('feeProcedures', 'Số thủ tục có phí, lệ phí.', ['TTHC có phí, lệ phí']),
  count('digitisable', 'Số hồ sơ xét số hóa, mẫu số của các mục 5.1 đến 5.5.', ['Tổng hồ sơ']),
  count('electronicResults', 'Số hồ sơ có kết quả điện tử (mục 5.1).'),
  count('digitisedPapers', 'Số hồ sơ số hóa thành phần, giấy tờ (mục 5.2).', ['Số hoá giấy tờ']),
  count('reused', 'Số hồ sơ khai thác, tái sử dụng dữ liệu (mục 5.3).'),
  count('stored', 'Số hồ sơ lưu vào kho dữ liệu tổ chức, cá nhân (mục 5.4).'),
  count('citizenDataDossiers', 'Số hồ sơ khai thác dữ liệu công dân (mục 5.5).'),
  count('citizenDataProcedures', 'Số thủ tục khai thác dữ liệu công dân (mục 5.6).'),
  count('digitisedProcedures', 'Số thủ tục xét số hóa.', ['TTHC số hoá']),
  rate('certifiedCopyRate', 'Tỷ lệ % bản sao điện tử mà cổng hiển thị (mục 5.7), từ 0 đến 100.', [
    'Tỉ lệ bản sao điện tử',
  ]),
  count('surveyed', 'Số hồ sơ xét mức hài lòng.', ['Tổng hồ sơ']),
  count('satisfied', 'Số hồ sơ hài lòng (mục 6.1).'),
  count('petitions', 'Số phản ánh, kiến nghị; không có thì ghi 0, để trống là chưa đo.', ['Tổng PAKN']),
  count('petitionsOnTime', 'Số phản ánh, kiến nghị xử lý đúng hạn (mục 6.2).'),
  count('petitionsSatisfied', 'Số phản ánh, kiến nghị được đánh giá hài lòng (mục 6.3).'),
  ...([...portalGroups, 'total'] as const).map((code) =>
    column(
      `portal.${code}`,
      [blockWord(portalBlock), blockWord(portalLeaves[code])],
      'score',
      'unaudited',
      'Điểm cổng đã in, để đối chiếu.',
    ),
  ),
];

function count(name: IndexCount, description: string, synonyms: readonly string[] = []): Column {
  const ofProgress = name === 'onTime' || name === 'received';
  const blank = ofProgress ? 'progress-from-units' : 'not-measured';
  return column(`counts.${name}`, wordsOf(name, synonyms), 'count', blank, description);
}

function rate(name: IndexRate, description: string, synonyms: readonly string[]): Column {
  return column(`rates.${name}`, wordsOf(name, synonyms), 'percent', 'not-measured', description);
}

function wordsOf(name: IndexCount | IndexRate, synonyms: readonly string[]) {
  const [block, leaf] = indexHeadings[name];
  return [blockWord(block), word(leaf, ...synonyms)];
}

function blockWord(name: string) {
  return word(name, ...(blockSynonyms[name] ?? []));
}
