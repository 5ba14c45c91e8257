// Since 2026 officers are rated each month on 100 points: Nghị định 335/2025/NĐ-CP.
import type { Period } from './period.ts';

/** Whether the ratings of a form of this period stand beside monthly ones, and must not be taken for them. */
export function isRatedMonthly({ year }: Pick<Period, 'year'>): boolean {
  return year >= 2026;
}
