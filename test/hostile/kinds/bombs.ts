// Archives that unpack to far more than they are.
import { type HostileFile, ofKind, read, refused, tooLarge, unsafe } from '../hostile-file.ts';
import {
  changed,
  entriesOf,
  moreRows,
  paths,
  sampleParts,
  times,
  withEntry,
  zipOf,
} from '../sample-parts.ts';
import { bombEntry, writeZip } from '../write-zip.ts';

const parts = () => sampleParts();
const bombAt = (path: string, megabytes: number) => () =>
  withEntry(path, () => bombEntry(path, megabytes, 0x20));
const beside = (path: string, megabytes: number) => () => zipOf(parts(), [bombEntry(path, megabytes)]);
const strings =
  '<Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>';

export const bombs: readonly HostileFile[] = [
  ...ofKind('Zip bombs in a part that is read', 'xlsx', [
    ['bomb-sheet-60mb', unsafe, bombAt(paths.units, 60)],
    ['bomb-sheet-400mb', unsafe, bombAt(paths.units, 400)],
    ['bomb-sheet-4gb', tooLarge, bombAt(paths.units, 4_000)],
    ['bomb-sheet-info', unsafe, bombAt(paths.info, 400)],
    ['bomb-styles', unsafe, bombAt(paths.styles, 400)],
    ['bomb-content-types', unsafe, bombAt(paths.types, 400)],
    ['bomb-workbook', unsafe, bombAt(paths.workbook, 400)],
    ['bomb-relationships', unsafe, bombAt(paths.rels, 400)],
    ['bomb-root-relationships', unsafe, bombAt(paths.rootRels, 400)],
    [
      'bomb-shared-strings',
      unsafe,
      () => sharedStrings(`<sst>${'<si><t>a</t></si>'.repeat(3_000_000)}</sst>`),
    ],
    [
      'bomb-just-below-the-ratio',
      tooLarge,
      () => changed(paths.units, (xml) => xml.replace('</sheetData>', `${noise(110_000_000)}</sheetData>`)),
    ],
    ['bomb-many-sheets', tooLarge, manySheets],
    ['bomb-mimetype', unsafe, () => writeZip([bombEntry('mimetype', 400)])],
  ]),
  ...ofKind('Bombs in parts that are never unpacked', 'xlsx', [
    ['bomb-picture', read, beside('xl/media/image1.png', 1_000)],
    ['bomb-properties', read, beside('docProps/core.xml', 400)],
    ['bomb-comments', read, beside('xl/comments1.xml', 400)],
    ['bomb-unused-sheet', read, beside('xl/worksheets/sheet99.xml', 400)],
    ['bomb-macro', read, beside('xl/vbaProject.bin', 400)],
    [
      'bomb-nested-in-embedding',
      read,
      () => zipOf(parts(), [{ name: 'xl/embeddings/a.zip', data: nested(5) }]),
    ],
    ['bomb-overlapping-entries', read, overlapping],
  ]),
  ...ofKind('Nested archives named .xlsx', 'xlsx', [
    ['nested-5-deep', refused('not-a-workbook'), () => nested(5)],
    [
      'nested-wide',
      refused('not-a-workbook'),
      () => writeZip(Array.from({ length: 200 }, (_, index) => ({ name: `${index}.zip`, data: nested(2) }))),
    ],
  ]),
  ...ofKind('Too many parts, cells or characters', 'xlsx', [
    [
      'parts-6000',
      tooLarge,
      () =>
        zipOf(
          parts(),
          Array.from({ length: 6_000 }, (_, index) => ({ name: `xl/x${index}`, data: '' })),
        ),
    ],
    [
      'parts-65000',
      tooLarge,
      () =>
        zipOf(
          parts(),
          Array.from({ length: 65_000 }, (_, index) => ({ name: `xl/x${index}`, data: '' })),
        ),
    ],
    [
      'cells-a-million',
      tooLarge,
      () => moreRows(times(100_000, (index) => `<row>${`<c><v>${index}</v></c>`.repeat(10)}</row>`)),
    ],
    [
      'rows-a-million-with-cells',
      tooLarge,
      () => moreRows(times(1_048_000, (index) => `<row><c><v>${index}</v></c></row>`)),
    ],
    [
      'rows-a-million-formatted',
      read,
      () => moreRows(times(1_048_000, (index) => `<row r="${index + 6}"><c r="A${index + 6}" s="0"/></row>`)),
    ],
    [
      'columns-all-formatted',
      unsafe,
      () => moreRows(times(100, () => `<row>${'<c s="0"/>'.repeat(16_384)}</row>`)),
    ],
    ['characters-of-one-shared-text', unsafe, sharedEverywhere],
    [
      'characters-of-one-cell',
      tooLarge,
      () => changed(paths.units, (xml) => xml.replace('Phòng Tư pháp', 'a'.repeat(50_000))),
    ],
  ]),
];

function sharedStrings(text: string, more = '<c r="Z1" t="s"><v>0</v></c></row>'): Uint8Array {
  const all = parts();
  return zipOf({
    ...all,
    'xl/sharedStrings.xml': text,
    [paths.rels]: (all[paths.rels] ?? '').replace('</Relationships>', strings),
    [paths.units]: (all[paths.units] ?? '').replace('</row>', more),
  });
}

function sharedEverywhere(): Uint8Array {
  const cells = `<c t="s"><v>0</v></c>`.repeat(250);
  return sharedStrings(
    `<sst><si><t>${'ấ'.repeat(32_000)}</t></si></sst>`,
    `</row>${`<row>${cells}</row>`.repeat(1_000)}`,
  );
}

/** Text that packs to something over a hundredth. */
function noise(length: number): string {
  let seed = 1;
  const pieces: string[] = [];
  for (let size = 0; size < length; ) {
    seed = (seed * 48_271) % 2_147_483_647;
    const piece = `<row s="${seed % 1_000}"/>`.repeat(20);
    pieces.push(piece);
    size += piece.length;
  }
  return pieces.join('');
}

function manySheets(): Uint8Array {
  const all = parts();
  const one = noise(60_000_000);
  const grow = (path: string) => (all[path] ?? '').replace('</sheetData>', `${one}</sheetData>`);
  return zipOf({
    ...all,
    [paths.info]: grow(paths.info),
    [paths.groups]: grow(paths.groups),
    [paths.units]: grow(paths.units),
  });
}

function nested(depth: number): Uint8Array {
  let inner: Uint8Array = writeZip([bombEntry('0', 100)]);
  for (let level = 1; level <= depth; level += 1) {
    const name = (index: number) => `${level}-${index}.zip`;
    const data = inner;
    inner = writeZip(Array.from({ length: 4 }, (_, index) => ({ name: name(index), data })));
  }
  return inner;
}

/** Thousands of names for the one body of a bomb, as in "a better zip bomb" (Fifield 2019). */
function overlapping(): Uint8Array {
  const bomb = bombEntry('xl/media/0.bin', 50);
  const first = entriesOf(parts());
  const offset = Buffer.from(writeZip(first)).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  const more = Array.from({ length: 4_000 }, (_, index) => ({
    ...bomb,
    name: `xl/media/${index}.bin`,
    ...(index === 0
      ? {}
      : {
          packed: new Uint8Array(),
          central: { ...bomb.central, packedSize: bomb.packed?.length ?? 0, offset },
        }),
  }));
  return writeZip([...first, ...more]);
}
