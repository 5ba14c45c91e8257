// What may still be read of one workbook: cells, characters and merged areas, counted over all sheets.
import { limits } from '../limits.ts';
import { refuseTooLarge } from '../refusal.ts';

/** Each breaks the reading off once its limit is passed. */
export interface Budget {
  /** One more cell with content. */
  readonly cell: () => void;
  /** So many more characters. */
  readonly characters: (more: number) => void;
  /** So many characters in one cell so far. */
  readonly cellCharacters: (soFar: number) => void;
  /** So many merged areas on the sheet so far. */
  readonly merges: (soFar: number) => void;
}

export function makeBudget(): Budget {
  let cells = 0;
  let characters = 0;
  return {
    cell: () => {
      cells += 1;
      if (cells > limits.cells) refuseTooLarge('số ô có nội dung', 'cells with content', limits.cells);
    },
    characters: (more) => {
      characters += more;
      if (characters > limits.characters) refuseTooLarge('số ký tự', 'characters', limits.characters);
    },
    cellCharacters: (soFar) => {
      if (soFar > limits.cellCharacters)
        refuseTooLarge('số ký tự của một ô', 'characters of one cell', limits.cellCharacters);
    },
    merges: (soFar) => {
      if (soFar > limits.merges) refuseTooLarge('số vùng trộn ô', 'merged areas', limits.merges);
    },
  };
}
