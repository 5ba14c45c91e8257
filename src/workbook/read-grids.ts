// Bytes → grids, by whichever reader fits what the file really is.
import { readHtml } from './read-html.ts';
import { type ReadGrids, readXlsx } from './read-xlsx.ts';
import { sniff } from './sniff.ts';

export async function readGrids(bytes: Uint8Array): Promise<ReadGrids> {
  const sniffed = sniff(bytes);
  switch (sniffed.kind) {
    case 'zip':
      return readXlsx(bytes);
    case 'html':
      return readHtml(sniffed.html);
    case 'refused':
      return { sheets: [], grids: [], diagnostics: [sniffed.diagnostic] };
  }
}
