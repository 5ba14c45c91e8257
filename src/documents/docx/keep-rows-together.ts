// What the end of a page does not part: a criterion and its first level, its last two levels, the last two rows of a table.

/** Rows of tables only; a row that already stays with the next is left as it is. */
export function keepRowsTogether(xml: string): string {
  const rows = [...xml.matchAll(/<w:tr(?: [^>]*)?>.*?<\/w:tr>/gsu)];
  let kept = '';
  let from = 0;
  rows.forEach((row, index) => {
    const end = row.index + row[0].length;
    const next = rows[index + 1];
    if (next === undefined || next.index !== end) return;
    const isLast = xml.startsWith('</w:tbl>', end + next[0].length);
    if (!isLast && !staysWith(row[0], next[0], rows[index + 2]?.[0] ?? '')) return;
    kept += xml.slice(from, row.index) + withNext(row[0]);
    from = end;
  });
  return kept + xml.slice(from);
}

/** Between two levels in the middle a page may end: a criterion kept whole left a third of each page white. */
function staysWith(row: string, next: string, afterNext: string): boolean {
  return belongsAbove(next) && (!belongsAbove(row) || !belongsAbove(afterNext));
}

/** A level has no number of its own. */
function belongsAbove(row: string): boolean {
  const [first = ''] = /<w:tc>.*?<\/w:tc>/su.exec(row) ?? [];
  return first !== '' && !/<w:t[ >]/u.test(first) && !/<w:vMerge/u.test(first);
}

/** In the order the schema wants: after the style of the paragraph. */
function withNext(row: string): string {
  return row.replace(/(<w:pPr><w:pStyle [^>]*\/>)(?!<w:keepNext)/gu, '$1<w:keepNext/>');
}
