// What a level's conditions may measure: one record a measure, with its words. How it is taken from the figures: scoring/measures.
import type { Text } from './language.ts';

interface Words {
  readonly name: Text;
  /** What there may be too few or too many of: "thiếu 12 hồ sơ trực tuyến". */
  readonly counted: Text;
}

/** A whole number. */
interface Count extends Words {
  readonly kind: 'count';
}

/** Per cent of a whole: rates and shares. */
interface Rate extends Words {
  readonly kind: 'rate';
  /** What it is a share of: "thiếu 372 hồ sơ". */
  readonly whole: Text;
  /** "{part} trên {whole} hồ sơ": how many of how many, in a clause. */
  readonly partOfWhole: Text;
  /** A single one of those counted. */
  readonly piece: Text;
  /** What to compare the part with, and where. */
  readonly register: Text;
  /** Said where there is nothing that it could be a share of; null where that is no figure at all. */
  readonly ofNothing: Text | null;
}

const procedures: Text = { vi: 'thủ tục', en: 'procedures' };

const records = {
  oneStopRate: {
    kind: 'rate',
    name: { vi: 'tỷ lệ TTHC qua Bộ phận Một cửa', en: 'share of procedures handled at the one-stop desk' },
    counted: { vi: 'TTHC qua Bộ phận Một cửa', en: 'procedures at the one-stop desk' },
    whole: procedures,
    partOfWhole: {
      vi: '{part} của {whole} thủ tục qua Bộ phận Một cửa',
      en: 'procedures through the one-stop desk: {part} of {whole}',
    },
    piece: { vi: 'thủ tục qua Bộ phận Một cửa', en: 'procedure at the one-stop desk' },
    register: {
      vi: 'số thủ tục qua Bộ phận Một cửa với danh mục đã công bố',
      en: 'the procedures at the one-stop desk with the published list',
    },
    ofNothing: null,
  },
  onSiteRate: {
    kind: 'rate',
    name: { vi: 'tỷ lệ TTHC giải quyết tại chỗ', en: 'share of procedures decided on the spot' },
    counted: { vi: 'TTHC giải quyết tại chỗ', en: 'procedures decided on the spot' },
    whole: procedures,
    partOfWhole: {
      vi: '{part} của {whole} thủ tục giải quyết tại chỗ',
      en: 'procedures decided on the spot: {part} of {whole}',
    },
    piece: { vi: 'thủ tục giải quyết tại chỗ', en: 'procedure decided on the spot' },
    register: {
      vi: 'số thủ tục giải quyết tại chỗ với danh mục đã công bố',
      en: 'the procedures decided on the spot with the published list',
    },
    ofNothing: null,
  },
  publicationForms: {
    kind: 'count',
    name: { vi: 'số hình thức công khai', en: 'number of forms of publication' },
    counted: { vi: 'hình thức công khai', en: 'forms of publication' },
  },
  feedbackReceived: {
    kind: 'count',
    name: { vi: 'số phản ánh, kiến nghị', en: 'number of pieces of feedback' },
    counted: { vi: 'phản ánh, kiến nghị', en: 'pieces of feedback' },
  },
  feedbackInTimeRate: {
    kind: 'rate',
    name: { vi: 'tỷ lệ phản ánh, kiến nghị xử lý đúng hạn', en: 'share of feedback handled in time' },
    counted: { vi: 'phản ánh, kiến nghị xử lý đúng hạn', en: 'pieces of feedback handled in time' },
    whole: { vi: 'phản ánh, kiến nghị', en: 'pieces of feedback' },
    partOfWhole: {
      vi: 'xử lý đúng hạn {part} trên {whole} phản ánh, kiến nghị',
      en: 'feedback handled in time: {part} of {whole}',
    },
    piece: { vi: 'phản ánh, kiến nghị xử lý đúng hạn', en: 'piece of feedback handled in time' },
    register: {
      vi: 'số phản ánh, kiến nghị với hệ thống tiếp nhận phản ánh, kiến nghị',
      en: 'the feedback with the feedback system',
    },
    ofNothing: { vi: 'không phát sinh', en: 'none was received' },
  },
  feedbackDragging: {
    kind: 'count',
    name: { vi: 'số phản ánh, kiến nghị kéo dài', en: 'number of pieces of feedback dragging on' },
    counted: { vi: 'phản ánh, kiến nghị kéo dài', en: 'pieces of feedback dragging on' },
  },
  procedureShare: {
    kind: 'rate',
    name: { vi: 'tỷ lệ TTHC mức độ 3, 4', en: 'share of procedures at level 3/4' },
    counted: { vi: 'TTHC mức độ 3, 4', en: 'procedures at level 3/4' },
    whole: procedures,
    partOfWhole: {
      vi: '{part} trên {whole} thủ tục ở mức độ 3, 4',
      en: 'procedures at level 3/4: {part} of {whole}',
    },
    piece: { vi: 'thủ tục mức độ 3, 4', en: 'procedure at level 3/4' },
    register: {
      vi: 'số thủ tục mức độ 3, 4 với danh mục đã công bố',
      en: 'the procedures at level 3/4 with the published list',
    },
    ofNothing: null,
  },
  onlineShare: {
    kind: 'rate',
    name: { vi: 'tỷ lệ hồ sơ trực tuyến', en: 'online share of dossiers' },
    counted: { vi: 'hồ sơ trực tuyến', en: 'online dossiers' },
    whole: { vi: 'hồ sơ', en: 'dossiers' },
    partOfWhole: {
      vi: 'trực tuyến {part} trên {whole} hồ sơ',
      en: 'dossiers online: {part} of {whole}',
    },
    piece: { vi: 'hồ sơ trực tuyến', en: 'online dossier' },
    register: {
      vi: 'số hồ sơ trực tuyến với Cổng dịch vụ công',
      en: 'the number of online dossiers with the public service portal',
    },
    ofNothing: null,
  },
  onlineLate: {
    kind: 'count',
    name: { vi: 'số hồ sơ trực tuyến quá hạn', en: 'number of late online dossiers' },
    counted: { vi: 'hồ sơ trực tuyến quá hạn', en: 'late online dossiers' },
  },
} as const satisfies Readonly<Record<string, Count | Rate>>;

export type Measure = keyof typeof records;

/** Those in per cent; the others are whole numbers. */
export type RateMeasure = { [M in Measure]: (typeof records)[M]['kind'] extends 'rate' ? M : never }[Measure];

export const measures: { readonly [M in Measure]: M extends RateMeasure ? Rate : Count } = records;

export const measureNames = Object.keys(records) as readonly Measure[];

export function isRate(measure: Measure): measure is RateMeasure {
  return measures[measure].kind === 'rate';
}
