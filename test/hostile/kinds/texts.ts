// Names and texts that attack whoever prints them, and tables of more rows and faults than anybody has.
import { sampleSheets, unitHeader, unitRows } from '../../workbook/sample.ts';
import { faulty, type HostileFile, ofKind, read, refused } from '../hostile-file.ts';
import { named, sheetsWith } from '../sample-parts.ts';

export const hostileNames: readonly (readonly [string, string])[] = [
  ['up', '../../../../tmp/x'],
  ['absolute', '/etc/passwd'],
  ['drive', 'C:\\Windows\\System32'],
  ['device', 'CON'],
  ['device-with-ending', 'aux.docx'],
  ['dots', '...'],
  ['right-to-left', 'Phòng \u202excod.exe'],
  ['zero-width', 'Phòng\u200bTư\u200dpháp\ufeff'],
  ['escape', 'Phòng _x001B_]0;x_x0007_'],
  ['zero', 'Phòng_x0000_'],
  ['lone-surrogate', 'Phòng _xD800_'],
  ['newlines', 'Phòng\n\n\nTư\tpháp'],
  ['marks', `Phòng${'\u0301'.repeat(240)}`],
  ['decomposed', 'Phòng Tư pháp'.normalize('NFD')],
  ['emoji', '👨‍👩‍👧‍👦🏳️‍🌈 Phòng'],
  ['ligature', '﷽﷽﷽'],
  ['markup', '<script>alert(1)</script>"\'&'],
  ['word-xml', '</w:t></w:r></w:p><w:p>'],
  ['placeholder', '{{Cơ quan}}'],
  ['placeholder-loop', '{{#Biểu mẫu số 03}}'],
  ['placeholder-broken', '}}{{/}}'],
  ['angular', '{constructor.constructor("return process")()}'],
  ['prototype', '__proto__'],
  ['constructor', 'constructor'],
  ['formula', '=HYPERLINK("http://127.0.0.1:48123/")'],
  ['replacement-pattern', '$& $` $1 $$'],
  ['percent', '%s%n%x%p'],
  ['shell', '`id`; $(id) | rm -rf /'],
  ['sql', "'; DROP TABLE units; --"],
  ['json', '","severity":"info"}'],
];

const row = (name: string, group: string, count: string | number = 0) => [
  null,
  group,
  name,
  count,
  269,
  0,
  269,
  0,
  0,
  0,
  0,
  100,
  'Niêm yết và điện tử',
];
const units = (count: number, make: (index: number) => readonly (string | number | null)[]) => () =>
  sheetsWith({ 'Đơn vị': [unitHeader, ...Array.from({ length: count }, (_, index) => make(index))] });
const period = (text: string) => () =>
  sheetsWith({
    'Thông tin': [
      ['Mục', 'Giá trị'],
      ['Kỳ đánh giá', text],
      ['Cơ quan', 'UBND thành phố Điện Biên Phủ'],
    ],
  });
const information = (key: string, text: string) => () =>
  sheetsWith({ 'Thông tin': [...sampleSheets['Thông tin'], [key, text]] });
const officers = (count: number, make: (index: number) => readonly (string | null)[]) => () =>
  sheetsWith({
    'Cán bộ': [
      ['Khối', 'Họ và tên', 'Vị trí công tác', 'Đơn vị phụ trách'],
      ...Array.from({ length: count }, (_, index) => make(index)),
    ],
  });

export const texts: readonly HostileFile[] = [
  ...ofKind(
    'Names that attack who prints them',
    'xlsx',
    hostileNames.map(([name, text]) => [`name-${name}`, read, () => named(text)] as const),
  ),
  ...ofKind('Texts and names of thousands of letters', 'xlsx', [
    ['name-of-32767', faulty('name-too-long'), () => named('a'.repeat(32_767))],
    ['name-of-251', faulty('name-too-long'), () => named('ấ'.repeat(251))],
    ['name-of-250', read, () => named('ấ'.repeat(250))],
    [
      'names-of-1000-by-1000',
      faulty('name-too-long'),
      units(1_000, (index) => row(`${index}${'a'.repeat(1_000)}`, 'TP')),
    ],
    [
      'group-of-30000',
      faulty('name-too-long'),
      units(20, (index) => row(`Đơn vị ${index}`, 'g'.repeat(30_000))),
    ],
    ['period-of-10000', faulty('period-not-understood'), period('Quý II/2022 '.repeat(1_000))],
    ['period-of-spaces', faulty('info-missing'), period('\u00a0\u200b ')],
    ['period-of-digits', faulty('period-not-understood'), period(`Quý II/${'9'.repeat(5_000)}`)],
    ['paragraph-of-32000', read, information('Tình hình triển khai', 'Ủy ban '.repeat(4_500))],
    ['rule-set-path', faulty('rule-set-unknown'), information('Bộ quy tắc', '../../../etc/passwd')],
    ['rule-set-of-30000', faulty('rule-set-unknown'), information('Bộ quy tắc', 'x'.repeat(30_000))],
    ['information-key-of-30000', read, information('k'.repeat(30_000), 'x')],
  ]),
  ...ofKind('Tables of thousands of rows and faults', 'xlsx', [
    [
      'units-5000',
      read,
      units(5_000, (index) => [
        index + 1,
        index < 2_500 ? 'TP' : 'XP',
        `Đơn vị ${index}`,
        1,
        268 + index,
        0,
        269 + index,
        0,
        0,
        0,
        0,
        100,
        'Niêm yết và điện tử',
      ]),
    ],
    ['units-5001', faulty('table-too-long'), units(5_001, (index) => row(`Đơn vị ${index}`, 'TP'))],
    ['rows-30001', refused('workbook-too-large'), units(30_001, (index) => row(`Đơn vị ${index}`, 'TP'))],
    [
      'units-20000-of-faults',
      faulty('table-too-long'),
      units(20_000, (index) => row(`Đơn vị ${index}`, 'ZZ', 'ba')),
    ],
    [
      'units-1000-of-faults',
      faulty('findings-left-out'),
      units(1_000, (index) => [
        index,
        `Z${index}`,
        `Đơn vị ${index}`,
        ...Array.from({ length: 10 }, () => 'ba mươi'),
        'x',
      ]),
    ],
    ['units-1000-alike', faulty('unit-doubled'), units(1_000, () => row('Phòng Tư pháp', 'TP'))],
    [
      'groups-1000',
      faulty('table-too-long'),
      () =>
        sheetsWith({
          Khối: [
            ['Mã khối', 'Tên khối'],
            ...Array.from({ length: 1_000 }, (_, index) => [`K${index}`, `Khối ${index}`]),
          ],
        }),
    ],
    [
      'groups-unknown-1000',
      faulty('group-unknown'),
      units(1_000, (index) => row(`Đơn vị ${index}`, `Khoi ${index}`)),
    ],
    [
      'officers-10001',
      faulty('table-too-long'),
      officers(10_001, (index) => ['TP', `Cán bộ ${index}`, null, 'Phòng Tư pháp']),
    ],
    [
      'officers-10000',
      read,
      officers(10_000, (index) => ['TP', `Cán bộ ${index}`, null, 'Phòng Tư pháp; Phòng Y tế']),
    ],
    [
      'officers-of-unknown-units',
      faulty('findings-left-out'),
      officers(200, (index) => [
        'TP',
        `Cán bộ ${index}`,
        null,
        Array.from({ length: 4_000 }, (_, unit) => `u${unit}`).join(';'),
      ]),
    ],
    [
      'information-5000',
      faulty('table-too-long'),
      () =>
        sheetsWith({
          'Thông tin': [
            ...sampleSheets['Thông tin'],
            ...Array.from({ length: 5_000 }, (_, index) => [`Mục ${index}`, 'x']),
          ],
        }),
    ],
    [
      'header-60-rows-of-400',
      faulty('table-not-found'),
      () =>
        sheetsWith({
          'Đơn vị': Array.from({ length: 60 }, (_, at) =>
            Array.from({ length: 400 }, (__, column) => `Tiếp nhận / Trực tuyến ${at} ${column} `.repeat(6)),
          ),
        }),
    ],
    [
      'header-repeated-1000',
      read,
      () => sheetsWith({ 'Đơn vị': [...unitRows, ...Array.from({ length: 1_000 }, () => unitHeader)] }),
    ],
    [
      'header-of-slashes',
      faulty('table-not-found'),
      () =>
        sheetsWith({
          'Đơn vị': Array.from({ length: 60 }, () => Array.from({ length: 400 }, () => '/ '.repeat(90))),
        }),
    ],
    [
      'header-of-400-known-words',
      faulty('number-not-understood'),
      () =>
        sheetsWith({
          'Đơn vị': [
            unitHeader,
            ...Array.from({ length: 59 }, () =>
              Array.from({ length: 400 }, (_, column) => unitHeader[column % 13] ?? null),
            ),
          ],
        }),
    ],
    [
      'totals-300',
      read,
      () =>
        sheetsWith({
          'Đơn vị': [
            ...unitRows,
            ...Array.from({ length: 300 }, () => ['Tổng cộng', null, null, 1, 1, 1, 1, 1, 1, 1, 1]),
          ],
        }),
    ],
  ]),
  ...ofKind('Vietnamese in fonts of before Unicode', 'xlsx', [
    [
      'font-tcvn3',
      faulty('text-in-legacy-font'),
      () =>
        sheetsWith({
          'Đơn vị': [
            [
              'Khèi',
              '§¬n vÞ',
              'TiÕp nhËn / Trùc tuyÕn',
              '§· gi¶i quyÕt / Tr­íc h¹n',
              '§ang gi¶i quyÕt / Qu¸ h¹n',
            ],
            ['XP', 'Ph­êng Him Lam', 1, 1, 0],
          ],
        }),
    ],
    [
      'font-vni',
      faulty('text-in-legacy-font'),
      () =>
        sheetsWith({
          'Đơn vị': [
            [
              'Khoái',
              'Ñôn vò',
              'Tieáp nhaän / Tröïc tuyeán',
              'Ñaõ giaûi quyeát / Tröôùc haïn',
              'Ñang giaûi quyeát',
            ],
            ['XP', 'Phöôøng Him Lam', 1, 1, 0],
          ],
        }),
    ],
  ]),
];
