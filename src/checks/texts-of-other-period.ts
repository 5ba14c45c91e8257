// Suspicious: a text of the report that speaks of another period, mostly left from the workbook it was copied from.

import { textOfOtherPeriod } from '#diagnostics/check/period-date';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { originOf } from '#domain/origins';
import { type Outlook, wordsOfOtherPeriod } from '#domain/other-period';
import { nextPeriod, periodLabel } from '#domain/period';
import type { Submission } from '#domain/submission';

interface ReportText {
  readonly key: string;
  readonly text: string;
  /** The row, and the cell in it. */
  readonly at: readonly [id: string, member: string];
  readonly unit?: string;
  readonly outlook: Outlook;
}

/** `carried`: its texts were taken over from the workbook of the period before, and nobody has gone through them yet. */
export function checkTextsOfOtherPeriod(
  submission: Submission,
  { carried = false }: { readonly carried?: boolean } = {},
): readonly Diagnostic[] {
  const { period, origins } = submission;
  if (period === null) return [];
  return textsOf(submission, carried).flatMap(({ key, text, at: [id, member], unit, outlook }) => {
    const words = wordsOfOtherPeriod(text, period, outlook);
    if (words.length === 0) return [];
    const facts = {
      key,
      words,
      period: periodLabel(period),
      plansOf: outlook === 'past' ? null : periodLabel(nextPeriod(period)),
    };
    return [textOfOtherPeriod(facts, { place: originOf(origins, id, member), unit })];
  });
}

function textsOf({ authority, groups, units }: Submission, carried: boolean): readonly ReportText[] {
  const list = (key: string, member: string, texts: readonly string[], outlook: Outlook): ReportText[] =>
    texts.map((text, index) => ({
      key,
      text,
      at: ['info', index === 0 ? member : `${member}.${index}`],
      outlook,
    }));
  return [
    ...list('Căn cứ', 'legalBases', authority.legalBases, 'past'),
    ...list('Tình hình triển khai', 'situation', authority.situation, 'past'),
    ...list('Phương hướng', 'plans', authority.plans, carried ? 'carried-plans' : 'plans'),
    ...groups.flatMap(({ id, name, lateReason, criterionNotes }) =>
      [
        ...(lateReason === null ? [] : [['Lý do quá hạn', lateReason, 'lateReason'] as const]),
        ...Object.entries(criterionNotes).map(
          ([number, note]) => [`Ghi chú tiêu chí ${number}`, note, `criterionNotes.${number}`] as const,
        ),
      ].map(
        ([key, text, member]): ReportText => ({ key, text, at: [id, member], unit: name, outlook: 'past' }),
      ),
    ),
    ...units.flatMap(({ id, name, note }): ReportText[] =>
      note === null ? [] : [{ key: 'Ghi chú', text: note, at: [id, 'note'], unit: name, outlook: 'past' }],
    ),
  ];
}
