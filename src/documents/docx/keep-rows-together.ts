// What the end of a page does not part: a criterion and its first level, its last two levels, the last two rows of a table.

/** Rows of tables only; a row that already stays with the next is left as it is. */
export function keepRowsTogether(xml: string): string {
  const rows = rowsOf(xml);
  let kept = '';
  let from = 0;
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    if (next === undefined || next.from !== row.to) return;
    const isLast = xml.startsWith('</w:tbl>', next.to);
    // Between two levels in the middle a page may end: a criterion kept whole left a third of each page white.
    if (!isLast && !(next.isBelow && (!row.isBelow || rows[index + 2]?.isBelow !== true))) return;
    kept += xml.slice(from, row.from) + withNext(xml.slice(row.from, row.to));
    from = row.to;
  });
  return kept + xml.slice(from);
}

interface Row {
  readonly from: number;
  readonly to: number;
  /** A level of the criterion above: it has no number of its own. */
  readonly isBelow: boolean;
}

function rowsOf(xml: string): readonly Row[] {
  const [begin, end] = ['<w:tr', '</w:tr>'];
  const rows: Row[] = [];
  let from = xml.indexOf(begin);
  while (from !== -1) {
    const isRow = xml[from + begin.length] === '>' || xml[from + begin.length] === ' ';
    const last = isRow ? xml.indexOf(end, from) : -1;
    if (isRow && last === -1) break;
    const to = isRow ? last + end.length : from + begin.length;
    if (isRow) rows.push({ from, to, isBelow: belongsAbove(xml, from, to) });
    from = xml.indexOf(begin, to);
  }
  return rows;
}

/** Its first cell says nothing. */
function belongsAbove(xml: string, from: number, to: number): boolean {
  const start = xml.indexOf('<w:tc>', from);
  const end = start === -1 ? -1 : xml.indexOf('</w:tc>', start);
  if (end === -1 || end > to) return false;
  const first = xml.slice(start, end);
  return !/<w:t[ >]/u.test(first) && !first.includes('<w:vMerge');
}

/** In the order the schema wants: after the style of the paragraph. */
function withNext(row: string): string {
  return row.replace(/(<w:pPr><w:pStyle [^>]*\/>)(?!<w:keepNext)/gu, '$1<w:keepNext/>');
}
