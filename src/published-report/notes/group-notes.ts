// What the notes of a group's form say beside counts: procedures at level 3 and 4, feedback handled.
import { readFeedbackNote } from '#checks/feedback-note';
import { plainWords } from '#checks/notes/words';
import type { Feedback } from '#domain/unit';
import { fold } from '#language/fold';
import { readCount } from '#language/numbers';
import type { GroupFacts } from '../report-facts.ts';

const maxLength = 4000;

/** "Tổng số TTHC thuộc thẩm quyền … của cấp huyện: 301: … Mức độ 3 là 11, Mức độ 4 là 57" */
export function proceduresOf(note: string): GroupFacts['procedures'] {
  const text = fold(note.slice(0, maxLength));
  const first = (pattern: RegExp) => readCount(pattern.exec(text)?.[1]?.replace(/\.$/u, '') ?? '');
  return {
    all: first(/tổng(?: số)? (?:tthc|thủ tục hành chính)[^\d]{0,120}?(\d[\d.]*)/u),
    level3: first(/mức(?: độ)? 3 ?(?:là|có|gồm)?:? ?(\d[\d.]*)/u),
    level4: first(/mức(?: độ)? 4 ?(?:là|có|gồm)?:? ?(\d[\d.]*)/u),
  };
}

/** "Trong kỳ tiếp nhận 02 kiến nghị phản ánh, đã được xử lý đúng hạn": all of them, where no other number is said. */
export function feedbackOf(note: string): Readonly<Partial<Feedback>> {
  const noted = readFeedbackNote(note.slice(0, maxLength));
  const feedback: Partial<Record<keyof Feedback, number>> = {};
  for (const { about, count } of noted) feedback[about] ??= count;
  const text = plainWords(note);
  const allInTime = /(?:đã|được|đều) (?:được )?(?:xử lý|giải quyết|trả lời)[^.;\d]{0,30}đúng hạn/u.test(text);
  if (
    feedback.inTime === undefined &&
    feedback.received !== undefined &&
    allInTime &&
    !/quá hạn|chưa/u.test(text)
  )
    feedback.inTime = feedback.received;
  return feedback;
}
