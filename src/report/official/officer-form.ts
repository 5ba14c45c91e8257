// Officers, or units in their place, with their points and ratings.
import type { CompleteSubmission } from '#domain/submission';
import { inCapitals } from '#report/casing';
import { whyNotRated } from '#report/not-assessed';
import { printedFigure } from '#report/printed';
import type { OfficerForm, OfficerFormRow } from '#report/report';
import type { OfficerScore, Scorecard } from '#scoring/scorecard';
import { officerFormTitle, oneStopDesk, periodOnForm, roman } from './wording.ts';

export function officerForm({ period }: CompleteSubmission, scorecard: Scorecard): OfficerForm {
  const { ruleSet, groups, officers } = scorecard;
  const ratings = ruleSet.officers.ratings.map(({ name }) => name);
  return {
    name: ruleSet.forms.officers,
    title: officerFormTitle,
    period: periodOnForm(period),
    ratings,
    groups: groups.map(({ group }, index) => ({
      ordinal: roman(index + 1),
      name: inCapitals(group.name),
      rows: officers
        .filter((score) => score.group.key === group.key)
        .map((score, row) => officerRow(score, row, ratings)),
    })),
  };
}

/** An override that is none of the ratings leaves every column unmarked; its words stand in `rating`. */
function officerRow(score: OfficerScore, index: number, ratings: readonly string[]): OfficerFormRow {
  const { subject, points, rating } = score;
  const place = subject.kind === 'unit' ? oneStopDesk : '';
  return {
    ordinal: `${index + 1}`,
    name: score.name,
    position: score.position ?? place,
    points: points === null ? null : printedFigure(points),
    marks: ratings.map((name) => (name === rating ? 'X' : '')),
    rating: rating ?? 'Không đánh giá',
    note: noteOf(score, ratings),
  };
}

function noteOf(score: OfficerScore, ratings: readonly string[]): string {
  const { subject, rating, ratingOverridden, points } = score;
  const own = subject.kind === 'officer' ? (subject.officer.note ?? '') : '';
  if (own !== '') return own;
  if (ratingOverridden) {
    const words = rating !== null && !ratings.includes(rating) ? `: ${rating}` : '';
    return `Xếp loại do cơ quan xác định${words}`;
  }
  return points === null ? whyNotRated(score) : '';
}
