import { describe, expect, it } from 'vitest';
import { helpOf, inWords, messageOf } from '../../said.ts';
import type { TestRow } from '../make-workbook.ts';
import { found, groupRows, infoRows, read, readUnits, sampleSheets, unitRows, withCell } from '../sample.ts';

/** The sample with more columns beside the last one: titles, and the values of Him Lam. */
const beside = (titles: readonly string[], ofHimLam: TestRow) =>
  unitRows.map((row, index) => [...row, ...(index === 0 ? titles : index === 3 ? ofHimLam : [])]);

const himLam = async (titles: readonly string[], values: TestRow) => {
  const outcome = await readUnits(beside(titles, values));
  return { unit: outcome.submission?.units[2], findings: found(outcome), outcome };
};

describe('sheets', () => {
  it('are found in any order, hidden ones too, and in any spelling of their names', async () => {
    const outcome = await read({
      'ĐƠN VỊ ': { rows: unitRows, hidden: true },
      Nháp: [['1']],
      [' khối'.normalize('NFD')]: groupRows,
      'Thong tin': infoRows,
    });
    expect(outcome.diagnostics).toEqual([]);
    expect(outcome.submission?.units).toHaveLength(4);
    expect(outcome.sheets).toHaveLength(4);
  });

  it('that are missing are named with those that are there', async () => {
    const outcome = await read({ Sheet1: unitRows });
    expect(found(outcome)).toEqual(['sheet-missing Thông tin', 'sheet-missing Đơn vị']);
    expect(messageOf(outcome.diagnostics[0])).toContain('“Sheet1”');
    expect(outcome.submission).toBeNull();
  });

  it('that could be the same are named, and the first is read', async () => {
    const outcome = await read({ ...sampleSheets, 'đơn vị ': [['x']] });
    expect(found(outcome)).toEqual(['sheet-doubled đơn vị ']);
    expect(outcome.submission?.units).toHaveLength(4);
  });

  it('that are empty are named', async () => {
    expect(found(await readUnits([]))).toEqual(['sheet-empty Đơn vị']);
    expect(found(await readUnits(unitRows.slice(0, 1)))).toEqual(['no-units Đơn vị']);
  });
});

describe('sheet Thông tin', () => {
  const info = (...rows: TestRow[]) => read({ ...sampleSheets, 'Thông tin': [...infoRows, ...rows] });

  it('gives period, authority and paragraphs in their order', async () => {
    const outcome = await info(
      ['Từ ngày', { value: 44_635, format: 'dd/mm/yyyy' }],
      ['Đến ngày', '14/6/2022'],
      ['Căn cứ', 'Nghị định 61'],
      ['căn cứ', 'Thông tư 01'],
      ['Số báo cáo', 315],
      ['Người ký', null],
    );
    expect(found(outcome)).toEqual([]);
    expect(outcome.submission?.period).toEqual({
      kind: 'quarter',
      year: 2022,
      ordinal: 2,
      from: { year: 2022, month: 3, day: 15 },
      to: { year: 2022, month: 6, day: 14 },
    });
    expect(outcome.submission?.ruleSetId).toBe('dien-bien-1187-2019');
    expect(outcome.submission?.authority).toMatchObject({
      name: 'UBND thành phố Điện Biên Phủ',
      legalBases: ['Nghị định 61', 'Thông tư 01'],
      reportNumber: '315',
      signatoryName: null,
    });
    expect(outcome.submission?.origins.get('info/legalBases.1')?.cell).toBe('B7');
  });

  it('names what is missing, at the cell where it is left blank', async () => {
    const outcome = await read({ ...sampleSheets, 'Thông tin': [['Mục', 'Giá trị'], ['Kỳ đánh giá']] });
    expect(found(outcome)).toEqual(['info-missing Thông tin!B2', 'info-missing Thông tin']);
    expect(outcome.submission?.period).toBeNull();
  });

  it.each<[TestRow[], string]>([
    [[['Kỳ đánh giá', 'Quý III/2022']], 'info-doubled Thông tin!B4'],
    [[['Cơ quan chủ quảng', 'UBND tỉnh']], 'info-unknown Thông tin!A4'],
    [[['Từ ngày', '31/6/2022']], 'date-not-understood Thông tin!B4'],
    [[[null, 'đoạn thừa']], 'name-blank Thông tin!A4'],
    [
      [
        ['Từ ngày', '15/6/2022'],
        ['Đến ngày', '14/3/2022'],
      ],
      'period-dates-reversed Thông tin!B5',
    ],
    [[['Địa danh', { error: '#N/A' }]], 'cell-error-value Thông tin!B4'],
  ])('reports %j', async (rows, finding) => {
    expect(found(await info(...rows))).toEqual([finding]);
  });

  it('says a period that cannot be read', async () => {
    const rows = withCell(infoRows, 'B2', 'Quý 5/2022');
    expect(found(await read({ ...sampleSheets, 'Thông tin': rows }))).toEqual([
      'period-not-understood Thông tin!B2',
    ]);
  });
});

describe('groups', () => {
  it('are those named by the units where there is no sheet Khối', async () => {
    const outcome = await read({ 'Thông tin': infoRows, 'Đơn vị': unitRows });
    expect(outcome.submission?.groups.map(({ id, key, name }) => [id, key, name])).toEqual([
      ['group:1', 'TP', 'TP'],
      ['group:2', 'XP', 'XP'],
    ]);
    expect(found(outcome)).toEqual([
      'procedure-share-not-given Đơn vị!C2',
      'procedure-share-not-given Đơn vị!C4',
    ]);
  });

  it('are those named by the units, too, while a new workbook has nothing on sheet Khối', async () => {
    const outcome = await read({ ...sampleSheets, Khối: groupRows.slice(0, 1) });
    expect(outcome.submission?.groups.map(({ key }) => key)).toEqual(['TP', 'XP']);
    expect(found(outcome)).not.toContainEqual(expect.stringContaining('group-unknown'));
  });

  it('keep their spelling on sheet Khối, and may be named in full', async () => {
    const rows = withCell(withCell(unitRows, 'B2', 'tp '), 'B4', 'Các xã, phường');
    const outcome = await readUnits(rows);
    expect(outcome.submission?.units.map(({ group }) => group)).toEqual(['TP', 'TP', 'XP', 'XP']);
    expect(found(outcome)).toEqual([]);
  });

  it('that are unknown are named with the nearest', async () => {
    const outcome = await readUnits(withCell(unitRows, 'B4', 'XPP'));
    expect(found(outcome)).toEqual(['group-unknown Đơn vị!B4']);
    expect(helpOf(outcome.diagnostics[0])).toContain('“XP”');
  });

  it.each<[TestRow, string]>([
    [['tp', 'Lần nữa'], 'group-doubled Khối!A4'],
    [[null, 'Huyện', 5], 'group-blank Khối!A4'],
  ])('with row %j are at fault', async (row, finding) => {
    expect(found(await read({ ...sampleSheets, Khối: [...groupRows, row] }))).toEqual([finding]);
  });

  it.each<[string, TestRow, string]>([
    ['its key alone', ['HX'], 'HX'],
    ['its key and figures', ['HX', null, 5], 'HX'],
  ])('with %s is named by its key', async (_, row, name) => {
    const outcome = await read({ ...sampleSheets, Khối: [...groupRows, row] });
    expect(found(outcome)).toEqual([]);
    expect(outcome.submission?.groups.at(-1)).toMatchObject({ key: 'HX', name });
  });

  it('need no column of names', async () => {
    const outcome = await read({
      ...sampleSheets,
      Khối: groupRows.map(([key, , ...rest]) => [key ?? null, ...rest]),
    });
    expect(found(outcome)).toEqual([]);
    expect(outcome.submission?.groups.map(({ name }) => name)).toEqual(['TP', 'XP']);
  });

  it('are not made of a remark under the table, which is mentioned', async () => {
    const outcome = await read({ ...sampleSheets, Khối: [...groupRows, ['Nguồn: sổ theo dõi']] });
    expect(outcome.submission?.groups).toHaveLength(2);
    expect(found(outcome)).toEqual(['row-passed-over Khối!A4']);
  });

  it.each([
    ['Tiêu chí 6 / Tỷ lệ qua một cửa', 150],
    ['Tiêu chí 7 / Hình thức công khai', 'abc'],
    ['PAKN / Tổng số', '5 cái'],
    ['DVCTT / Trực tuyến', -1],
  ])('cannot be read where their own %s cannot', async (title, cell) => {
    const [header = [], first = [], ...rest] = groupRows;
    const outcome = await read({ ...sampleSheets, Khối: [[...header, title], [...first, cell], ...rest] });
    expect(outcome.diagnostics).toHaveLength(1);
    expect(outcome.diagnostics[0]?.place).toMatchObject({ sheet: 'Khối', cell: 'F2' });
    expect(outcome.submission?.groups.map(({ readable }) => readable)).toEqual([false, true]);
  });

  it('whose procedures cannot be read are at fault once, not at each of their units', async () => {
    const outcome = await read({ ...sampleSheets, Khối: withCell(groupRows, 'C3', 'nhiều') });
    expect(found(outcome)).toEqual(['number-not-understood Khối!C3']);
  });

  it('without procedures need each unit’s own share, where it resolved any dossier', async () => {
    const rows = withCell(groupRows, 'C3', null);
    const outcome = await read({ ...sampleSheets, Khối: rows });
    expect(found(outcome)).toEqual(['procedure-share-not-given Khối!C3']);
    expect(messageOf(outcome.diagnostics[0])).toContain('2 đơn vị của khối XP: Phường Him Lam, Xã Nà Tấu');
  });
});

describe('units', () => {
  it('are numbered within their group where the clerk numbers none', async () => {
    const { submission } = await readUnits(
      unitRows.map(([, ...cells], index) => [index === 0 ? 'STT' : null, ...cells]),
    );
    expect(submission?.units.map(({ group, ordinal }) => `${group} ${ordinal}`)).toEqual([
      'TP 1',
      'TP 2',
      'XP 1',
      'XP 2',
    ]);
  });

  it('may share a name in two groups, but not in one', async () => {
    expect(found(await readUnits(withCell(unitRows, 'C5', 'Phòng Y tế')))).toEqual([]);
    const outcome = await readUnits(withCell(unitRows, 'C5', 'PHƯỜNG HIM LAM'));
    expect(found(outcome)).toEqual(['unit-doubled Đơn vị!C5']);
    expect(messageOf(outcome.diagnostics[0])).toContain('C4');
  });

  it('have what is left of their dossiers pending in time, where both pending cells are blank', async () => {
    const blank = withCell(withCell(withCell(unitRows, 'J4', null), 'K4', null), 'F4', 7);
    const outcome = await readUnits(blank);
    expect(outcome.submission?.units[2]?.counts.pending).toEqual({ inTime: 10, overdue: 0 });
    const one = await readUnits(withCell(blank, 'K4', 2));
    expect(one.submission?.units[2]?.counts.pending).toEqual({ inTime: 0, overdue: 2 });
  });

  it('have nothing pending where more was resolved than received: the balance is what gets reported', async () => {
    const outcome = await readUnits(withCell(withCell(withCell(unitRows, 'J4', null), 'K4', null), 'D4', 5));
    expect(outcome.submission?.units[2]?.counts.pending).toEqual({ inTime: 0, overdue: 0 });
  });

  it('need criteria 6 and 7 only where they resolved any dossier', async () => {
    const without = withCell(withCell(unitRows, 'L4', null), 'M4', null);
    const outcome = await readUnits(without);
    expect(found(outcome)).toEqual(['criterion-not-given Đơn vị!L4', 'criterion-not-given Đơn vị!M4']);
    expect(outcome.submission?.units[2]).toMatchObject({
      readable: true,
      oneStopRate: null,
      publication: null,
    });
    const idle = withCell(withCell(without, 'G4', 0), 'I4', 0);
    expect(found(await readUnits(idle))).toEqual([]);
  });

  it('have own counts of a criterion where any of the three is given', async () => {
    const titles = [
      'Tiêu chí 3 / Không liên hệ',
      'Tiêu chí 3 / Một lần',
      'Tiêu chí 3 / Hơn một lần',
      'Tiêu chí 5 / Có phản ánh',
    ];
    expect((await himLam(titles, [280, null, null, null])).unit?.levels).toEqual({
      contacts: { best: 280, middle: 0, last: 0 },
    });
    expect((await himLam(titles, [null, null, null, null])).unit?.levels).toEqual({});
  });

  it('have early, on time and no complaint for what is blank beside a count of criterion 5', async () => {
    const titles = ['Tiêu chí 5 / Trước hạn', 'Tiêu chí 5 / Có phản ánh'];
    expect((await himLam(titles, [null, 5])).unit?.levels).toEqual({
      attitude: { best: 274, middle: 0, last: 5 },
    });
    expect((await himLam(titles, [270, null])).unit?.levels).toEqual({
      attitude: { best: 270, middle: 0, last: 0 },
      complaintsBlank: true,
    });
  });

  it('have the counts of criterion 1 for what is blank beside a count of criterion 2', async () => {
    expect((await himLam(['Tiêu chí 2 / Quá hạn'], [12])).unit?.levels).toEqual({
      bodiesHandlingTime: { best: 274, middle: 0, last: 12 },
    });
  });

  it.each([
    ['oneStopRate', 'L4', 150],
    ['publication', 'M4', 'abc'],
  ])('whose %s cannot be read lack that criterion only', async (member, address, cell) => {
    const outcome = await readUnits(withCell(unitRows, address, cell));
    expect(outcome.diagnostics.map(({ place }) => place?.cell)).toEqual([address]);
    expect(outcome.submission?.units[2]).toMatchObject({ readable: true, [member]: null });
  });

  it('have feedback, online counts and a note of their own', async () => {
    const titles = [
      'Tiêu chí 8 / Tổng PAKN',
      'Tiêu chí 8 / Đúng hạn',
      'Tiêu chí 9 / Tỷ lệ TTHC mức 3, 4',
      'Tiêu chí 9 / Hồ sơ trực tuyến',
      'Tiêu chí 9 / Tổng hồ sơ',
      'Tiêu chí 9 / Trực tuyến quá hạn',
      'Ghi chú',
    ];
    const { unit, findings } = await himLam(titles, [2, 1, '22,5', 350, '2.290', 1, 'Chờ bổ sung']);
    expect(findings).toEqual([]);
    expect(unit).toMatchObject({
      feedback: { received: 2, inTime: 1, dragging: null },
      onlineServices: {
        procedureShare: { numerator: 45n, denominator: 2n },
        online: 350,
        all: 2290,
        late: 1,
      },
      note: 'Chờ bổ sung',
    });
  });
});

describe('officers', () => {
  const header = [
    'Khối',
    'Họ và tên',
    'Vị trí công tác',
    'Đơn vị phụ trách',
    'Đã giải quyết / Trước hạn',
    'Xếp loại',
  ];
  const officers = (...rows: TestRow[]) => read({ ...sampleSheets, 'Cán bộ': [header, ...rows] });

  it('are in charge of units by name, or have counts of their own', async () => {
    const outcome = await officers(
      ['TP', 'Nguyễn A', 'Một cửa', 'phòng tư pháp; Phong Y te', null, 'Hoàn thành 100% nhiệm vụ'],
      ['XP', 'Trần B', null, null, 12],
    );
    expect(found(outcome)).toEqual([]);
    expect(outcome.submission?.officers).toMatchObject([
      {
        id: 'officer:1',
        basis: { kind: 'units', unitIds: ['unit:1', 'unit:2'] },
        ratingOverride: 'Hoàn thành 100% nhiệm vụ',
      },
      {
        id: 'officer:2',
        basis: { kind: 'own', resolved: { early: 12, onTime: 0, late: 0 }, levels: {} },
        readable: true,
      },
    ]);
  });

  it.each<[TestRow, string]>([
    [['TP', 'Nguyễn A'], 'officer-basis-missing Cán bộ!D2'],
    [['TP', 'Nguyễn A', null, 'Phòng Y tế', 5], 'officer-basis-doubled Cán bộ!D2'],
    [['TP', 'Nguyễn A', null, 'Phòng Tư phát'], 'unit-unknown Cán bộ!D2'],
    [['TPP', 'Nguyễn A', null, 'Phòng Y tế'], 'group-unknown Cán bộ!A2'],
    [['TP', 'Nguyễn A', null, null, 'mười'], 'number-not-understood Cán bộ!E2'],
    [['TP', null, null, 'Phòng Y tế'], 'name-blank Cán bộ!B2'],
  ])('with row %j are at fault, and not scored', async (row, finding) => {
    const outcome = await officers(row);
    expect(found(outcome)).toEqual([finding]);
    if (!finding.startsWith('group'))
      expect(outcome.submission?.officers.some(({ readable }) => readable)).toBe(false);
  });

  it.each<[TestRow, readonly string[]]>([
    [['TP', 'nguyễn  a', 'Một cửa', 'Phòng Y tế'], ['officer-doubled Cán bộ!B3']],
    [['TP', 'Nguyễn A', 'Văn thư', 'Phòng Y tế'], []],
    [['TP', 'Nguyễn B', 'Một cửa', 'Phòng Y tế'], []],
    [['XP', 'Nguyễn A', 'Một cửa', 'Xã Nà Tấu'], []],
  ])('are named where one stands twice by group, name and position: %j', async (second, expected) => {
    const outcome = await officers(['TP', 'Nguyễn A', 'Một cửa', 'Phòng Tư pháp'], second);
    expect(found(outcome)).toEqual(expected);
    expect(outcome.submission?.officers).toHaveLength(2);
  });

  it('without a position are the same person by their name', async () => {
    const row = ['TP', 'Nguyễn A', null, 'Phòng Tư pháp'];
    const outcome = await officers(row, row, row);
    expect(found(outcome)).toEqual(['officer-doubled Cán bộ!B3', 'officer-doubled Cán bộ!B4']);
    expect(messageOf(outcome.diagnostics[1])).toContain('“Nguyễn A” của khối TP đã có ở ô B2');
  });
});

describe('an officer’s published points and rating', () => {
  const header = ['Khối', 'Họ và tên', 'Đơn vị phụ trách', 'Điểm công bố', 'Xếp loại công bố'];
  const published = (...cells: TestRow) =>
    read({ ...sampleSheets, 'Cán bộ': [header, ['TP', 'Nguyễn A', 'Phòng Y tế', ...cells]] });

  it.each<[TestRow, string, bigint]>([
    [['9,70'], '9,70', 97n],
    [[{ value: 9.7, format: '0.00' }], '9,70', 97n],
  ])('are kept as printed, from %j, exactly, with their cells', async (cells, printed, tenths) => {
    const outcome = await published(...cells, 'Hoàn thành 100% nhiệm vụ');
    expect(found(outcome)).toEqual([]);
    expect(outcome.submission?.officers[0]?.published).toEqual({
      points: { printed, value: { numerator: tenths, denominator: 10n } },
      rating: 'Hoàn thành 100% nhiệm vụ',
    });
    const { origins } = outcome.submission ?? {};
    expect(['points', 'rating'].map((member) => origins?.get(`officer:1/published.${member}`)?.cell)).toEqual(
      ['D2', 'E2'],
    );
  });

  it('are none where blank or a dash', async () => {
    const outcome = await published('–', null);
    expect(found(outcome)).toEqual([]);
    expect(outcome.submission?.officers[0]?.published).toEqual({ points: null, rating: null });
  });

  it('that are no number are a fault, and the officer is scored all the same', async () => {
    const outcome = await published('chín');
    expect(found(outcome)).toEqual(['number-not-understood Cán bộ!D2']);
    expect(outcome.submission?.officers[0]).toMatchObject({ readable: true, published: { points: null } });
  });
});

describe('published figures', () => {
  const header = ['Khối', 'Đơn vị', 'Tiêu chí 1', 'Tổng điểm', 'Phân loại'];
  const published = (...rows: TestRow[]) => read({ ...sampleSheets, 'Công bố': [header, ...rows] });

  it('are kept as printed', async () => {
    const outcome = await published(
      ['XP', 'phường him lam', '1,40', { value: 15.7, format: '0.00' }, 'Xuất sắc'],
      ['TP', 'Phòng Y tế', 2, { value: 15.785_714, format: '0.00' }],
      ['TP', 'Phòng Tư pháp', '1.95', null],
    );
    expect(found(outcome)).toEqual([]);
    const printed = outcome.submission?.published.map(({ criteria, total }) => [
      criteria[1]?.printed,
      total?.printed,
    ]);
    expect(printed).toEqual([
      ['1,40', '15,70'],
      ['2', '15,79'],
      ['1.95', undefined],
    ]);
    expect(outcome.submission?.published[1]?.total?.value).toEqual({ numerator: 1579n, denominator: 100n });
    expect(outcome.submission?.published[0]?.unit).toBe('Phường Him Lam');
  });

  it.each<[TestRow[], string]>([
    [[['XP', 'Phường Him Lan', 2]], 'unit-unknown Công bố!B2'],
    [[['XP', 'Phường Him Lam', 'hai']], 'number-not-understood Công bố!C2'],
    [
      [
        ['XP', 'Phường Him Lam', 2],
        ['XP', 'Phường Him Lam', 1],
      ],
      'unit-doubled Công bố!B3',
    ],
    [[[null, 'Phường Him Lam', 2]], 'group-blank Công bố!A2'],
  ])('with rows %j are at fault', async (rows, finding) => {
    expect(found(await published(...rows))).toEqual([finding]);
  });

  it('of all units together are not compared, and that is said', async () => {
    const unit = ['XP', 'Phường Him Lam', 2];
    expect(found(await published(unit, [null, 'Tổng cộng', '1,9', '17,6']))).toEqual([
      'published-total-passed-over Công bố!C3',
    ]);
    expect(found(await published(unit, [null, 'Tổng cộng']))).toEqual([]);
  });

  it('are of one unit a row, while an officer may have several, separated by semicolons', async () => {
    const helpOf = async (sheets: Readonly<Record<string, readonly TestRow[]>>) =>
      inWords((await read({ ...sampleSheets, ...sheets })).diagnostics).map(({ help }) => help.vi);
    const officer = ['TP', 'Nguyễn A', 'Ban Z'];
    expect(await helpOf({ 'Công bố': [header, ['XP', 'Ban Z', 2]] })).toEqual([
      'Ghi tên đúng như ở trang Đơn vị.',
    ]);
    expect(await helpOf({ 'Cán bộ': [['Khối', 'Họ và tên', 'Đơn vị phụ trách'], officer] })).toEqual([
      'Ghi tên đúng như ở trang Đơn vị; nhiều đơn vị thì cách nhau bằng dấu chấm phẩy (;).',
    ]);
  });
});
