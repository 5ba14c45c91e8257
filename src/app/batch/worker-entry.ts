// Where the programs of workers lie.
import { type ProgramEntry, programEntry } from '#files/program-entry';

export function workerEntry(name: 'worker' | 'watch-memory'): ProgramEntry {
  return programEntry(`app/batch/${name}`);
}
