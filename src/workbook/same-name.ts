// Two names of one workbook against each other.
import { fold } from '#language/fold';

export function sameName(a: string, b: string): boolean {
  return fold(a) === fold(b);
}
