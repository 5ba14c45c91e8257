// What would raise an index: what one more of a count is worth, and how many are needed for full marks. Exact.
import type { IndexCount } from '#domain/index-unit';
import {
  compare,
  divide,
  fromNumber,
  multiply,
  type Rational,
  rational,
  subtract,
  sum,
  zero,
} from '#exact/rational';
import { type IndexUnitScore, isMeasured, type MeasuredPart } from './index-card.ts';

export interface Gain {
  /** Several where none of the same things counts in any of them: three petitions, late and unsatisfied. */
  readonly parts: readonly MeasuredPart[];
  /** What one of is asked for. */
  readonly counted: IndexCount;
  /** Points that one more is worth while the divisor stays, for all parts together. */
  readonly worth: Rational;
  /** How many more there must be for full marks. */
  readonly needed: number;
  /** How many do not count now; more than `needed` where full marks do not take all of them. */
  readonly lacking: number;
  /** Points lost, as printed: full marks less what is printed. */
  readonly lost: Rational;
}

/** The dearest first: most points for each one that is added; of equals those that lose more. */
export function gainsOf({ groups }: Pick<IndexUnitScore, 'groups'>): readonly Gain[] {
  return groups
    .flatMap(({ parts }) => joined(parts.filter(isMeasured).flatMap(gainOf)))
    .toSorted((a, b) => compare(b.worth, a.worth) || compare(b.lost, a.lost));
}

/** Points lost by parts that no count could raise: a divisor of 0, or a rate that is given. */
export function lossesWithoutGain({ groups }: Pick<IndexUnitScore, 'groups'>): readonly MeasuredPart[] {
  return groups
    .flatMap(({ parts }) => parts.filter(isMeasured))
    .filter((score) => gainOf(score).length === 0 && compare(lostBy(score), zero) > 0);
}

/** Points of full marks that are not printed. */
export function lostBy({ part, points }: MeasuredPart): Rational {
  return subtract(fromNumber(part.max), points.printed);
}

function gainOf(score: MeasuredPart): readonly Gain[] {
  const { part, counts, ratio } = score;
  const [counted] = part.denominator ?? [];
  if (counts === null || ratio === null || counted === undefined) return [];
  const cap = fromNumber(part.cap ?? 1);
  const divisor = rational(counts.denominator);
  const wanted = ceiling(multiply(cap, divisor));
  const needed = wanted - counts.numerator;
  if (needed <= 0) return [];
  return [
    {
      parts: [score],
      counted,
      worth: divide(fromNumber(part.max), multiply(cap, divisor)),
      needed,
      lacking: counts.denominator - counts.numerator,
      lost: lostBy(score),
    },
  ];
}

/** Parts of one divisor of which nothing counts in either are about the very same things. */
function joined(gains: readonly Gain[]): readonly Gain[] {
  const result: Gain[] = [];
  for (const gain of gains) {
    const at = result.findIndex((one) => isAboutTheSame(one, gain));
    const other = result[at];
    if (other === undefined) result.push(gain);
    else
      result[at] = {
        ...other,
        parts: [...other.parts, ...gain.parts],
        worth: sum([other.worth, gain.worth]),
        lost: sum([other.lost, gain.lost]),
      };
  }
  return result;
}

function isAboutTheSame(a: Gain, b: Gain): boolean {
  const divisor = ({ parts }: Gain) => parts[0]?.part.denominator?.join('+');
  const allLack = ({ parts, needed, lacking }: Gain) =>
    parts.every(({ counts }) => counts?.numerator === 0) && needed === lacking;
  return divisor(a) === divisor(b) && allLack(a) && allLack(b);
}

function ceiling({ numerator, denominator }: Rational): number {
  return Number((numerator + denominator - 1n) / denominator);
}
