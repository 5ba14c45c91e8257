// Sheet Chỉ số 766 of the contract, one row per unit: the counts the portal shows, and the scores it prints.
import * as z from 'zod';
import {
  type AuthorityLevel,
  type IndexCount,
  type IndexRate,
  type PortalGroup,
  portalGroups,
} from '#domain/index-unit';
import { indexHeadings, portalBlock, portalLeaves } from '#domain/index-words';
import type { Choice, Member } from './column.ts';
import { choice, count, name, percent, score, word } from './members.ts';
import { byName, under } from './shape.ts';

const levelChoices: readonly Choice<AuthorityLevel>[] = [
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

export const indexRow = z.object({
  name: name([word('Đơn vị', 'Tên đơn vị')], 'fault', 'Tên đơn vị, mỗi đơn vị một dòng.', { required: true }),
  level: choice(levelChoices, [word('Cấp')], 'fault', 'Cấp của đơn vị: hạng chỉ xếp trong một cấp.', {
    required: true,
  }),
  ...counts({
    publishedOnTime: ['Số quyết định công bố thủ tục đúng hạn (mục 1.1).'],
    publishedDecisions: ['Số quyết định công bố thủ tục.'],
    disclosedOnTime: ['Số quyết định được công khai đúng hạn (mục 1.2).'],
    disclosedDecisions: ['Số quyết định phải công khai.'],
    completeProcedures: ['Số thủ tục công khai đủ các bộ phận (mục 1.3).'],
    disclosedProcedures: ['Số thủ tục được công khai.'],
    synchronised: ['Số hồ sơ đã đồng bộ lên cổng (mục 1.4).'],
    toSynchronise: ['Số hồ sơ phải đồng bộ.'],
    onTime: ['Số hồ sơ trả trước hạn, đúng hạn và đang giải quyết còn hạn (mục 2.1).'],
    received: ['Số hồ sơ tiếp nhận, cả kỳ trước chuyển qua.', 'Tiếp nhận giải quyết'],
    authorityProcedures: ['Số thủ tục thuộc thẩm quyền (mục 3.1, chỉ cấp tỉnh).'],
    partialProcedures: ['Số thủ tục cung cấp trực tuyến một phần (mục 3.1).'],
    fullProcedures: ['Số thủ tục cung cấp trực tuyến toàn trình (mục 3.1).'],
    usedOnlineProcedures: ['Số dịch vụ công có phát sinh hồ sơ trực tuyến (mục 3.2).'],
    onlineProcedures: ['Số dịch vụ công trực tuyến.'],
    onlineDossiers: ['Số hồ sơ nộp trực tuyến (mục 3.3).'],
    allDossiers: ['Số hồ sơ nộp trực tuyến, trực tiếp và qua bưu chính.', 'Tổng số hồ sơ'],
    paidOnline: ['Số hồ sơ đã thanh toán trực tuyến (mục 4.1).'],
    payable: ['Số hồ sơ có nghĩa vụ tài chính.', 'Hồ sơ có nghĩa vụ tài chính'],
    paidProcedures: ['Số thủ tục có giao dịch thanh toán trực tuyến (mục 4.2).'],
    feeSynchronised: ['Số thủ tục đã đồng bộ phí, lệ phí (mục 4.3).'],
    feeProcedures: ['Số thủ tục có phí, lệ phí.', 'TTHC có phí, lệ phí'],
    digitisable: ['Số hồ sơ xét số hóa, mẫu số của các mục 5.1 đến 5.5.', 'Tổng hồ sơ'],
    electronicResults: ['Số hồ sơ có kết quả điện tử (mục 5.1).'],
    digitisedPapers: ['Số hồ sơ số hóa thành phần, giấy tờ (mục 5.2).', 'Số hoá giấy tờ'],
    reused: ['Số hồ sơ khai thác, tái sử dụng dữ liệu (mục 5.3).'],
    stored: ['Số hồ sơ lưu vào kho dữ liệu tổ chức, cá nhân (mục 5.4).'],
    citizenDataDossiers: ['Số hồ sơ khai thác dữ liệu công dân (mục 5.5).'],
    citizenDataProcedures: ['Số thủ tục khai thác dữ liệu công dân (mục 5.6).'],
    digitisedProcedures: ['Số thủ tục xét số hóa.', 'TTHC số hoá'],
  }),
  'rates.certifiedCopyRate': percent(
    wordsOf('certifiedCopyRate', ['Tỉ lệ bản sao điện tử']),
    'not-measured',
    'Tỷ lệ % bản sao điện tử mà cổng hiển thị (mục 5.7), từ 0 đến 100.',
  ),
  ...counts({
    surveyed: ['Số hồ sơ xét mức hài lòng.', 'Tổng hồ sơ'],
    satisfied: ['Số hồ sơ hài lòng (mục 6.1).'],
    petitions: ['Số phản ánh, kiến nghị; không có thì ghi 0, để trống là chưa đo.', 'Tổng PAKN'],
    petitionsOnTime: ['Số phản ánh, kiến nghị xử lý đúng hạn (mục 6.2).'],
    petitionsSatisfied: ['Số phản ánh, kiến nghị được đánh giá hài lòng (mục 6.3).'],
  }),
  ...portalScores(),
});

export type IndexRow = z.output<typeof indexRow>;

function counts<const Name extends IndexCount>(
  described: Readonly<Record<Name, readonly [description: string, ...synonyms: readonly string[]]>>,
): { readonly [Key in Name as `counts.${Key}`]: Member<number | null> };
function counts(described: Readonly<Partial<Record<IndexCount, readonly [string, ...(readonly string[])]>>>) {
  const members = Object.entries(described).map(([key, [description, ...synonyms]]) => {
    const name = key as IndexCount;
    const ofProgress = name === 'onTime' || name === 'received';
    const blank = ofProgress ? 'progress-from-units' : 'not-measured';
    return [name, count(wordsOf(name, synonyms), blank, description)] as const;
  });
  return under('counts', Object.fromEntries(members));
}

function portalScores() {
  const printed = (code: PortalGroup | 'total') =>
    score(
      [blockWord(portalBlock), blockWord(portalLeaves[code])],
      'unaudited',
      'Điểm cổng đã in, để đối chiếu.',
    );
  return under('portal', byName([...portalGroups, 'total'] as const, printed));
}

function wordsOf(name: IndexCount | IndexRate, synonyms: readonly string[]) {
  const [block, leaf] = indexHeadings[name];
  return [blockWord(block), word(leaf, ...synonyms)];
}

function blockWord(name: string) {
  return word(name, ...(blockSynonyms[name] ?? []));
}
