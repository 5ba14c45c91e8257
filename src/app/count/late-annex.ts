// `--late`: the internal annex, late and overdue dossiers one by one. The only file in which codes and officers are named.
import { listNameText } from '#diagnostics/list-name';
import { type CalendarDate, dayNumber, shortDate } from '#language/dates';
import { classified, places, type Question } from '#lists/placement';
import { lateRowsQuery } from '#lists/queries';
import { type Source, wholeOf } from '#lists/source';
import type { Understood } from '#lists/understand';
import { policyUsed } from '#report/tables/count-table';
import { type AnnexRow, writeAnnex } from '#workbook/write/write-annex';

/** XLSX bytes. */
export async function lateAnnex(
  source: Source,
  question: Question,
  { unitNames }: Understood,
): Promise<Uint8Array> {
  const { dossiers, repeated, dialect } = source;
  const rivals = classified(repeated, question, dialect);
  const answers = await source.ask(lateRowsQuery(classified(dossiers, question, dialect), rivals));
  const numbers = answers.map(({ n }) => wholeOf(n));
  const [where, details] = [await source.placesOf(numbers), await source.detailsOf(numbers)];
  const rows = answers.map((answer): AnnexRow => {
    const n = wholeOf(answer.n);
    const due = dialect.readDay(answer.due);
    const ended = dialect.readDay(answer.ended);
    const isLate = wholeOf(answer.place) === places.late;
    const until = isLate ? ended : question.to;
    const known = details.get(n);
    const place = where.get(n);
    return {
      unit: unitNames.get(String(answer.unit)) ?? '',
      code: known?.code ?? '',
      procedure: known?.procedure ?? '',
      due: due === null ? '' : shortDate(due),
      ended: isLate && ended !== null ? shortDate(ended) : '',
      daysLate: due === null || until === null ? null : daysBetween(due, until),
      handler: known?.handler ?? '',
      file: place === undefined ? '' : listNameText(place),
      row: place?.row ?? null,
    };
  });
  const remark = `${policyUsed(question.policy, 'vi')} Kỳ ${shortDate(question.from)} – ${shortDate(question.to)}. Phụ lục nội bộ: có mã hồ sơ và người giải quyết.`;
  return await writeAnnex(rows, remark);
}

function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}
