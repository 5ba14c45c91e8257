// What every column Kiểm tra has, whatever its formulas check: its colours, and one sentence over all of them.
import type { Worksheet } from '#ooxml/write/workbook-types';

/** All checks at once. `range` is that of column Kiểm tra; `figures` that of what agrees, where there may be none yet. */
export function summaryOfChecks(range: string, figures?: string): string {
  // A cell that says both counts once.
  const wrong = `COUNTIF(${range},"*lệch*")+COUNTIF(${range},"*phải*")-COUNTIFS(${range},"*lệch*",${range},"*phải*")`;
  const open = `COUNTIF(${range},"chưa*")`;
  const agreed = '"Các số đã khớp nhau."';
  const otherwise = figures === undefined ? agreed : `IF(COUNTA(${figures})=0,"",${agreed})`;
  return `IF(${wrong}>0,"Còn "&(${wrong})&" chỗ phải xem lại (màu đỏ ở cột Kiểm tra).",IF(${open}>0,"Còn "&(${open})&" chỗ chưa ghi (màu vàng).",${otherwise}))`;
}

/** Red where figures contradict each other or cannot be read, amber where one is missing, green where they agree. `first`: "$C7", the first cell of the checks. */
export function colourChecks(
  sheet: Worksheet,
  ref: string,
  first: string,
  shown: 'all' | 'faults' = 'all',
): void {
  const rules: readonly (readonly [string, string, string])[] = [
    [`OR(ISNUMBER(SEARCH("lệch",${first})),ISNUMBER(SEARCH("phải",${first})))`, 'FFC7CE', '9C0006'],
    [`LEFT(${first},4)="chưa"`, 'FFEB9C', '7F6000'],
    [`${first}="khớp"`, 'E2EFDA', '375623'],
  ];
  sheet.addConditionalFormatting({
    ref,
    rules: rules.slice(0, shown === 'all' ? 3 : 2).map(([formula, fill, font], index) => ({
      type: 'expression',
      priority: index + 1,
      formulae: [formula],
      style: {
        font: { color: { argb: `FF${font}` } },
        fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: `FF${fill}` } },
      },
    })),
  });
}
