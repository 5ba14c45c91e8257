// The most useful remark on a unit's index: the loss that is cheapest to win back.

import { indexNouns } from '#domain/index-words';
import { compare, rational } from '#exact/rational';
import { decimalNumber, proseCount } from '#language/numbers';
import type { IndexUnitScore } from '#scoring/index/index-card';
import { type Gain, gainsOf } from '#scoring/index/what-if';
import { decimalOf } from './index-numbers.ts';

/** Worth a remark: one more gives at least a tenth of a point, and there is a point or more to be had. */
const cheap = rational(1, 10);

/** "P.Việt Trì: 03 phản ánh, kiến nghị …: mất 12 điểm."; nothing where no points are that cheap. */
export function unitRemark(score: IndexUnitScore): readonly string[] {
  const gain = gainsOf(score).find(
    ({ worth, lost }) => compare(worth, cheap) >= 0 && compare(lost, rational(1)) >= 0,
  );
  return gain === undefined ? [] : [`${score.unit.name}: ${inShort(gain)}.`];
}

function inShort(gain: Gain): string {
  const short = gain.parts.map(({ part }) => part.shortfall ?? 'chưa đạt').join(', ');
  const lost = decimalNumber(decimalOf(gain.lost));
  return `${proseCount(gain.lacking)} ${indexNouns[gain.counted].vi} ${short}: mất ${lost} điểm`;
}
