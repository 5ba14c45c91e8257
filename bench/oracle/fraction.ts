// Fractions of big integers, as plain as they can be: the other hand's arithmetic, none of the program's.

export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

export function fraction(top: bigint | number, bottom: bigint | number = 1n): Fraction {
  const [a, b] = [BigInt(top), BigInt(bottom)];
  return b < 0n ? { top: -a, bottom: -b } : { top: a, bottom: b };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

export function sumOf(all: readonly Fraction[]): Fraction {
  return all.reduce(plus, fraction(0));
}

export function isLess(a: Fraction, b: Fraction): boolean {
  return a.top * b.bottom < b.top * a.bottom;
}

/** 0.15 → 15/100. */
export function ofDecimal(text: string): Fraction {
  const [whole = '', decimals = ''] = text.split('.');
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

/** None of the figures is negative: half up, or cut off. */
export function rounded({ top, bottom }: Fraction, decimals: number, direction: string): Fraction {
  const scale = 10n ** BigInt(decimals);
  const twice = direction === 'half-up' ? 2n * top * scale + bottom : 2n * top * scale;
  return { top: twice / (2n * bottom), bottom: scale };
}

/** "7406/3803", reduced; "2" where it is whole. */
export function written({ top, bottom }: Fraction): string {
  let [a, b] = [top, bottom];
  while (b !== 0n) [a, b] = [b, a % b];
  const shared = a === 0n ? 1n : a;
  return bottom / shared === 1n ? `${top / shared}` : `${top / shared}/${bottom / shared}`;
}
