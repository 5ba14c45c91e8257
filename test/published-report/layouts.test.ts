import { describe, expect, it } from 'vitest';
import { startFromReport } from '#app/start/start-from-report';
import { readReport } from '#published-report/read-report';
import { inWords } from '../said.ts';
import { head, noteA, p, row, table, title, word } from './word-report.ts';

describe('the tables of a report in other layouts', () => {
  it('with columns in another order', async () => {
    const order = [1, 13, 0, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2];
    const cells = (texts: readonly string[]) => order.map((index) => texts[index] ?? '');
    const units = await unitsOf(table([cells(head), cells(row('1', 'Phòng A', noteA))]));
    expect(units).toEqual([['Phòng A', { received: 10, online: 4, inPerson: 6, early: 10 }, 13]]);
    expect(units).toHaveLength(1);
  });

  it('cut by the end of a page, with the headings repeated or not', async () => {
    const first = table([head, row('1', 'Phòng A', noteA)]);
    for (const second of [table([head, row('2', 'Phòng B', noteA)]), table([row('2', 'Phòng B', noteA)])]) {
      const units = await unitsOf(`${first}${p('')}${second}`);
      expect(units.map(([name]) => name)).toEqual(['Phòng A', 'Phòng B']);
    }
  });

  it('with a note that goes on in a row of its own on the next page', async () => {
    const rest = [...Array(13).fill(''), 'Đã giải quyết trước hạn 10 hồ sơ'];
    const start = row('1', 'Phòng A', 'Tổng 10 hồ sơ: trực tuyến 04, trực tiếp 06.');
    expect(await unitsOf(`${table([head, start])}${table([rest])}`)).toEqual([
      ['Phòng A', { received: 10, online: 4, inPerson: 6, early: 10 }, 13],
    ]);
  });

  it('inside a table that only lays out the page', async () => {
    const inner = table([head, row('1', 'Phòng A', noteA)]);
    expect(
      await unitsOf(`<w:tbl><w:tr><w:tc>${p('Biểu tổng hợp')}${inner}${p('')}</w:tc></w:tr></w:tbl>`),
    ).toHaveLength(1);
  });

  it('with what a reader does not see: deleted, hidden, field codes, a row taken out', async () => {
    const unseen =
      '<w:del><w:r><w:delText>9</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>8</w:t></w:r><w:r><w:instrText>PAGE 7</w:instrText></w:r>';
    const xml = table([head, row('1', 'Phòng A', noteA), row('2', 'Phòng B', noteA)])
      .replace('<w:r><w:t xml:space="preserve">18</w:t></w:r>', (run) => `${unseen}${run}`)
      .replace(/<w:tr>(?=<w:tc><w:p><w:r><w:t xml:space="preserve">2<)/u, '<w:tr><w:trPr><w:del/></w:trPr>');
    const { read } = await readReport(word(xml));
    expect(read?.facts.units.map(({ name, scores }) => [name.text, scores.total?.text])).toEqual([
      ['Phòng A', '18'],
    ]);
  });

  it('with cells merged down over two units: what is shared is named and blank', async () => {
    const xml = table([head, row('1', 'Phòng A', noteA), row('2', 'Phòng B', noteA)]);
    const cells = xml.split('<w:tc>');
    const merged = cells.map((cell, index) => {
      const property =
        index === 14 + 11 + 1
          ? '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>'
          : index === 28 + 11 + 1
            ? '<w:tcPr><w:vMerge/></w:tcPr>'
            : '';
      return index === 0 ? cell : `<w:tc>${property}${cell}`;
    });
    const { read } = await readReport(word(merged.join('')));
    expect(read?.facts.units.map(({ scores }) => scores.total)).toEqual([undefined, undefined]);
    expect(read?.shared.map(({ member, unit }) => [member, unit])).toContainEqual(['total', 'Phòng A']);
    const { diagnostics } = await startFromReport(word(merged.join('')), {});
    const shared = inWords(diagnostics).filter(({ code }) => code === 'report-cell-shared');
    expect(shared.map(({ unit, place }) => [unit, place?.cell])).toEqual([
      ['Phòng A', 'L2'],
      ['Phòng B', 'L3'],
    ]);
    expect(shared[0]?.message.vi).toContain('Ô “Tổng điểm” của dòng này');
    expect(shared[0]?.help.vi).toBe('Ghi số đúng của đơn vị này vào sổ tính.');
  });

  it.each([
    [
      'Tiếp nhận: 10 (trực tuyến: 4; trực tiếp: 6); giải quyết sớm hạn: 10',
      { received: 10, online: 4, inPerson: 6, early: 10 },
    ],
    [
      'Tổng số hồ sơ TTHC tiếp nhận 1.234 hồ sơ, trong đó trực tiếp 1.000 hồ sơ, trực tuyến 234 hồ sơ',
      { received: 1234, inPerson: 1000, online: 234 },
    ],
    ['Đã giải quyết 1.855 hồ sơ', { resolved: 1855 }],
  ])('with a note in other words: %s', async (note, counts) => {
    const [unit] = await unitsOf(table([head, row('1', 'Phòng A', note)]));
    expect(unit?.[1]).toEqual(counts);
  });

  it('never hangs or fails on a document made to harm', async () => {
    const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(80)}${p('x')}${'</w:tc></w:tr></w:tbl>'.repeat(80)}`;
    expect((await readReport(word(deep))).diagnostics.map(({ code }) => code)).toEqual(['workbook-unsafe']);
    const many = `<w:tbl>${'<w:gridCol w:w="100"/>'.repeat(200_000)}<w:tr>${'<w:tc><w:p/></w:tc>'.repeat(200_000)}</w:tr></w:tbl>`;
    expect((await readReport(word(many))).read).toBeNull();
    const tables = table([['STT', 'a', 'b', 'c', 'd']]).repeat(5_000);
    expect((await readReport(word(tables))).read).toBeNull();
    const wide = `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${p('x')}</w:tc></w:tr></w:tbl>`;
    expect((await readReport(word(wide))).read).toBeNull();
    expect((await readReport(word('<!DOCTYPE x>'))).read).toBeNull();
    expect((await readReport(Buffer.from('PK\u0003\u0004 broken'))).read).toBeNull();
  });
});

async function unitsOf(body: string) {
  const { read } = await readReport(word(`${title}${body}`));
  return (read?.facts.units ?? []).map(
    ({ name, counts, scores }) => [name.text, counts, Object.keys(scores).length + 2] as const,
  );
}
