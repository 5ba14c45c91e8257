// What the end of a page does not part: a criterion and its levels, and the last row of a table from the one above.

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
    if (!isLast && !belongsAbove(next[0])) return;
    kept += xml.slice(from, row.index) + withNext(row[0]);
    from = end;
  });
  return kept + xml.slice(from);
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
