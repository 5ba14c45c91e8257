// Sheet Thông tin of the contract: the keys of column Mục, and what each is for.

export interface InfoKey {
  /** Member in the domain; the origin stands under `info/<member>`. */
  readonly member: InfoMember;
  /** As column Mục has it. */
  readonly key: string;
  /** The key may stand in several rows, kept in their order. */
  readonly list: boolean;
  readonly kind: 'text' | 'date' | 'period';
  readonly required: boolean;
  readonly description: string;
}

export type InfoMember = (typeof members)[number];

const members = [
  'ruleSetId',
  'period',
  'period.from',
  'period.to',
  'governingBody',
  'name',
  'placeName',
  'area',
  'reportNumber',
  'reportDate',
  'addressees',
  'recipients',
  'signingCapacity',
  'signatoryPosition',
  'signatoryName',
  'legalBases',
  'situation',
  'plans',
] as const;

/** Headers of the two columns. */
export const infoHeaders = { key: 'Mục', value: 'Giá trị' } as const;

export const infoKeys: readonly InfoKey[] = [
  one(
    'ruleSetId',
    'Bộ quy tắc',
    'Mã bộ quy tắc chấm điểm, không phải tệp; để trống thì dùng dien-bien-1187-2019.',
  ),
  {
    ...one(
      'period',
      'Kỳ đánh giá',
      'Quý II/2022, Tháng 6/2022, 6 tháng đầu năm 2022, 9 tháng đầu năm 2022 hoặc Năm 2022.',
    ),
    kind: 'period',
    required: true,
  },
  { ...one('period.from', 'Từ ngày', 'Ngày đầu kỳ, như 15/3/2022; để trống thì không in.'), kind: 'date' },
  { ...one('period.to', 'Đến ngày', 'Ngày cuối kỳ, như 14/6/2022; để trống thì không in.'), kind: 'date' },
  one('governingBody', 'Cơ quan chủ quản', 'UBND TỈNH ĐIỆN BIÊN; để trống thì không in.'),
  { ...one('name', 'Cơ quan', 'Cơ quan báo cáo: UBND thành phố Điện Biên Phủ.'), required: true },
  one('placeName', 'Địa danh', 'Địa danh trước ngày tháng: Điện Biên Phủ.'),
  one('area', 'Địa bàn', 'Tên địa bàn trong lời văn: thành phố Điện Biên Phủ.'),
  one('reportNumber', 'Số báo cáo', 'Số của báo cáo; để trống thì chừa chỗ ghi tay.'),
  {
    ...one('reportDate', 'Ngày báo cáo', 'Ngày ký, như 20/6/2022; để trống thì chừa chỗ ghi tay.'),
    kind: 'date',
  },
  many('addressees', 'Kính gửi', 'Nơi gửi đến, mỗi nơi một dòng.'),
  many('recipients', 'Nơi nhận', 'Nơi nhận, mỗi nơi một dòng.'),
  many('signingCapacity', 'Quyền hạn ký', 'TM. ỦY BAN NHÂN DÂN; dòng sau nếu có: KT. CHỦ TỊCH.'),
  one('signatoryPosition', 'Chức vụ ký', 'CHỦ TỊCH, PHÓ CHỦ TỊCH.'),
  one('signatoryName', 'Người ký', 'Họ và tên người ký.'),
  many('legalBases', 'Căn cứ', 'Mỗi căn cứ một dòng; để trống thì theo mẫu.'),
  many('situation', 'Tình hình triển khai', 'Mỗi đoạn một dòng; để trống thì theo mẫu.'),
  many('plans', 'Phương hướng', 'Mỗi đoạn một dòng; để trống thì theo mẫu.'),
];

function one(member: InfoMember, key: string, description: string): InfoKey {
  return { member, key, list: false, kind: 'text', required: false, description };
}

function many(member: InfoMember, key: string, description: string): InfoKey {
  return { ...one(member, key, description), list: true };
}
