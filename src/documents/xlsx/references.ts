// Where the cells of a template's formulas, merges and ranges stand once its rows have been repeated.
import type { PlannedRow } from './row-plan.ts';
import { readArea } from './template/area.ts';

export interface References {
  /** The template's range over everything made from it: "A10:O10" → "A10:O31". */
  range(range: string): string | null;
  /** A formula as it must read in a row of the filled sheet. */
  formula(formula: string, at: number): string;
  /** Merged areas, once for every repetition. */
  merges(range: string): readonly string[];
  /** The rows made from one of the template, from top to bottom. */
  rows(template: number): readonly number[];
}

export function mapReferences(plan: readonly PlannedRow[]): References {
  const rowsFrom = new Map<number, number[]>();
  plan.forEach(({ template }, index) => {
    const rows = rowsFrom.get(template);
    if (rows === undefined) rowsFrom.set(template, [index + 1]);
    else rows.push(index + 1);
  });

  /** Of the rows made from `template`, those of the same repetition as row `at`. */
  function nearest(template: number, at: number): readonly number[] {
    const rows = rowsFrom.get(template) ?? [];
    const own = plan[at - 1]?.path ?? [];
    const shared = (row: number) => {
      const path = plan[row - 1]?.path ?? [];
      const differs = own.findIndex((step, index) => step !== path[index]);
      return differs === -1 ? own.length : differs;
    };
    const most = Math.max(0, ...rows.map(shared));
    return rows.filter((row) => shared(row) === most);
  }

  return {
    rows: (template) => rowsFrom.get(template) ?? [],
    range(range) {
      const area = readArea(range);
      // Whole columns or rows, "N:N", are the same before and after.
      if (area === null) return range;
      const rows = plan.flatMap(({ template }, index) =>
        template >= area.top && template <= area.bottom ? [index + 1] : [],
      );
      return rows.length === 0 ? null : `${area.left}${rows[0]}:${area.right}${rows.at(-1)}`;
    },
    formula(formula, at) {
      return formula.replace(referencePattern, (whole, quoted, prefix, left, top, colon, right, bottom) => {
        if (quoted !== undefined || prefix !== undefined) return whole;
        const rows = nearest(Number(top), at);
        if (colon === undefined) return `${left}${rows[0] ?? top}`;
        const ends = nearest(Number(bottom), at);
        return `${left}${rows[0] ?? top}:${right}${ends.at(-1) ?? bottom}`;
      });
    },
    merges(range) {
      const area = readArea(range);
      if (area === null) return [];
      const starts = rowsFrom.get(area.top) ?? [];
      return starts.map((start, index) => {
        const before = starts[index + 1] ?? plan.length + 1;
        let end = start;
        for (let row = start; row < before; row += 1) {
          const template = plan[row - 1]?.template ?? 0;
          if (template > area.bottom || template < area.top) break;
          end = row;
        }
        return `${area.left}${start}:${area.right}${end}`;
      });
    },
  };
}

/** Texts in quotation marks and cells of other sheets are left alone. */
const referencePattern =
  /("[^"]*")|((?:'[^']*'|(?<![\p{L}\p{N}_.])[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)|(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?)(\d{1,7})(?:(:)(\$?[A-Z]{1,3}\$?)(\d{1,7}))?(?![\p{L}\p{N}_(])/gu;
