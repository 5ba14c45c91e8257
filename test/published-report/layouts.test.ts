import { describe, expect, it } from 'vitest';
import { startFromReport } from '#app/start/start-from-report';
import { readReport } from '#published-report/read-report';
import { criteriaTitles } from '../../scripts/templates/criteria-titles.ts';
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

  describe('with columns of points that are headed 1 … 9', () => {
    const numbers = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
    const own = ['STT', 'Tên đơn vị', ...numbers, 'Tổng điểm', 'Phân loại', 'Ghi chú'];
    const above = [
      'STT',
      'Tên đơn vị',
      ...Array(9).fill('Điểm tiêu chí'),
      'Tổng điểm',
      'Phân loại',
      'Ghi chú',
    ];
    const below = ['', '', ...numbers, '', '', ''];
    const columns = ['(A)', '(B)', ...Array.from({ length: 12 }, (_, index) => `(${index + 1})`)];
    const body = [row('1', 'Phòng A', noteA), row('2', 'Phòng B', noteA)];
    const points = Object.fromEntries(numbers.map((number) => [`criteria.${number}`, '2']));

    it.each([
      ['beside the names of the others', [own, ...body]],
      ['in brackets', [own.map((text) => text.replace(/^\d$/u, '($&)')), ...body]],
      ['under “Điểm tiêu chí”', [above, below, ...body]],
      ['under “Điểm tiêu chí”, above the numbers of the columns', [above, below, columns, ...body]],
    ])('%s', async (_, rows) => {
      const { read } = await readReport(word(`${title}${table(rows)}`));
      expect(read?.facts.units.map(({ name, scores }) => [name.text, scores])).toEqual(
        ['Phòng A', 'Phòng B'].map((name) => [
          name,
          Object.fromEntries(
            Object.entries({ ...points, total: '18', classification: 'Xuất sắc' }).map(([member, text]) => [
              member,
              expect.objectContaining({ text }),
            ]),
          ),
        ]),
      );
    });

    it('on every page on which the headings are repeated', async () => {
      const { read } = await readReport(
        word(`${table([own, ...body])}${table([own, row('3', 'Phòng C', '')])}`),
      );
      expect(read?.facts.units.map(({ name }) => name.text)).toEqual(['Phòng A', 'Phòng B', 'Phòng C']);
    });

    it('but not where the numbers are those of the columns', async () => {
      const others = ['STT', 'Tên đơn vị', ...Array(9).fill('Lĩnh vực'), 'Tổng điểm', 'Phân loại', 'Ghi chú'];
      const { read } = await readReport(word(`${title}${table([others, columns, ...body])}`));
      expect(read).toBeNull();
    });
  });

  it('with the title of a group beside its number, merged over the columns of points', async () => {
    const titleRow = (number: string, text: string) =>
      `<w:tr><w:tc>${p(number)}</w:tc><w:tc><w:tcPr><w:gridSpan w:val="13"/></w:tcPr>${p(text)}</w:tc></w:tr>`;
    const xml = table([head, row('1', 'Phòng A', noteA), row('1', 'Xã B', noteA)]);
    const [first = '', a = '', b = ''] = xml.split(/(?=<w:tr>)/u).slice(1);
    const body = `<w:tbl>${first}${titleRow('I', 'CÁC PHÒNG, BAN')}${a}${titleRow('II', 'UBND CÁC XÃ, PHƯỜNG')}${b}`;
    const { read } = await readReport(word(`${title}${body}`));
    expect(read?.facts.groups.map((group) => group.title)).toEqual(['CÁC PHÒNG, BAN', 'UBND CÁC XÃ, PHƯỜNG']);
    expect(read?.facts.units.map(({ name, group }) => [name.text, group])).toEqual([
      ['Phòng A', 0],
      ['Xã B', 1],
    ]);
  });

  it('with two groups of one kind and a form that names neither: whose it is stays open, and is said', async () => {
    const form = (unit: string, early: string) =>
      `${p('Biểu mẫu số 03')}${p(`Đơn vị: ${unit}`)}${table([
        criteriaTitles,
        ['1', 'Tổng thời gian giải quyết TTHC', '2', early, '2', ''],
        ['', 'Trước hạn', '2', early, '', ''],
        ['', 'Đúng hạn', '1', '', '', ''],
        ['', 'Quá hạn', '0', '', '', ''],
      ])}`;
    const groups = table([
      head,
      ['I', 'KHỐI PHÒNG BAN', ...Array(12).fill('')],
      row('1', 'Phòng A', noteA),
      ['II', 'KHỐI SỰ NGHIỆP', ...Array(12).fill('')],
      row('1', 'Trung tâm B', noteA),
    ]);
    const titles = ['KHỐI PHÒNG BAN', 'KHỐI SỰ NGHIỆP'];
    const formsOf = async (body: string) => {
      const { read } = await readReport(word(`${title}${body}`));
      return read?.facts.groups.map(({ title: name, totals }) => [name, totals.early]);
    };
    expect(await formsOf(`${form('UBND xã A', '20')}${groups}`)).toEqual(
      titles.map((name) => [name, undefined]),
    );
    const { diagnostics } = await startFromReport(word(`${title}${form('UBND xã A', '20')}${groups}`), {});
    const unmatched = inWords(diagnostics).find(({ code }) => code === 'report-form-unmatched');
    expect(unmatched?.message.vi).toContain('“KHỐI PHÒNG BAN”, “KHỐI SỰ NGHIỆP”');
    expect(unmatched?.help.vi).toContain('trang Khối');
    expect(await formsOf(`${form('Khối sự nghiệp', '7')}${form('Khối phòng ban', '20')}${groups}`)).toEqual([
      [titles[0], 20],
      [titles[1], 7],
    ]);
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
    expect(shared[0]?.help.vi).toBe(
      'Xem lại báo cáo rồi ghi số đúng của đơn vị này ở trang Công bố của sổ tính.',
    );
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
