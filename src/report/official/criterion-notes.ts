// The note beside a criterion of the form, generated where the clerk wrote none.

import { pendingTotal, receivedTotal } from '#domain/counts';
import type { Group } from '#domain/group';
import { compare, rational } from '#exact/rational';
import type { Measure } from '#language/measures';
import { proseCount, wholeNumber } from '#language/numbers';
import { percentText } from '#rules/percent-text';
import type { Measurement } from '#scoring/derivation';
import type { CriterionScore, EntityScore } from '#scoring/scorecard';
import { thresholdsOf } from '#scoring/thresholds';
import { dossiers } from './dossiers-in-prose.ts';
import { pendingNote, receivedNote, resolvedNote } from './notes.ts';
import { onlineProcedureNote } from './online-procedure-note.ts';

/** `group` where the form is a group's: its procedures are stated beside criterion onlineServices. */
export function criterionNote(score: CriterionScore, entity: EntityScore, group: Group | null): string {
  switch (score.criterion.key) {
    case 'handlingTime':
      return countsNote(entity);
    case 'oneStopDesk':
      return oneStopNote(measurementsOf(score), thresholdsIn(score, 'oneStopRate'));
    case 'feedback':
      return feedbackNote(measurementsOf(score));
    case 'onlineServices':
      return onlineNote(score, group);
    default:
      return '';
  }
}

type Measured = (measure: Measure) => Measurement | undefined;

function countsNote({ counts }: EntityScore): string {
  if (receivedTotal(counts.received) === 0) return 'Không phát sinh hồ sơ.';
  const pending = pendingTotal(counts.pending) === 0 ? [] : [pendingNote(counts)];
  return [receivedNote(counts), `${resolvedNote(counts)}.`, ...pending].join(' ');
}

/** At 100% the level's own wording is enough. */
function oneStopNote(measured: Measured, thresholds: readonly number[]): string {
  const rate = measured('oneStopRate');
  if (rate === undefined || rate.value === null || compare(rate.value, rational(100)) >= 0) return '';
  const lowest = rate.source === 'lowest-unit' ? ' (đơn vị thấp nhất)' : '';
  return `Tỷ lệ TTHC tiếp nhận, trả kết quả tại Bộ phận Tiếp nhận và Trả kết quả: ${percentText(rate.value, thresholds)}${lowest}.`;
}

function feedbackNote(measured: Measured): string {
  const received = countOf(measured('feedbackReceived'));
  if (received === null) return '';
  if (received === 0) return 'Trong kỳ không có phản ánh, kiến nghị.';
  const inTime = measured('feedbackInTimeRate')?.of?.part ?? null;
  const dragging = countOf(measured('feedbackDragging')) ?? 0;
  const start = `Trong kỳ tiếp nhận ${proseCount(received)} phản ánh, kiến nghị`;
  if (inTime === received && dragging === 0) {
    return `${start}, ${received > 1 ? 'đều ' : ''}đã được xử lý đúng hạn.`;
  }
  const parts = [
    ...(inTime === null
      ? []
      : [inTime === 0 ? 'không có trường hợp xử lý đúng hạn' : `xử lý đúng hạn ${proseCount(inTime)}`]),
    ...(dragging === 0 ? [] : [`kéo dài ${proseCount(dragging)}`]),
  ];
  return `${start}: ${parts.join(', ')}.`;
}

function onlineNote(score: CriterionScore, group: Group | null): string {
  const measured = measurementsOf(score);
  const share = measured('onlineShare');
  const late = countOf(measured('onlineLate')) ?? 0;
  const counted = share?.of == null ? '' : ` (${wholeNumber(share.of.part)}/${wholeNumber(share.of.whole)})`;
  return [
    ...(group === null ? [] : onlineProcedureNote(group, thresholdsIn(score, 'procedureShare'))),
    ...(share == null || share.value === null
      ? []
      : [
          `Tỷ lệ hồ sơ trực tuyến: ${percentText(share.value, thresholdsIn(score, 'onlineShare'))}${counted}.`,
        ]),
    ...(late === 0 ? [] : [`Có ${dossiers(late)} trực tuyến quá hạn.`]),
  ].join(' ');
}

function measurementsOf({ derivation }: CriterionScore): Measured {
  const measurements = derivation?.kind === 'level' ? derivation.measurements : [];
  return (measure) => measurements.find((one) => one.measure === measure);
}

function thresholdsIn({ derivation }: CriterionScore, measure: Measure): readonly number[] {
  return derivation?.kind === 'level' ? thresholdsOf(derivation, measure) : [];
}

function countOf(measurement: Measurement | undefined): number | null {
  return measurement?.value == null ? null : Number(measurement.value.numerator);
}
