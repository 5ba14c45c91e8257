// Definitions: a published level whose conditions do not hold, or one below what they allow.
import { defineDifference, number, numberEn } from './define-difference.ts';

export const publishedLevelUnmet = defineDifference<{
  readonly level: string;
  readonly failing: readonly { readonly vi: string; readonly en: string }[];
}>({
  code: 'published-level-unmet',
  title: { vi: 'Chấm mức điểm khi chưa đủ điều kiện', en: 'A level claimed without its conditions' },
  vi: ({ level, failing }) =>
    `Mức ${number(level)} chưa đủ điều kiện: ${failing.map(({ vi }) => vi).join('; ')}.`,
  en: ({ level, failing }) =>
    `The conditions of level ${numberEn(level)} do not hold: ${failing.map(({ en }) => en).join('; ')}.`,
  example: {
    figure: { vi: 'Tiêu chí 9', en: 'Criterion 9' },
    published: '2',
    computed: '0',
    workings: null,
    due: '0',
    recount: null,
    level: '2',
    failing: [
      {
        vi: 'tỷ lệ hồ sơ trực tuyến 9,97% (185 ÷ 1.855), phải từ 30% trở lên: thiếu 372',
        en: 'dossiers received online 9.97% (185 ÷ 1,855), must be at least 30%: 372 short',
      },
    ],
  },
});

export const publishedLevelUnderrated = defineDifference<{
  readonly level: string;
  readonly holding: readonly { readonly vi: string; readonly en: string }[];
}>({
  code: 'published-level-underrated',
  title: { vi: 'Chấm thấp hơn mức đủ điều kiện', en: 'A level below what the conditions allow' },
  vi: ({ due, holding }) => `Đủ điều kiện của mức ${number(due)}: ${holding.map(({ vi }) => vi).join('; ')}.`,
  en: ({ due, holding }) =>
    `The conditions of level ${numberEn(due)} hold: ${holding.map(({ en }) => en).join('; ')}.`,
  example: {
    figure: { vi: 'Tiêu chí 9', en: 'Criterion 9' },
    published: '0',
    computed: '2',
    workings: null,
    due: '2',
    recount: null,
    level: '0',
    holding: [
      {
        vi: 'tỷ lệ hồ sơ trực tuyến 81,91% (163 ÷ 199), phải từ 30% trở lên',
        en: 'dossiers received online 81.91% (163 ÷ 199), must be at least 30%',
      },
    ],
  },
});
