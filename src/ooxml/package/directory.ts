// The central directory of a zip archive: its parts, each under one path, none outside the archive.
import {
  type Entry,
  fromRandomAccessReader,
  getFileNameLowLevel,
  validateFileName,
  type ZipFile,
} from 'yauzl';
import { workbookPasswordProtected } from '#diagnostics/file/file';
import { type ByteSource, SourceReader } from './byte-source.ts';
import type { PackageLimits } from './limits.ts';
import { refuse, refuseDamaged, refuseTooLarge, refuseUnsafe } from './refusal.ts';

export interface Part {
  /** As the archive spells it. */
  readonly path: string;
  readonly entry: Entry;
}

export interface Directory {
  readonly zip: ZipFile;
  /** By `partKey`; folders are left out. */
  readonly parts: ReadonlyMap<string, Part>;
}

/** Case does not matter (ECMA-376 Part 2, 6.2.2.3). */
export function partKey(path: string): string {
  return path.toLowerCase();
}

export function readDirectory(source: ByteSource, { entries }: Pick<PackageLimits, 'entries'>): Directory {
  const zip = openZip(source);
  if (zip.entryCount > entries) refuseTooLarge('số phần trong tệp nén', 'parts of the archive', entries);
  const parts = new Map<string, Part>();
  const last: { entry?: Entry | undefined; fault?: Error } = {};
  zip.on('entry', (entry: Entry) => {
    last.entry = entry;
  });
  zip.on('error', (fault: Error) => {
    last.fault = fault;
  });
  const next = (): Entry => {
    last.entry = undefined;
    zip.readEntry();
    // yauzl has called back by now, since it reads synchronously here; without an entry the directory is damaged.
    return last.entry ?? refuseDirectory(last.fault);
  };
  for (let count = zip.entryCount; count > 0; count -= 1) {
    const entry = next();
    const path = pathOf(entry);
    if (path.endsWith('/')) continue;
    if (parts.has(partKey(path)))
      refuseDamaged(`phần “${path}” có hai bản khác nhau`, `part “${path}” stands twice in the archive`);
    parts.set(partKey(path), { path, entry });
  }
  return { zip, parts };
}

function openZip(source: ByteSource): ZipFile {
  const opened: { zip?: ZipFile } = {};
  const options = { lazyEntries: true, decodeStrings: false, autoClose: false };
  try {
    fromRandomAccessReader(new SourceReader(source), source.size, options, (_, zip) => {
      opened.zip = zip;
    });
  } catch {
    // An offset outside the file: the same as no directory.
  }
  return (
    opened.zip ??
    refuseDamaged(
      'không tìm thấy mục lục của tệp nén, có thể tệp chép chưa xong',
      'the directory of the zip archive is missing, perhaps as it was copied only in part',
    )
  );
}

function refuseDirectory(fault: Error | undefined): never {
  if (fault?.message.includes('encryption')) refuse(workbookPasswordProtected({}));
  return refuseDamaged('mục lục của tệp nén bị hỏng', 'the directory of the zip archive is damaged');
}

function pathOf(entry: Entry): string {
  const path = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
  if (validateFileName(path) !== null) {
    refuseUnsafe(
      `tệp nén chứa đường dẫn ra ngoài “${path.slice(0, 80)}”`,
      `the archive holds a path that leads outside, “${path.slice(0, 80)}”`,
    );
  }
  return path;
}
