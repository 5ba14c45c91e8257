// A name beside a workbook under which nothing is yet: what a person may have filled in or corrected is never written over.
import { basename, dirname, extname, join } from 'node:path';
import { safeFileName } from '#files/safe-name';
import { fileExists } from '#files/same-file';

export interface NameRequest {
  readonly folder: string;
  /** "q3" */
  readonly stem: string;
  /** "da-gop": "q3-da-gop.xlsx", then "q3-da-gop-2.xlsx"; also where the stem is such a name itself. */
  readonly word?: string;
  /** With its dot; none for a folder. */
  readonly ending?: string;
}

export async function freeName({ folder, stem, word = '', ending = '' }: NameRequest): Promise<string> {
  const plain = word === '' ? stem : `${stem.replace(new RegExp(`-${word}(?:-\\d+)?$`, 'u'), '')}-${word}`;
  for (let number = 1; ; number += 1) {
    const path = join(folder, safeFileName(number === 1 ? plain : `${plain}-${number}`, ending, 240));
    if (!(await fileExists(path))) return path;
  }
}

/** "Quý III/2026" → "so-lieu-quy-iii-2026": what a new workbook is named. */
export function stemOfPeriod(period: string): string {
  const plain = period.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd').toLowerCase();
  return `so-lieu-${plain.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '')}`;
}

/** Beside the workbook where it is the person's own file; of a copy in the folder where new workbooks are written. */
export function besideWorkbook(
  { path, origin }: { readonly path: string; readonly origin: 'path' | 'copy' },
  folderOfNew: string,
): { readonly folder: string; readonly stem: string } {
  return { folder: origin === 'path' ? dirname(path) : folderOfNew, stem: basename(path, extname(path)) };
}
