// Bytes → grids, by whichever reader fits what the file really is.
import { type ChooseSheets, type ReadGrids, readXlsx } from './read-xlsx.ts';
import { sniff } from './sniff.ts';

/** `choose`: which sheets of an XLSX file are read; those of the contract where missing. */
export async function readGrids(bytes: Uint8Array, choose?: ChooseSheets): Promise<ReadGrids> {
  const sniffed = sniff(bytes);
  switch (sniffed.kind) {
    case 'zip':
      return readXlsx(bytes, choose);
    case 'html': {
      // The reader of pages is loaded for a page alone.
      const { readHtml } = await import('./read-html.ts');
      return readHtml(sniffed.html);
    }
    case 'refused':
      return { sheets: [], grids: [], diagnostics: [sniffed.diagnostic] };
  }
}
