// How an entity's dossiers were resolved: counts, shares of all resolved, and the shares as printed.

import { type DossierCounts, pendingTotal, receivedTotal, resolvedTotal } from '#domain/counts';
import { compare, rational, zero } from '#exact/rational';
import { decimalText, round } from '#exact/rounding';
import { shortDecimal } from '#language/numbers';
import { type PrintedNumber, printedCount } from './printed.ts';

export interface ResolutionOverview {
  readonly received: PrintedNumber;
  readonly resolved: PrintedNumber;
  readonly pending: PrintedNumber;
  readonly early: ResolvedShare;
  readonly onTime: ResolvedShare;
  readonly late: ResolvedShare;
}

export interface ResolvedShare {
  readonly count: PrintedNumber;
  /** 0–1 of all resolved, for drawing; 0 where none was. */
  readonly share: number;
  /** "96,1%", "dưới 0,1%"; null where nothing was resolved. */
  readonly percent: string | null;
}

export function resolutionOverview(counts: DossierCounts): ResolutionOverview {
  const all = resolvedTotal(counts.resolved);
  return {
    received: printedCount(receivedTotal(counts.received)),
    resolved: printedCount(all),
    pending: printedCount(pendingTotal(counts.pending)),
    early: shareOf(counts.resolved.early, all),
    onTime: shareOf(counts.resolved.onTime, all),
    late: shareOf(counts.resolved.late, all),
  };
}

function shareOf(part: number, all: number): ResolvedShare {
  const count = printedCount(part);
  return all === 0
    ? { count, share: 0, percent: null }
    : { count, share: part / all, percent: percentText(part, all) };
}

/** One decimal; never "0%" for some and never "100%" for not quite all. */
function percentText(part: number, all: number): string {
  const rounded = round(rational(part * 100, all), 1, 'half-up');
  if (part > 0 && compare(rounded, zero) === 0) return 'dưới 0,1%';
  if (part < all && compare(rounded, rational(100)) === 0) return 'trên 99,9%';
  return `${shortDecimal(decimalText(rounded, 1))}%`;
}
