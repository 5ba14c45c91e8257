// Dossier lists that were given to the page as if they were workbooks: they wait to be counted.
import { dossierListGiven } from '#diagnostics/file/dossier-list';
import type { OpenWorkbook } from './open-workbook.ts';

/** By its content, as its reading in a worker found it. */
export function isGivenList({ state }: OpenWorkbook): boolean {
  return state().review?.diagnostics.some(({ code }) => code === dossierListGiven.code) ?? false;
}
