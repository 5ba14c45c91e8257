// A file for each unit: numbered, so that no two names become the same file.
import { safeFileName } from '#files/safe-name';

/** "01 Phòng Tư pháp.xlsx" */
export function numberedFile(index: number, of: number, name: string, extension: string): string {
  const digits = Math.max(2, `${of}`.length);
  return safeFileName(`${`${index + 1}`.padStart(digits, '0')} ${name}`, extension);
}
