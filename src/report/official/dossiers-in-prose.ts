// Dossiers received, resolved and pending as sentences have them: nothing is said of what there is none of.
import {
  type Pending,
  pendingTotal,
  type Received,
  type Resolved,
  receivedTotal,
  resolvedTotal,
} from '#domain/counts';
import { proseCount } from '#language/numbers';

interface Part {
  /** "trực tuyến 731 hồ sơ". */
  readonly name: string;
  /** "731 hồ sơ, đều nộp trực tuyến": where it is the only part. */
  readonly alone: string;
  readonly count: number;
  /** Put after the count, such as the reasons of late dossiers. */
  readonly after?: string;
}

/** "10.101 hồ sơ, trong đó: trực tuyến 731 hồ sơ, …"; call it only where there are any. */
export function receivedInProse(received: Received): string {
  return breakdown(receivedTotal(received), receivedParts(received));
}

/** "3.803 hồ sơ, trong đó: trước hạn 3.703 hồ sơ, quá hạn 100 hồ sơ (do …)"; call it only where there are any. */
export function resolvedInProse(resolved: Resolved, lateReason: string | null): string {
  return breakdown(resolvedTotal(resolved), resolvedParts(resolved, lateReason));
}

/** "Số hồ sơ đang giải quyết trong hạn: 314 hồ sơ", without its full stop. */
export function pendingInProse(pending: Pending): string {
  const { inTime, overdue } = pending;
  const total = pendingTotal(pending);
  if (total === 0) return 'Không có hồ sơ đang giải quyết';
  if (overdue === 0) return `Số hồ sơ đang giải quyết trong hạn: ${dossiers(inTime)}`;
  if (inTime === 0) return `Số hồ sơ đang giải quyết đã quá hạn: ${dossiers(overdue)}`;
  return `Số hồ sơ đang giải quyết: ${dossiers(total)}, trong đó: trong hạn ${dossiers(inTime)}, quá hạn ${dossiers(overdue)}`;
}

export function dossiers(count: number): string {
  return `${proseCount(count)} hồ sơ`;
}

/** What there are any of, in the order of the published report. */
export function receivedParts({ online, inPerson, carriedOver }: Received): readonly Part[] {
  return some([
    { name: 'trực tuyến', alone: 'nộp trực tuyến', count: online },
    { name: 'kỳ trước chuyển qua', alone: 'do kỳ trước chuyển qua', count: carriedOver },
    { name: 'trực tiếp', alone: 'nộp trực tiếp', count: inPerson },
  ]);
}

export function resolvedParts({ early, onTime, late }: Resolved, lateReason: string | null): readonly Part[] {
  const after = reasonInParentheses(lateReason);
  return some([
    { name: 'trước hạn', alone: 'trước hạn', count: early },
    { name: 'đúng hạn', alone: 'đúng hạn', count: onTime },
    { name: 'quá hạn', alone: 'quá hạn', count: late, after },
  ]);
}

function breakdown(total: number, parts: readonly Part[]): string {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) {
    return `${dossiers(total)}, ${total > 1 ? 'đều ' : ''}${first.alone}${first.after ?? ''}`;
  }
  const listed = parts.map(({ name, count, after }) => `${name} ${dossiers(count)}${after ?? ''}`);
  return `${dossiers(total)}, trong đó: ${listed.join(', ')}`;
}

/** The clerk may have typed the parentheses or a full stop along with the reason. */
function reasonInParentheses(reason: string | null): string {
  const text = (reason ?? '')
    .trim()
    .replace(/^\((.*)\)$/su, '$1')
    .replace(/(?<![\s.;,])[\s.;,]+$/u, '');
  return text === '' ? '' : ` (${text})`;
}

function some(parts: readonly Part[]): readonly Part[] {
  return parts.filter(({ count }) => count > 0);
}
