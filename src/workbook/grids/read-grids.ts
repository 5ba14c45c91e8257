// Bytes → grids, by whichever reader fits what the file really is.
import { readHtml } from './read-html.ts';
import { type ChooseSheets, type ReadGrids, readXlsx } from './read-xlsx.ts';
import { sniff } from './sniff.ts';

/** `choose`: which sheets of an XLSX file are read; those of the contract where missing. */
export async function readGrids(bytes: Uint8Array, choose?: ChooseSheets): Promise<ReadGrids> {
  const sniffed = sniff(bytes);
  switch (sniffed.kind) {
    case 'zip':
      return readXlsx(bytes, choose);
    case 'html':
      return readHtml(sniffed.html);
    case 'refused':
      return { sheets: [], grids: [], diagnostics: [sniffed.diagnostic] };
  }
}
