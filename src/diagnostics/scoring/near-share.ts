// Definition: a share that a single dossier, procedure or piece of feedback decides.

import { define } from '#diagnostics/define';
import type { Text } from '#language/language';
import { measures, type RateMeasure } from '#language/measures';
import { decimalNumber, wholeNumber } from '#language/numbers';

export type NearShare = {
  readonly criterion: number;
  readonly share: RateMeasure;
  /** How many of the whole; or the rate, a decimal with a point, where only that is known. */
  readonly part: { readonly count: number } | { readonly rate: string };
  readonly whole: number;
  readonly more: boolean;
  /** Points of the level given, and those with one more or less. */
  readonly given: string;
  readonly after: string;
};

export const shareNearThreshold = define.warning<NearShare>('share-near-threshold', {
  title: { vi: 'Tỷ lệ chỉ cách ngưỡng một hồ sơ', en: 'A share within one dossier of its threshold' },
  vi: (facts, n) => ({
    message: `Tiêu chí ${facts.criterion}: ${partOfWhole(facts).vi}; chỉ ${facts.more ? 'thêm' : 'bớt'} 01 ${measures[facts.share].piece.vi} là điểm đổi từ ${n.decimal(facts.given)} thành ${n.decimal(facts.after)}.`,
    help: `Đối chiếu ${measures[facts.share].register.vi} trước khi trình ký.`,
  }),
  en: (facts) => ({
    message: `Criterion ${facts.criterion}, ${partOfWhole(facts).en}; one ${measures[facts.share].piece.en} ${facts.more ? 'more' : 'less'} changes its points from ${facts.given} to ${facts.after}.`,
    help: `Compare ${measures[facts.share].register.en} before signing.`,
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

function partOfWhole({ share, part, whole }: NearShare): Text {
  const { vi, en } = measures[share].partOfWhole;
  const fill = (text: string, language: 'vi' | 'en') =>
    text
      .replace(
        '{part}',
        'count' in part ? wholeNumber(part.count, language) : `${decimalNumber(part.rate, language)}%`,
      )
      .replace('{whole}', wholeNumber(whole, language));
  return { vi: fill(vi, 'vi'), en: fill(en, 'en') };
}
