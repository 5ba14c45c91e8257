// What would raise an index, in sentences: "03 phản ánh, kiến nghị …: mất 12 điểm".

import { indexNouns } from '#domain/index-words';
import { multiply, rational } from '#exact/rational';
import { counted } from '#language/counted';
import type { Language, Text } from '#language/language';
import { decimalNumber, proseCount, wholeNumber } from '#language/numbers';
import type { IndexUnitScore, MeasuredPart } from '#scoring/index/index-card';
import { type Gain, gainsOf, lossesWithoutGain, lostBy } from '#scoring/index/what-if';
import { decimalOf, worthText } from './index-numbers.ts';

export interface GainLine {
  /** "6.2, 6.3". */
  readonly codes: string;
  /** "03 phản ánh, kiến nghị chưa xử lý đúng hạn, chưa được đánh giá hài lòng". */
  readonly what: string;
  /** All of it in a sentence. */
  readonly sentence: string;
}

/** The cheapest points first. */
export function gainLines(score: Pick<IndexUnitScore, 'groups'>, language: Language): readonly GainLine[] {
  return gainsOf(score).map((gain) => gainLine(gain, language));
}

function gainLine(gain: Gain, language: Language): GainLine {
  const number = (decimal: string) => decimalNumber(decimal, language);
  const count = (value: number) => (language === 'vi' ? proseCount(value) : wholeNumber(value, language));
  const noun = indexNouns[gain.counted][language];
  const lost = number(decimalOf(gain.lost));
  const worth = number(worthText(gain.worth));
  const needed = count(gain.needed);
  const short = gain.parts.map(({ part }) => part.shortfall ?? lacks[language]).join(', ');
  const whole = gain.needed === gain.lacking;
  const what = `${language === 'vi' ? `${proseCount(gain.lacking)} ${noun}` : counted(gain.lacking, noun)} ${short}`;
  const lack: Text = {
    vi: whole ? '' : `; thêm ${needed} là đủ điểm`,
    en: whole ? '' : `; full marks with ${needed} more`,
  };
  const codes = gain.parts.map(({ part }) => part.code).join(', ');
  const each: Text = {
    vi: `thêm một ${noun} được ${worth} điểm`,
    en: `one more is worth ${worth}`,
  };
  const sentence: Text = {
    vi: `${what}: mất ${lost} điểm (mục ${codes}; ${each.vi}${lack.vi}).`,
    en: `${what}: points lost ${lost} (part ${codes}; ${each.en}${lack.en}).`,
  };
  return { codes, what, sentence: sentence[language] };
}

/** What no count could raise: a divisor of 0, or a rate that the portal gives. */
export function fixedLossLines(
  score: Pick<IndexUnitScore, 'groups'>,
  language: Language,
): readonly { readonly code: string; readonly text: string }[] {
  return lossesWithoutGain(score).map((part) => ({
    code: part.part.code,
    text: unraised(part, language),
  }));
}

function unraised(score: MeasuredPart, language: Language): string {
  const lost = decimalNumber(decimalOf(lostBy(score)), language);
  const { part, ratio } = score;
  const rate = ratio === null ? null : decimalNumber(decimalOf(multiply(ratio, rational(100))), language);
  const text: Text =
    rate === null
      ? {
          vi: `Mục ${part.code}: mẫu số bằng 0 nên được 0 điểm, mất ${lost} điểm; có phát sinh mới có điểm.`,
          en: `Part ${part.code}: the divisor is 0, which gives no points and loses ${lost}; points need cases.`,
        }
      : {
          vi: `Mục ${part.code}: cổng cho tỷ lệ ${rate}%, không có số đếm; mất ${lost} điểm.`,
          en: `Part ${part.code}: the portal gives ${rate}% without counts; points lost: ${lost}.`,
        };
  return text[language];
}

const lacks: Text = { vi: 'chưa đạt', en: 'short of it' };

/** What all such figures take for granted. */
export const gainsAssume: Text = {
  vi: 'Điểm rẻ nhất đứng trước: mỗi việc làm thêm được nhiều điểm nhất. Tính khi mẫu số giữ nguyên; việc đã quá hạn trong kỳ thì không sửa lại được, con số cho biết kỳ sau cần gì.',
  en: 'The cheapest points first: those of which one more gives most. The divisor is taken to stay; what was late in the period cannot be undone, so the figures show what the next one needs.',
};
