import { describe, expect, it } from 'vitest';
import { readSubmission } from '#workbook/read-submission';
import { messageOf } from '../../said.ts';
import { workbookParts, zipParts } from '../../workbook/make-workbook.ts';
import { found, sampleSheets } from '../../workbook/sample.ts';

const unitsPart = 'xl/worksheets/sheet3.xml';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** The sample with cell I4 (resolved late, Him Lam) written as that XML, and with other parts beside. */
async function lateWritten(cell: string, others: Readonly<Record<string, string>> = {}) {
  const parts = workbookParts(sampleSheets);
  const sheet = (parts[unitsPart] ?? '').replace(/<c r="I4">.*?<\/c>/u, cell);
  const rels = (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
    '</Relationships>',
    '<Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
  );
  const shared = 'xl/sharedStrings.xml' in others ? { 'xl/_rels/workbook.xml.rels': rels } : {};
  const outcome = await readSubmission(zipParts({ ...parts, ...shared, ...others, [unitsPart]: sheet }));
  return { found: found(outcome), unit: outcome.submission?.units[2], outcome };
}
const runs = (plain: string, properties: string, apart: string) =>
  `<r><t>${plain}</t></r><r><rPr>${properties}</rPr><t>${apart}</t></r>`;
const inline = (content: string) => `<c r="I4" t="inlineStr"><is>${content}</is></c>`;
const styled = (font: string, format: string, fill = '<patternFill patternType="none"/>') =>
  `<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="164" formatCode="${format}"/></numFmts><fonts count="2"><font><sz val="11"/></font><font>${font}</font></fonts><fills count="2"><fill/><fill>${fill}</fill></fills><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0"/><xf numFmtId="164" fontId="1" fillId="1"/></cellXfs><dxfs><dxf><font><strike/></font></dxf></dxfs></styleSheet>`;
const number = '<c r="I4" s="1"><v>10</v></c>';

describe('digits that a reader does not take for the number', () => {
  it.each([
    ['a superscript run', '<vertAlign val="superscript"/>', 'chỉ số trên'],
    ['a subscript run', '<vertAlign val="subscript"/>', 'chỉ số dưới'],
    ['a run struck out', '<strike/>', 'gạch ngang'],
    ['a white run', '<color rgb="FFFFFFFF"/>', 'bị ẩn'],
  ])('%s is no part of a count', async (_, properties, words) => {
    const read = await lateWritten(inline(runs('10', properties, '1')));
    expect(read.found).toEqual(['digits-set-apart Đơn vị!I4']);
    expect(messageOf(read.outcome.diagnostics[0])).toContain(words);
    expect(read.unit?.readable).toBe(false);
    const shared = await lateWritten('<c r="I4" t="s"><v>0</v></c>', {
      'xl/sharedStrings.xml': `<sst ${main}><si>${runs('10', properties, '1')}</si></sst>`,
    });
    expect(shared.found).toEqual(['digits-set-apart Đơn vị!I4']);
  });

  it.each([
    ['struck out', '<strike/>', '0'],
    ['raised', '<vertAlign val="superscript"/>', '0'],
    ['white on nothing', '<color theme="0"/>', '0'],
    ['of a format that shows nothing', '', ';;;'],
    ['of a format of empty texts', '', '&quot;&quot;;&quot;&quot;;&quot;&quot;'],
    ['of a format in white', '', '[White]0'],
    ['of a format that is a text', '', '&quot;có hồ sơ&quot;'],
    ['of a format that is a text above a number', '', '[&gt;=5]&quot;nhiều&quot;;0'],
    ['of a format in thousands', '', '#,##0,'],
    ['of a format in thousands with a word', '', '0.0,&quot; nghìn&quot;'],
    ['of a format that adds digits', '', '0&quot;00&quot;'],
    ['of a format that adds thousands', '', '0&quot;.000&quot;'],
    ['of a format that begins with a digit', '', '&quot;1&quot;00'],
  ])('a whole cell is told: %s', async (_, font, format) => {
    const read = await lateWritten(number, { 'xl/styles.xml': styled(font, format) });
    expect(read.found).toEqual(['digits-set-apart Đơn vị!I4']);
  });

  it.each(['<patternFill/>', '<patternFill patternType="none"/>'])(
    'a white count on a fill that paints nothing is told: %s',
    async (fill) => {
      const styles = styled('<color rgb="FFFFFFFF"/>', '0', fill);
      expect((await lateWritten(number, { 'xl/styles.xml': styles })).found).toEqual([
        'digits-set-apart Đơn vị!I4',
      ]);
    },
  );

  it.each([
    ['bold and red', '<b/><color rgb="FFFF0000"/>', '0', ''],
    ['a font not struck out', '<strike val="0"/><vertAlign val="baseline"/>', '0', ''],
    [
      'white on blue',
      '<color rgb="FFFFFFFF"/>',
      '0',
      '<patternFill patternType="solid"><fgColor rgb="FF0000FF"/></patternFill>',
    ],
    ['a format that hides zeros alone', '', '0;-0;;@', ''],
    ['a format for larger numbers in thousands', '', '[&gt;=1000]0.0,&quot;K&quot;;0', ''],
    ['a format that names zero alone', '', '#,##0;-#,##0;&quot;không&quot;', ''],
    ['a format with a word that has digits', '', '0 &quot;TTHC mức 3, 4&quot;', ''],
    ['a format of Vietnamese money', '', '#,##0\\ [$₫-42A]', ''],
    ['a format of leading zeros', '', '00000', ''],
    ['an accountant’s format', '', '_-* #,##0_-;-* #,##0_-;_-* &quot;-&quot;??_-;_-@_-', ''],
  ])('a count is read as it is seen: %s', async (_, font, format, fill) => {
    const read = await lateWritten(number, {
      'xl/styles.xml': styled(font, format, fill === '' ? undefined : fill),
    });
    expect(read.found).toEqual([]);
    expect(read.unit?.counts.resolved.late).toBe(10);
  });

  it('says that digits are added, not hidden', async () => {
    const { outcome } = await lateWritten(number, { 'xl/styles.xml': styled('', '0&quot;00&quot;') });
    expect(messageOf(outcome.diagnostics[0])).toContain(
      '“10”, trong đó có chữ số do định dạng của ô thêm vào',
    );
  });

  it('a run in bold, a raised word and a hidden zero are none', async () => {
    expect((await lateWritten(inline(runs('1', '<b/>', '0')))).unit?.counts.resolved.late).toBe(10);
    const name = await lateWritten(number.replace(' s="1"', ''));
    expect(name.found).toEqual([]);
    const zero = await lateWritten('<c r="I4" s="1"><v>0</v></c>', { 'xl/styles.xml': styled('', ';;;') });
    expect(zero.unit?.counts.resolved.late).toBe(0);
    expect(zero.found).toEqual([]);
  });

  it.each([
    ['10¹', 'chỉ số trên'],
    ['10₂', 'chỉ số dưới'],
    ['1①', '①'],
    ['\u202e01', 'U+202E'],
  ])('“%s” is no count', async (text, words) => {
    const read = await lateWritten(inline(`<t>${text}</t>`));
    expect(read.found).toEqual(['digits-set-apart Đơn vị!I4']);
    expect(messageOf(read.outcome.diagnostics[0])).toContain(words);
  });

  it.each(['\u200b10', '1\u00ad0', '10\u2060', '\ufeff10\u00a0', '\u200e10'])(
    'what is invisible is no part of %j',
    async (text) => {
      const read = await lateWritten(inline(`<t xml:space="preserve">${text}</t>`));
      expect(read.found).toEqual([]);
      expect(read.unit?.counts.resolved.late).toBe(10);
    },
  );
});

describe('an exported page', () => {
  const page = (late: string, style = '', row = '') =>
    `<html><head><style>${style}</style></head><body><table><caption>Thông tin</caption><tr><td>Mục<td>Giá trị<tr><td>Kỳ đánh giá<td>Quý II/2022<tr><td>Cơ quan<td>UBND A</table><table><tr><td>Khối<td>Đơn vị<td>Tiếp nhận / Trực tiếp<td>Đã giải quyết / Trước hạn<td>Đã giải quyết / Quá hạn<td>Đã giải quyết / Đúng hạn<td>Tiêu chí 6 / Tỷ lệ qua một cửa<td>Tiêu chí 7 / Hình thức công khai<td>Tiêu chí 9 / Tỷ lệ TTHC mức 3, 4</tr><tr ${row}><td>XP</td><td>Xã A</td><td>15</td><td>10</td>${late}<td>0</td><td>100</td><td>Một hình thức</td><td>22,6</td></tr></table></body></html>`;
  const read = async (html: string) => {
    const outcome = await readSubmission(new TextEncoder().encode(html));
    return { found: found(outcome).filter((one) => !one.startsWith('html-table-read')), outcome };
  };

  it.each([
    ['<td>5<sup>1</sup></td>', ''],
    ['<td>5<s>1</s></td>', ''],
    ['<td>5<del>1</del></td>', ''],
    ['<td>5<strike>1</strike></td>', ''],
    ['<td>5<span style="display: none">1</span></td>', ''],
    ['<td>5<span style="VISIBILITY:hidden">1</span></td>', ''],
    ['<td>5<font style="mso-hide:all">1</font></td>', ''],
    ['<td>5<span hidden>1</span></td>', ''],
    ['<td>5<span class="chu-thich">1</span></td>', '<!-- .chu-thich { vertical-align : super; } -->'],
    ['<td class="xl65">51</td>', 'td {padding:0} .xl64, td.xl65 {text-decoration: line-through}'],
    ['<td class=xl66>51</td>', '.xl66{mso-number-format:"\\;\\;\\;";}'],
  ])('names the cell of %s', async (cell, style) => {
    const { found: findings, outcome } = await read(page(cell, style));
    expect(findings).toEqual(['digits-set-apart Đơn vị!E2']);
    expect(outcome.submission?.units[0]?.readable).toBe(false);
  });

  it('reads what only looks otherwise', async () => {
    const { found: findings, outcome } = await read(
      page('<td class="a"><b>5</b></td>', '.a{color:red} .b{display:none}'),
    );
    expect(findings).toEqual([]);
    expect(outcome.submission?.units[0]?.counts.resolved.late).toBe(5);
  });

  it('tells a row that the page does not show', async () => {
    const { found: findings } = await read(page('<td>5</td>', '', 'style="display:none"'));
    expect(findings).toEqual(expect.arrayContaining(['hidden-rows-counted Đơn vị!B2']));
  });
});
