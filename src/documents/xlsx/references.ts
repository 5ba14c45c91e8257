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

  const repetitions = new Map<number, ReadonlyMap<string, readonly number[]>>();
  /** The rows made from `template`, by every beginning of their paths: found once, however many formulas name them. */
  function byPath(template: number): ReadonlyMap<string, readonly number[]> {
    const known = repetitions.get(template);
    if (known !== undefined) return known;
    const found = new Map<string, number[]>();
    for (const row of rowsFrom.get(template) ?? [])
      for (const beginning of beginnings(plan[row - 1]?.path ?? [])) {
        const rows = found.get(beginning);
        if (rows === undefined) found.set(beginning, [row]);
        else rows.push(row);
      }
    repetitions.set(template, found);
    return found;
  }

  /** Of the rows made from `template`, those that share most of the repetitions of row `at`. */
  function nearest(template: number, at: number): readonly number[] {
    const rows = byPath(template);
    for (const beginning of beginnings(plan[at - 1]?.path ?? [])) {
      const shared = rows.get(beginning);
      if (shared !== undefined) return shared;
    }
    return [];
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

/** "3#0 5#2", "3#0", "": the longest first. */
function beginnings(path: readonly string[]): readonly string[] {
  return path.map((_, index) => path.slice(0, path.length - index).join(' ')).concat('');
}

/** Texts in quotation marks and cells of other sheets are left alone. */
const referencePattern =
  /("[^"]*")|((?:'[^']*'|(?<![\p{L}\p{N}_.])[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)|(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?)(\d{1,7})(?:(:)(\$?[A-Z]{1,3}\$?)(\d{1,7}))?(?![\p{L}\p{N}_(])/gu;
