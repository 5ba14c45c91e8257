// Dossiers received, resolved and pending, and the sum of several units' counts.

/** Tiếp nhận. `inPerson` includes the public postal service (BCCI). Whole dossiers, never negative. */
export interface Received {
  readonly online: number;
  readonly inPerson: number;
  readonly carriedOver: number;
}

/** Đã giải quyết: trước hạn, đúng hạn, quá hạn. */
export interface Resolved {
  readonly early: number;
  readonly onTime: number;
  readonly late: number;
}

/** Đang giải quyết: trong hạn, quá hạn. */
export interface Pending {
  readonly inTime: number;
  readonly overdue: number;
}

export interface DossierCounts {
  readonly received: Received;
  readonly resolved: Resolved;
  readonly pending: Pending;
}

export function receivedTotal({ online, inPerson, carriedOver }: Received): number {
  return online + inPerson + carriedOver;
}

export function resolvedTotal({ early, onTime, late }: Resolved): number {
  return early + onTime + late;
}

export function pendingTotal({ inTime, overdue }: Pending): number {
  return inTime + overdue;
}

/** Resolved late, or pending past their time. */
export function lateOrOverdue({ resolved, pending }: DossierCounts): number {
  return resolved.late + pending.overdue;
}

/** Those late or overdue that cannot have come in person or, whichever way, in an earlier period. */
export function minOnlineLate(counts: DossierCounts): number {
  const { inPerson, carriedOver } = counts.received;
  return Math.max(0, lateOrOverdue(counts) - inPerson - carriedOver);
}

/** Those late or overdue that may have come online, in this period or an earlier one. */
export function maxOnlineLate(counts: DossierCounts): number {
  const { online, carriedOver } = counts.received;
  return Math.min(lateOrOverdue(counts), online + carriedOver);
}

/** The counts of all units together: a group is scored on these, never on a mean of unit scores. */
export function poolCounts(counts: readonly DossierCounts[]): DossierCounts {
  const total = (pick: (one: DossierCounts) => number) => counts.reduce((sum, one) => sum + pick(one), 0);
  return {
    received: {
      online: total((one) => one.received.online),
      inPerson: total((one) => one.received.inPerson),
      carriedOver: total((one) => one.received.carriedOver),
    },
    resolved: {
      early: total((one) => one.resolved.early),
      onTime: total((one) => one.resolved.onTime),
      late: total((one) => one.resolved.late),
    },
    pending: {
      inTime: total((one) => one.pending.inTime),
      overdue: total((one) => one.pending.overdue),
    },
  };
}
