// The note beside a unit, generated from its counts where the clerk wrote none.
import { type DossierCounts, pendingTotal, receivedTotal, resolvedTotal } from '#domain/counts';
import type { Unit } from '#domain/unit';
import { proseCount } from '#language/numbers';
import { upperFirst } from '../casing.ts';
import { dossiers, receivedParts, resolvedParts } from './dossiers-in-prose.ts';

/** "Tổng 270 hồ sơ: trực tuyến 01, trực tiếp 269. Đã giải quyết trước hạn 270 hồ sơ." */
export function unitNote({ note, counts, onlineServices }: Unit): string {
  if (note !== null) return note;
  const { received, resolved, pending } = counts;
  if (receivedTotal(received) === 0 && resolvedTotal(resolved) === 0) return 'Không phát sinh hồ sơ.';
  const late = onlineServices.late ?? 0;
  const online = `có ${dossiers(late)} trực tuyến quá hạn`;
  return [
    receivedNote(counts),
    `${resolvedNote(counts)}${late > 0 && resolved.late > 0 ? ` (${online})` : ''}.`,
    ...(pendingTotal(pending) === 0 ? [] : [pendingNote(counts)]),
    ...(late > 0 && resolved.late === 0 ? [`${upperFirst(online)}.`] : []),
  ].join(' ');
}

export function receivedNote({ received }: DossierCounts): string {
  const parts = receivedParts(received);
  const [first] = parts;
  if (first === undefined) return 'Không tiếp nhận hồ sơ.';
  if (parts.length === 1) {
    const way = first.count === received.carriedOver ? 'Kỳ trước chuyển qua' : `Tiếp nhận ${first.name}`;
    return `${way} ${dossiers(first.count)}.`;
  }
  return `Tổng ${dossiers(receivedTotal(received))}: ${listed(parts)}.`;
}

/** Without its full stop: a remark on late dossiers may follow. */
export function resolvedNote({ resolved }: DossierCounts): string {
  const parts = resolvedParts(resolved, null);
  const [first] = parts;
  if (first === undefined) return 'Chưa có hồ sơ được giải quyết';
  if (parts.length === 1) return `Đã giải quyết ${first.name} ${dossiers(first.count)}`;
  return `Đã giải quyết ${dossiers(resolvedTotal(resolved))}: ${listed(parts)}`;
}

export function pendingNote({ pending }: DossierCounts): string {
  if (pending.overdue === 0) return `Đang giải quyết trong hạn ${dossiers(pending.inTime)}.`;
  if (pending.inTime === 0) return `Đang giải quyết đã quá hạn ${dossiers(pending.overdue)}.`;
  return `Đang giải quyết ${dossiers(pendingTotal(pending))}: trong hạn ${proseCount(pending.inTime)}, quá hạn ${proseCount(pending.overdue)}.`;
}

function listed(parts: readonly { readonly name: string; readonly count: number }[]): string {
  return parts.map(({ name, count }) => `${name} ${proseCount(count)}`).join(', ');
}
