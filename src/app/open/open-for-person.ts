// What a person asked to see, in the program that their system has for it.
import { openWithSystem } from '#files/open-with-system';

/** An address of this program's own, or the absolute path of a workbook or document. False where nothing could be started. */
export async function openForPerson(target: string): Promise<boolean> {
  return await openWithSystem(target);
}
