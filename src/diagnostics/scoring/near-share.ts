// Definition: a share that a single dossier, procedure or piece of feedback decides.

import { define } from '#diagnostics/define';
import type { Text } from '#language/language';
import { decimalNumber, wholeNumber } from '#language/numbers';

export type NearShare = {
  readonly criterion: number;
  readonly share: 'onlineShare' | 'feedbackInTimeRate' | 'procedureShare' | 'oneStopRate';
  /** How many of the whole; or the rate, a decimal with a point, where only that is known. */
  readonly part: { readonly count: number } | { readonly rate: string };
  readonly whole: number;
  readonly more: boolean;
  /** Points of the level given, and those with one more or less. */
  readonly given: string;
  readonly after: string;
};

export const shareNearThreshold = define<NearShare>({
  code: 'share-near-threshold',
  severity: 'warning',
  title: {
    vi: 'Tỷ lệ chỉ cách ngưỡng một hồ sơ',
    en: 'A share within one dossier of its threshold',
  },
  vi: (facts, n) => ({
    message: `Tiêu chí ${facts.criterion}: ${standing(facts).vi}; chỉ ${facts.more ? 'thêm' : 'bớt'} 01 ${words[facts.share].piece.vi} là điểm đổi từ ${n.decimal(facts.given)} thành ${n.decimal(facts.after)}.`,
    help: `Đối chiếu ${words[facts.share].source.vi} trước khi trình ký.`,
  }),
  en: (facts) => ({
    message: `Criterion ${facts.criterion}: ${standing(facts).en}; one ${words[facts.share].piece.en} ${facts.more ? 'more' : 'less'} changes its points from ${facts.given} to ${facts.after}.`,
    help: `Compare ${words[facts.share].source.en} before signing.`,
  }),
  example: {
    criterion: 9,
    share: 'onlineShare',
    part: { count: 89 },
    whole: 300,
    more: true,
    given: '1',
    after: '2',
  },
});

type ShareWords = {
  /** "trực tuyến # trên # hồ sơ". */
  readonly standing: Text;
  readonly piece: Text;
  readonly source: Text;
};

const words: Readonly<Record<NearShare['share'], ShareWords>> = {
  onlineShare: {
    standing: { vi: 'trực tuyến {part} trên {whole} hồ sơ', en: '{part} of {whole} dossiers are online' },
    piece: { vi: 'hồ sơ trực tuyến', en: 'online dossier' },
    source: {
      vi: 'số hồ sơ trực tuyến với Cổng dịch vụ công',
      en: 'the number of online dossiers with the public service portal',
    },
  },
  feedbackInTimeRate: {
    standing: {
      vi: 'xử lý đúng hạn {part} trên {whole} phản ánh, kiến nghị',
      en: '{part} of {whole} pieces of feedback were handled in time',
    },
    piece: { vi: 'phản ánh, kiến nghị xử lý đúng hạn', en: 'piece of feedback handled in time' },
    source: {
      vi: 'số phản ánh, kiến nghị với hệ thống tiếp nhận phản ánh, kiến nghị',
      en: 'the feedback with the feedback system',
    },
  },
  procedureShare: {
    standing: {
      vi: '{part} trên {whole} thủ tục ở mức độ 3, 4',
      en: '{part} of {whole} procedures are at level 3/4',
    },
    piece: { vi: 'thủ tục mức độ 3, 4', en: 'procedure at level 3/4' },
    source: {
      vi: 'số thủ tục mức độ 3, 4 với danh mục đã công bố',
      en: 'the procedures at level 3/4 with the published list',
    },
  },
  oneStopRate: {
    standing: {
      vi: '{part} của {whole} thủ tục qua Bộ phận Một cửa',
      en: '{part} of {whole} procedures go through the one-stop desk',
    },
    piece: { vi: 'thủ tục qua Bộ phận Một cửa', en: 'procedure at the one-stop desk' },
    source: {
      vi: 'số thủ tục qua Bộ phận Một cửa với danh mục đã công bố',
      en: 'the procedures at the one-stop desk with the published list',
    },
  },
};

function standing({ share, part, whole }: NearShare): Text {
  const { vi, en } = words[share].standing;
  const fill = (text: string, language: 'vi' | 'en') =>
    text
      .replace(
        '{part}',
        'count' in part ? wholeNumber(part.count, language) : `${decimalNumber(part.rate, language)}%`,
      )
      .replace('{whole}', wholeNumber(whole, language));
  return { vi: fill(vi, 'vi'), en: fill(en, 'en') };
}
