// The words real tables use for the same heading: Biểu số II.06a/VPCP/KSTT in both variants, and what systems export.

/** A heading and the other words it goes by. */
export interface HeaderWord {
  readonly name: string;
  readonly synonyms: readonly string[];
}

/** Headings that only stand between a block and its columns; a path is the same without them. */
export const passedOver: readonly string[] = ['Trong kỳ', 'Trong đó', 'Chia ra'];

export const received: HeaderWord = {
  name: 'Tiếp nhận',
  synonyms: [
    'Số hồ sơ nhận giải quyết',
    'Số lượng hồ sơ nhận giải quyết',
    'Số hồ sơ tiếp nhận',
    'Số lượng hồ sơ tiếp nhận',
    'Tổng số hồ sơ tiếp nhận',
    'Số hồ sơ đã tiếp nhận',
    'Hồ sơ tiếp nhận',
    'Nhận giải quyết',
    'Đã tiếp nhận',
  ],
};

export const resolved: HeaderWord = {
  name: 'Đã giải quyết',
  synonyms: [
    'Số lượng hồ sơ đã giải quyết',
    'Số hồ sơ đã giải quyết',
    'Hồ sơ đã giải quyết',
    'Kết quả giải quyết',
    'Số hồ sơ giải quyết',
    'Đã xử lý',
    'Hồ sơ đã xử lý',
    'Số hồ sơ đã xử lý',
    'Số lượng hồ sơ đã xử lý',
  ],
};

export const pending: HeaderWord = {
  name: 'Đang giải quyết',
  synonyms: [
    'Số lượng hồ sơ đang giải quyết',
    'Số hồ sơ đang giải quyết',
    'Hồ sơ đang giải quyết',
    'Hồ sơ đang xử lý',
    'Số hồ sơ đang xử lý',
    'Số lượng hồ sơ đang xử lý',
    'Đang xử lý',
  ],
};

export const online: HeaderWord = { name: 'Trực tuyến', synonyms: ['Nộp trực tuyến', 'Qua mạng'] };

export const inPerson: HeaderWord = {
  name: 'Trực tiếp',
  synonyms: [
    'Trực tiếp, BCCI',
    'Trực tiếp và BCCI',
    'Trực tiếp/BCCI',
    'Trực tiếp, dịch vụ bưu chính',
    'Trực tiếp, qua dịch vụ bưu chính',
    'Trực tiếp, dịch vụ bưu chính công ích',
    'Trực tiếp, dịch vụ BCCI',
    'Trực tiếp, bưu chính',
    'Nộp trực tiếp',
  ],
};

export const carriedOver: HeaderWord = {
  name: 'Kỳ trước',
  synonyms: [
    'Từ kỳ trước',
    'Kỳ trước chuyển qua',
    'Kỳ trước chuyển sang',
    'Từ kỳ trước chuyển qua',
    'Từ kỳ trước chuyển sang',
    'Tồn kỳ trước',
    'Kỳ trước tồn',
    'Kỳ trước còn lại',
  ],
};

export const total: HeaderWord = { name: 'Tổng số', synonyms: ['Tổng', 'Tổng cộng', 'Tổng số hồ sơ'] };
export const early: HeaderWord = { name: 'Trước hạn', synonyms: ['Sớm hạn', 'Trước thời hạn', 'Sớm'] };
export const onTime: HeaderWord = { name: 'Đúng hạn', synonyms: ['Đúng thời hạn'] };
export const late: HeaderWord = {
  name: 'Quá hạn',
  synonyms: [
    'Trễ hạn',
    'Quá thời hạn',
    'Trễ',
    'Chậm',
    'Muộn',
    'Chậm hạn',
    'Muộn hạn',
    'Chậm muộn',
    'Chậm trễ',
    'QH',
    'Quá hạn giải quyết',
    'Quá hạn trả kết quả',
  ],
};
export const inTime: HeaderWord = {
  name: 'Trong hạn',
  synonyms: ['Đúng hạn', 'Chưa đến hạn', 'Chưa quá hạn'],
};

/** Heading of the live checks that `init` writes: nothing is read from their column. */
export const checkHeading = 'Kiểm tra';

/** Columns that nothing is taken from: the sum of what is pending in the government's table, and live checks. */
export const harmlessHeaders: readonly (readonly string[])[] = [
  ...[pending.name, ...pending.synonyms].flatMap((block) =>
    [total.name, ...total.synonyms].map((leaf) => [block, leaf]),
  ),
  [checkHeading],
];
