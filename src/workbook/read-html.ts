// An HTML table that a one-stop system saved as .xls → grids.
import type { ReadGrids } from './read-xlsx.ts';

export async function readHtml(_html: string): Promise<ReadGrids> {
  return { sheets: [], grids: [], diagnostics: [] };
}
