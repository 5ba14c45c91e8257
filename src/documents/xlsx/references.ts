// Where the cells of a template's formulas, merges and ranges stand once its rows have been repeated.
import type { PlannedRow } from './row-plan.ts';
import { type Area, readArea } from './template/area.ts';

export interface References {
  /** The template's range over everything made from it: "A10:O10" → "A10:O31". */
  range(range: string): string | null;
  /** A formula as it must read in a row of the filled sheet. */
  formula(formula: string, at: number): string;
  /** A merged area, once for every repetition. */
  areas(area: Area): readonly Area[];
  /** The rows made from one of the template, from top to bottom. */
  rows(template: number): readonly number[];
}

export interface SheetReferences {
  /** A formula that stands in row `at` of the filled sheet. */
  formula(formula: string, at: number): string;
  /** A formula that names the sheet of each cell: of a chart, a name, a link. A sheet that is not written leaves `#REF!`. */
  acrossSheets(formula: string): string;
  /** "N7 P7:P8" → the ranges made of them; null where nothing is. */
  ranges(sqref: string): string | null;
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
      let [first, last] = [plan.length + 1, 0];
      for (const [template, rows] of rowsFrom)
        if (template >= area.top && template <= area.bottom) {
          first = Math.min(first, rows[0] ?? first);
          last = Math.max(last, rows.at(-1) ?? last);
        }
      return last === 0 ? null : `${area.left}${first}:${area.right}${last}`;
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
    areas(area) {
      const starts = rowsFrom.get(area.top) ?? [];
      return starts.map((start, index) => {
        const before = starts[index + 1] ?? plan.length + 1;
        let end = start;
        for (let row = start; row < before; row += 1) {
          const template = plan[row - 1]?.template ?? 0;
          if (template > area.bottom || template < area.top) break;
          end = row;
        }
        return { ...area, top: start, bottom: end };
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
