// What may still be read of one workbook: cells, characters and merged areas, counted over all sheets.
import { type PackageLimits, packageLimits } from './limits.ts';
import { refuseTooLarge } from './refusal.ts';

/** Each breaks the reading off once its limit is passed. */
export interface Budget {
  /** One more cell with content. */
  readonly cell: () => void;
  /** So many more characters. */
  readonly characters: (more: number) => void;
  /** So many characters in one cell so far. */
  readonly cellCharacters: (soFar: number) => void;
  /** So many rows with content on the sheet so far. */
  readonly rows: (soFar: number) => void;
  /** So many merged areas on the sheet so far. */
  readonly merges: (soFar: number) => void;
}

export function makeBudget(bounds: PackageLimits = packageLimits): Budget {
  let cells = 0;
  let characters = 0;
  return {
    cell: () => {
      cells += 1;
      if (cells > bounds.cells) refuseTooLarge('số ô có nội dung', 'cells with content', bounds.cells);
    },
    characters: (more) => {
      characters += more;
      if (characters > bounds.characters) refuseTooLarge('số ký tự', 'characters', bounds.characters);
    },
    cellCharacters: (soFar) => {
      if (soFar > bounds.cellCharacters)
        refuseTooLarge('số ký tự của một ô', 'characters of one cell', bounds.cellCharacters);
    },
    rows: (soFar) => {
      if (soFar > bounds.sheetRows)
        refuseTooLarge(
          'số dòng có nội dung của một trang',
          'rows with content on one sheet',
          bounds.sheetRows,
        );
    },
    merges: (soFar) => {
      if (soFar > bounds.merges) refuseTooLarge('số vùng trộn ô', 'merged areas', bounds.merges);
    },
  };
}
