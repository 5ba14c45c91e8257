// Definitions: periods set side by side that do not fit together.

import { define } from '#diagnostics/define';
import { listed } from '#diagnostics/listed';

/** `pending` is null where the unit is new, `carriedOver` where it has vanished. */
export const carriedOverDiffers = define.warning<{
  before: string;
  after: string;
  pending: number | null;
  carriedOver: number | null;
}>('carried-over-differs', {
  title: {
    vi: 'Hồ sơ kỳ trước chuyển qua không khớp hồ sơ đang giải quyết cuối kỳ trước',
    en: 'Dossiers carried over differ from those pending before',
  },
  vi: ({ before, after, pending, carriedOver }, n) => ({
    message:
      pending === null
        ? `${after} ghi ${n(carriedOver ?? 0)} hồ sơ kỳ trước chuyển qua, nhưng bảng ${before} không có đơn vị này.`
        : carriedOver === null
          ? `Cuối ${before} còn ${n(pending)} hồ sơ đang giải quyết, nhưng bảng ${after} không có đơn vị này.`
          : `Cuối ${before} còn ${n(pending)} hồ sơ đang giải quyết, nhưng ${after} ghi ${n(carriedOver)} hồ sơ kỳ trước chuyển qua: lệch ${n(Math.abs(pending - carriedOver))}.`,
    help:
      pending === null || carriedOver === null
        ? 'Nếu đơn vị đổi tên hoặc sáp nhập thì dùng cùng một tên ở cả hai bảng; nếu không thì chuyển số hồ sơ ấy cho đơn vị tiếp nhận.'
        : 'Đối chiếu sổ theo dõi ngày cuối kỳ trước, rồi sửa số đang giải quyết của kỳ trước hoặc số chuyển qua của kỳ này.',
  }),
  en: ({ before, after, pending, carriedOver }, n) => ({
    message:
      pending === null
        ? `${after} says ${n(carriedOver ?? 0)} dossiers were carried over, but the workbook of ${before} has no such unit.`
        : carriedOver === null
          ? `Dossiers pending at the end of ${before}: ${n(pending)}; but the workbook of ${after} has no such unit.`
          : `Dossiers pending at the end of ${before}: ${n(pending)}; carried over by ${after}: ${n(carriedOver)}: ${n(Math.abs(pending - carriedOver))} apart.`,
    help:
      pending === null || carriedOver === null
        ? 'If the unit was renamed or merged, use one name in both workbooks; otherwise give those dossiers to the unit that took them over.'
        : 'Compare with the register on the last day of the period before, and fix what was pending then or what was carried over now.',
  }),
  example: { before: 'Quý II/2022', after: 'Quý III/2022', pending: 9, carriedOver: 7 },
});

export const periodDoubled = define.error<{ period: string }>('period-doubled', {
  title: { vi: 'Hai bảng cùng một kỳ', en: 'Two workbooks of one period' },
  vi: ({ period }) => ({
    message: `Có hai bảng cùng ghi kỳ đánh giá ${period}.`,
    help: 'Bỏ bớt một bảng, hoặc sửa mục “Kỳ đánh giá” trên trang Thông tin của bảng ghi sai.',
  }),
  en: ({ period }) => ({
    message: `Two workbooks are both of ${period}.`,
    help: 'Leave one out, or fix “Kỳ đánh giá” on sheet Thông tin of the one that is wrong.',
  }),
  example: { period: 'Quý II/2022' },
});

export const comparedRuleSetsDiffer = define.warning<{
  ids: readonly string[];
}>('compared-rule-sets-differ', {
  title: {
    vi: 'Các kỳ chấm theo bộ quy tắc khác nhau',
    en: 'The periods were scored by different rule sets',
  },
  vi: ({ ids }) => ({
    message: `Các kỳ được chấm theo những bộ quy tắc khác nhau: ${ids.join(', ')}; điểm không so sánh trực tiếp được.`,
    help: 'Chấm tất cả các kỳ theo một bộ bằng --rules MÃ, hoặc chỉ so sánh số hồ sơ.',
  }),
  en: ({ ids }) => ({
    message: `The periods were scored by different rule sets: ${ids.join(', ')}; their points cannot be compared directly.`,
    help: 'Score all periods by one set with --rules ID, or compare dossiers only.',
  }),
  onPage: {
    vi: 'Chọn cùng một bộ ở mục Bộ quy tắc của cả hai sổ, hoặc chỉ so sánh số hồ sơ.',
    en: 'Choose one set in item Bộ quy tắc of both workbooks, or compare dossiers only.',
  },
  example: { ids: ['dien-bien-1187-2019', 'tt01-2018'] },
});

export const authoritiesDiffer = define.warning<{ names: readonly string[] }>('authorities-differ', {
  title: { vi: 'Các sổ của cơ quan khác nhau', en: 'Workbooks of different authorities' },
  vi: ({ names }) => ({
    message: `Các sổ ghi cơ quan khác nhau: ${listed(names)}; đơn vị trùng tên chưa chắc là một đơn vị.`,
    help: 'Chọn các sổ của cùng một cơ quan; nếu cơ quan đổi tên hoặc sáp nhập thì ghi cùng một tên ở mục “Cơ quan”.',
  }),
  en: ({ names }) => ({
    message: `The workbooks are of different authorities: ${listed(names)}; units of one name need not be one unit.`,
    help: 'Choose workbooks of one authority; if it was renamed or merged, give one name in item “Cơ quan”.',
  }),
  example: { names: ['UBND thành phố Điện Biên Phủ', 'UBND thị xã Mường Lay'] },
});
