// Why a file could not be written, from the system's code; and who has it open, from Office's lock file beside it.
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { driveMissing } from '#diagnostics/file/location';
import {
  outputDiskFull,
  outputDiskReadOnly,
  outputLocked,
  outputNameTooLong,
  outputNotAFile,
  outputNotPermitted,
  outputUnwritable,
} from '#diagnostics/file/output';
import { driveOf, explainMissingPath, unreachableCodes } from './missing-path.ts';

export async function explainWriteFault(code: string, file: string): Promise<Diagnostic> {
  if (unreachableCodes.has(code)) return driveMissing({ file, drive: driveOf(file) });
  switch (code) {
    case 'EBUSY':
    case 'ETXTBSY':
      return outputLocked({ file, holder: await holderOf(file) });
    case 'EPERM':
    case 'EACCES': {
      const holder = await holderOf(file);
      return holder === null ? outputNotPermitted({ file }) : outputLocked({ file, holder });
    }
    case 'EROFS':
      return outputDiskReadOnly({ file });
    case 'ENOSPC':
    case 'EDQUOT':
      return outputDiskFull({ file });
    case 'ENAMETOOLONG':
      return outputNameTooLong({ file });
    case 'EISDIR':
    case 'ENOTDIR':
    case 'EEXIST':
      return outputNotAFile({ file });
    default:
      return (await explainMissingPath(file)) ?? outputUnwritable({ file, reason: code });
  }
}

/**
 * The user name in Office's lock file: Excel names it "~$" + the name, Word puts "~$" over the first two characters
 * of longer names. Empty where the file says nothing readable; null where there is no lock file.
 */
async function holderOf(file: string): Promise<string | null> {
  const name = basename(file);
  const stem = basename(name, extname(name));
  const shortened =
    stem.length > 7 ? [`~$${name.slice(2)}`] : stem.length === 7 ? [`~$${name.slice(1)}`] : [];
  for (const lock of [`~$${name}`, ...shortened]) {
    const path = join(dirname(file), lock);
    const size = await stat(path).then(
      (found) => (found.isFile() ? found.size : null),
      () => null,
    );
    if (size === null || size > 4096) continue;
    return await readFile(path).then(userName, () => '');
  }
  return null;
}

/**
 * The name in UTF-16, after a copy of it in the local code page. Word's lock files have 162 bytes and the length of
 * the name at byte 54, those of Excel and PowerPoint 165 and 55.
 */
function userName(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = buffer.length === 165 ? 55 : 54;
  if (buffer.length < at + 2) return '';
  const name = buffer.subarray(at + 2, at + 2 + 2 * buffer.readUInt16LE(at)).toString('utf16le');
  return /^[\p{L}\p{M}\p{N} ._@\\-]+$/u.test(name) ? name.trim() : '';
}
