// Suspicious: the note of criterion 8 gives other figures than the feedback counted.

import { noteDiffers } from '#diagnostics/check/plausibility';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { feedbackOf, type Group } from '#domain/group';
import type { Origins } from '#domain/origins';
import { countedFeedback, type Feedback, type Unit } from '#domain/unit';
import type { Text } from '#language/language';
import { whereOf } from './check.ts';
import { plainWords } from './notes/words.ts';

/** Silent where a unit could not be read and the group does not state all of it itself. */
export function checkFeedbackNote(
  group: Group,
  units: readonly Unit[],
  origins: Origins,
): readonly Diagnostic[] {
  const note = group.criterionNotes[feedbackNote];
  const isWhole = Object.values(group.feedback).every((figure) => figure !== null);
  if (note === undefined || (!isWhole && units.some(({ readable }) => !readable))) return [];
  const feedback = countedFeedback(feedbackOf(group, units));
  return readFeedbackNote(note).flatMap(({ about, count }) => {
    if (feedback[about] === count) return [];
    const facts = { what: namesOfFeedback[about], noted: count, counted: feedback[about] };
    return [noteDiffers(facts, whereOf(origins, group, `criterionNotes.${feedbackNote}`))];
  });
}

/** The contract's "Ghi chú tiêu chí 8". */
const feedbackNote = 8;

export interface NotedFeedback {
  readonly about: keyof Feedback;
  readonly count: number;
}

/** Only figures whose words leave no doubt: "Trong kỳ tiếp nhận 02 kiến nghị phản ánh, đã được xử lý đúng hạn". */
export function readFeedbackNote(note: string): readonly NotedFeedback[] {
  const text = plainWords(note).replace(
    /(?:phản ánh|kiến nghị|pakn)(?:[, ]+(?:và )?(?:phản ánh|kiến nghị))*/gu,
    'pakn',
  );
  return text.split(/[,;:.()]/u).flatMap((clause): readonly NotedFeedback[] => {
    const [figure, ...others] = [...clause.matchAll(/(?<![\d/%])\d+(?![\d/%])/gu)];
    const about = aboutOf(clause);
    if (about === null || others.length > 0 || /ngày|tháng|quý|năm|văn bản|số \d/u.test(clause)) return [];
    if (figure !== undefined) return [{ about, count: Number(figure[0]) }];
    return /không (?:có|phát sinh|tiếp nhận|nhận được)(?: \S+)? pakn/u.test(clause)
      ? [{ about, count: 0 }]
      : [];
  });
}

function aboutOf(clause: string): keyof Feedback | null {
  if (/kéo dài|tồn đọng/u.test(clause)) return 'dragging';
  if (/đúng hạn|trong hạn/u.test(clause)) return 'inTime';
  if (/quá hạn|chưa|đã /u.test(clause)) return null;
  return /pakn/u.test(clause) ? 'received' : null;
}

const namesOfFeedback: Readonly<Record<keyof Feedback, Text>> = {
  received: { vi: 'phản ánh, kiến nghị tiếp nhận', en: 'feedback received' },
  inTime: { vi: 'phản ánh, kiến nghị xử lý đúng hạn', en: 'feedback handled in time' },
  dragging: { vi: 'phản ánh, kiến nghị kéo dài', en: 'feedback dragging on' },
};
