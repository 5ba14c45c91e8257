// The note beside a unit, read once: against the cells, and by itself.
import type { Unit } from '#domain/unit';
import type { Check } from './check.ts';
import { checkNote } from './note-figures.ts';
import { checkNoteItself } from './note-itself.ts';
import { readNote } from './notes/read-note.ts';

export const checkUnitNote: Check<Unit> = (unit, origins) => {
  if (unit.note === null) return [];
  const note = readNote(unit.note);
  return [...checkNote(unit, note, origins), ...checkNoteItself(unit, note, origins)];
};
