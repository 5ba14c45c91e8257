// Whose figures can be explained, and who is meant by a name typed on the command line.
import { fold, foldWithoutDiacritics } from '#language/fold';
import { nearest } from '#language/nearest';
import type { Scorecard } from '#scoring/scorecard';
import type { ExplanationSubject } from './explanation.ts';

/** Every group with its units in the order of the workbook, then every officer. */
export function explanationSubjects({ groups, officers }: Scorecard): readonly ExplanationSubject[] {
  return [
    ...groups.flatMap((group): ExplanationSubject[] => [
      { kind: 'group', score: group },
      ...group.units.map((unit): ExplanationSubject => ({ kind: 'unit', score: unit })),
    ]),
    ...officers
      .filter(({ subject }) => subject.kind === 'officer')
      .map((officer): ExplanationSubject => ({ kind: 'officer', score: officer })),
  ];
}

/**
 * By name, or "TP/Phòng Tư pháp", or a group's key; else without diacritics; else by the words that only one name holds
 * ("Him Lam"). More than one where several bear the name.
 */
export function subjectsNamed(scorecard: Scorecard, name: string): readonly ExplanationSubject[] {
  const subjects = explanationSubjects(scorecard);
  const exact = subjects.filter((subject) => namesOf(subject).some((one) => fold(one) === fold(name)));
  if (exact.length > 0) return exact;
  const alike = subjects.filter((subject) =>
    namesOf(subject).some((one) => foldWithoutDiacritics(one) === foldWithoutDiacritics(name)),
  );
  if (alike.length > 0) return alike;
  const holding = subjects.filter((subject) => holdsWords(namesOf(subject)[0] ?? '', name));
  return holding.length === 1 ? holding : [];
}

function holdsWords(name: string, words: string): boolean {
  return (
    words.trim() !== '' && ` ${foldWithoutDiacritics(name)} `.includes(` ${foldWithoutDiacritics(words)} `)
  );
}

const maxSuggestions = 5;

/** The name of every subject. */
export function allNames(scorecard: Scorecard): readonly string[] {
  return explanationSubjects(scorecard).flatMap((subject) => namesOf(subject).slice(0, 1));
}

/** The likely names where no subject has the given one: it was mistyped, or is part of them. */
export function namesLike(scorecard: Scorecard, name: string): readonly string[] {
  const all = allNames(scorecard);
  const within = all.filter((one) => foldWithoutDiacritics(one).includes(foldWithoutDiacritics(name)));
  const near = nearest(name, all);
  return [...new Set([...(near === null ? [] : [near]), ...within])].slice(0, maxSuggestions);
}

/** By its own name first, by that with its group's key where names repeat. */
export function namesOf({ kind, score }: ExplanationSubject): readonly string[] {
  switch (kind) {
    case 'unit':
      return [score.unit.name, `${score.unit.group}/${score.unit.name}`];
    case 'group':
      return [score.group.name, score.group.key];
    case 'officer':
      return [score.name, `${score.group.key}/${score.name}`];
  }
}
