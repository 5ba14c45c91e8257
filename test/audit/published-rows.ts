// The summary table and the officers' form of Q2/2022 as rows of sheet Công bố, slips included.
import type { PublishedFigure, PublishedScores } from '#domain/published';
import type { CompleteSubmission } from '#domain/submission';
import { fromDecimal } from '#exact/rational';
import { decimalNumber } from '#language/numbers';
import { unit } from '../scoring/make-submission.ts';
import { published, publishedSubmission } from '../scoring/published-submission.ts';

/** "1.93" or "1.40" as printed. */
export function figureOf(decimal: string): PublishedFigure {
  const value = fromDecimal(decimal);
  if (value === null) throw new Error(`no decimal: ${decimal}`);
  return { printed: decimalNumber(decimal), value };
}

/** By the number of the criterion: { 1: '1.93' }. */
export function figuresOf(criteria: Readonly<Record<number, string>>): PublishedScores['criteria'] {
  return Object.fromEntries(Object.entries(criteria).map(([number, text]) => [number, figureOf(text)]));
}

export function publishedRows(): readonly PublishedScores[] {
  return published.groups.flatMap(({ key, units }) =>
    units.map(({ name, published: scores }) => ({
      id: `published:${key}/${name}`,
      group: key,
      unit: name,
      criteria: Object.fromEntries(
        scores.criterion.map((printed, index) => [index + 1, figureOf(printed)] as const),
      ),
      total: figureOf(scores.total),
      officerAverage: figureOf(scores.officerAverage),
      classification: scores.classification,
      officerForm: scores.officerFormPoints === undefined ? null : figureOf(scores.officerFormPoints),
    })),
  );
}

/** Every count as published: Phòng Giáo dục's 11 early and 3 late of 13 received. */
export function asPublished(): CompleteSubmission {
  const fixed = publishedSubmission();
  const units = fixed.units.map((one) =>
    one.name === 'Phòng Giáo dục'
      ? unit({
          name: one.name,
          group: 'TP',
          online: 13,
          inPerson: 0,
          early: 11,
          late: 3,
          onlineServices: { late: 3 },
        })
      : one,
  );
  return { ...fixed, units, published: publishedRows() };
}
