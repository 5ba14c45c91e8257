// Archives that are cut, corrupt, or state what is not so; and names of entries that lead elsewhere.
import { damaged, type HostileFile, ofKind, read, refused, unsafe } from '../hostile-file.ts';
import { entriesOf, paths, sampleParts, withEntry, withoutPart, zipOf } from '../sample-parts.ts';
import { writeZip, type ZipEnd, type ZipEntry } from '../write-zip.ts';

const whole = () => Buffer.from(zipOf(sampleParts()));
const ended = (end: ZipEnd) => () => writeZip(entriesOf(sampleParts()), end);
const units = (change: Partial<ZipEntry>) => () =>
  withEntry(paths.units, (entry) => ({ ...entry, ...change }));
const beside = (entry: ZipEntry) => () => zipOf(sampleParts(), [entry]);
const path = (name: string) => beside({ name, data: 'x' });
const shares = [0.02, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 0.99, 0.999];

export const archives: readonly HostileFile[] = [
  ...ofKind('Truncated archives', 'xlsx', [
    ...shares.map(
      (share) =>
        [
          `cut-${share * 1000}`,
          damaged,
          () => whole().subarray(0, Math.floor(whole().length * share)),
        ] as const,
    ),
    ['cut-last-byte', damaged, () => whole().subarray(0, -1)],
    ['only-a-signature', damaged, () => Buffer.from('PK\u0003\u0004')],
    ['only-an-end', refused('not-a-workbook'), () => writeZip([])],
    [
      'zeroes-behind-the-half',
      damaged,
      () => Buffer.concat([whole().subarray(0, 1_000), Buffer.alloc(3_000)]),
    ],
  ]),
  ...ofKind('Corrupt archives', 'xlsx', [
    ...Array.from({ length: 8 }, (_, index) => [`flipped-${index}`, damaged, () => flipped(index)] as const),
    ['count-too-high', damaged, ended({ count: 60 })],
    ['count-zero', refused('not-a-workbook'), ended({ count: 0 })],
    ['directory-beyond-the-end', damaged, ended({ offset: 900_000 })],
    ['directory-at-zero', damaged, ended({ offset: 0 })],
    ['another-disk', damaged, ended({ disk: 3 })],
    ['comment-longer-than-said', damaged, ended({ comment: Buffer.alloc(70), commentLength: 20 })],
    ['comment-of-64kb', read, ended({ comment: Buffer.alloc(65_000, 0x41) })],
    ['body-beyond-the-end', damaged, units({ central: { offset: 10_000_000 } })],
    ['body-of-another-part', damaged, units({ central: { offset: 0 } })],
    ['deflate-of-garbage', damaged, units({ packed: Buffer.alloc(500, 0xa5) })],
    ['method-bzip2', damaged, units({ method: 12 })],
    ['method-lzma', damaged, units({ method: 14 })],
    ['method-deflate64', damaged, units({ method: 9 })],
    ['method-99', damaged, units({ method: 99 })],
    ['junk-before', damaged, () => Buffer.concat([Buffer.from('PK\u0003\u0004 junk '), whole()])],
    ['junk-behind', damaged, () => Buffer.concat([whole(), Buffer.alloc(100, 0x41)])],
  ]),
  ...ofKind('Lying sizes and checksums', 'xlsx', [
    ['size-10-in-both', damaged, units({ local: { size: 10 }, central: { size: 10 } })],
    ['size-4gb-in-both', damaged, units({ local: { size: 4e9 }, central: { size: 4e9 } })],
    ['size-10-in-directory', damaged, units({ central: { size: 10 } })],
    ['size-10-in-local-header', read, units({ local: { size: 10 } })],
    ['packed-size-too-small', damaged, units({ central: { packedSize: 100 } })],
    ['packed-size-too-large', damaged, units({ central: { packedSize: 900_000 } })],
    ['checksum-wrong-in-directory', damaged, units({ central: { crc: 1 } })],
    ['checksum-wrong-in-local-header', read, units({ local: { crc: 1 } })],
    ['name-differs-in-local-header', read, units({ local: { name: 'xl/worksheets/sheetX.xml' } })],
  ]),
  ...ofKind('Entries that are doubled, links or folders', 'xlsx', [
    ['doubled-part', damaged, beside({ name: paths.units, data: '<worksheet/>' })],
    ['doubled-by-case', damaged, beside({ name: paths.units.toUpperCase(), data: '<worksheet/>' })],
    ['doubled-types', damaged, beside({ name: paths.types, data: '<Types/>' })],
    ['link-beside', read, beside({ name: 'xl/link', data: '/etc/passwd', attributes: 0o120777 * 65_536 })],
    ['link-as-sheet', damaged, units({ data: '/etc/passwd', attributes: 0o120777 * 65_536 })],
    ['folder-beside', read, beside({ name: 'xl/media/', data: '', attributes: 0x10 })],
    ['no-types', refused('not-a-workbook'), () => withoutPart(paths.types)],
    ['no-relationships', damaged, () => withoutPart(paths.rels)],
    ['no-workbook', damaged, () => withoutPart(paths.workbook)],
    ['no-styles', damaged, () => withoutPart(paths.styles)],
    ['no-sheet', damaged, () => withoutPart(paths.units)],
  ]),
  ...ofKind('Names of entries that lead outside', 'xlsx', [
    ['path-up', unsafe, path('../../../tmp/x.sh')],
    ['path-up-within', unsafe, path('xl/../../x')],
    ['path-absolute', unsafe, path('/etc/cron.d/x')],
    ['path-drive', unsafe, path('C:/Windows/System32/x.dll')],
    ['path-backslashes', unsafe, path('..\\..\\x.bat')],
    ['path-share', unsafe, path('\\\\server\\share\\x')],
  ]),
  ...ofKind('Odd names of entries that are never unpacked', 'xlsx', [
    ['path-device', read, path('xl/CON')],
    ['path-device-with-ending', read, path('xl/aux.xml')],
    ['path-right-to-left', read, path('xl/\u202egpj.exe')],
    ['path-of-60000-letters', read, path(`xl/${'a'.repeat(60_000)}`)],
    ['path-with-newline', read, path('xl/a\nb')],
    ['path-with-zero', read, path('xl/a\u0000b')],
    ['path-of-spaces', read, path('   ')],
    ['path-dots', read, path('xl/...')],
  ]),
  ...ofKind('Encrypted entries', 'xlsx', [
    ['entry-encrypted', refused('workbook-password-protected'), units({ flags: 0x801 })],
    ['entry-strongly-encrypted', refused('workbook-password-protected'), units({ flags: 0x841 })],
    [
      'types-encrypted',
      refused('workbook-password-protected'),
      () => withEntry(paths.types, (entry) => ({ ...entry, flags: 0x801 })),
    ],
  ]),
];

/** One bit of the packed sheet of units. */
function flipped(index: number): Uint8Array {
  const bytes = whole();
  const body = bytes.indexOf(paths.units) + paths.units.length;
  const at = body + 30 + index * 50;
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (index % 8));
  return bytes;
}
