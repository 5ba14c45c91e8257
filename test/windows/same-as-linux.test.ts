// What the program for Windows prints and writes is what it prints and writes on Linux, byte for byte.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Computer, filesIn, onLinux, onWindows, putInputs, windows } from './windows.ts';

/** In this order, as some read what those before them wrote. */
const commands: readonly (readonly string[])[] = [
  ['--version'],
  ['--help'],
  ['init', 'mới.xlsx', '--period', 'Quý III/2026'],
  ['init', 'tiếp theo.xlsx', '--from', 'quý 2.xlsx'],
  ['check', 'quý 2.xlsx', '--all'],
  ['check', 'hỏng.xlsx', '--annotate', 'hỏng-danh-dau.xlsx'],
  ['check', 'hỏng.xlsx', '--json'],
  ['compute', 'quý 2.xlsx', '-o', 'điểm.xlsx'],
  ['compute', 'chỉ số.xlsx', '--json'],
  ['explain', 'quý 2.xlsx', '--unit', 'Phòng Tư pháp'],
  ['explain', 'quý 2.xlsx', '-o', 'giải thích.docx'],
  ['audit', 'công bố.xlsx', '-o', 'đối chiếu.xlsx'],
  ['quý 2.xlsx'],
  ['report', 'quý 2.xlsx', '--format', 'docx,xlsx,html', '--out', 'kết quả', '--per-unit-files'],
  ['report', 'chỉ số.xlsx', '--format', 'docx,xlsx,html'],
  ['compare', 'quý 2.xlsx', 'huyện/a.xlsx', '-o', 'so sánh.xlsx'],
  ['batch', 'huyện', '--out', 'tỉnh', '--format', 'docx,html', '--jobs', '1'],
  ['count', 'hồ sơ.csv', '--period', 'Quý III/2026', '-o', 'đếm.xlsx'],
  ['distribute', 'quý 2.xlsx', '--out', 'phiếu'],
  ['collect', 'phiếu', '--into', 'quý 2.xlsx', '-o', 'gom.xlsx'],
  ['rules', 'show', 'dien-bien-1187-2019'],
  ['rules', 'diff', 'dien-bien-1187-2019', 'tt01-2018', 'quý 2.xlsx'],
  ['templates', 'export', 'mẫu'],
  ['templates', 'check', 'mẫu'],
  ['report', 'không có.xlsx'],
  ['chấm', 'điểm'],
];

describe.skipIf(windows === null)('on Windows as on Linux', () => {
  let two: { readonly here: Computer; readonly there: Computer };
  beforeAll(() => {
    two = { here: onLinux(), there: onWindows() };
    putInputs(two.here.folder);
    putInputs(two.there.folder);
  });

  it.each(commands.map((words) => [words.join(' '), words]))('%s', (_, words) => {
    const [here, there] = [two.here, two.there].map((computer) => {
      const { status, out, err } = computer.run(words as readonly string[]);
      return { status, out: asAnywhere(out, computer), err: asAnywhere(err, computer) };
    });
    expect(there).toEqual(here);
  });

  it('and every file is the same', () => {
    const [here, there] = [filesIn(two.here.folder), filesIn(two.there.folder)];
    expect([...there.keys()]).toEqual([...here.keys()]);
    expect(here.size).toBeGreaterThan(60);
    const unlike = [...here].filter(
      ([name, bytes]) => !isRecord(name) && !bytes.equals(there.get(name) ?? bytes),
    );
    expect(unlike.map(([name]) => name)).toEqual([]);
  });
});

/** Paths with forward slashes, and how long a workbook took left out. */
function asAnywhere(text: string, { printedFolder }: Computer): string {
  const plain = text.replaceAll('\\', '/').replaceAll(printedFolder, '.');
  return plain.replace(/ [\d,]+ s\b/gu, ' … s');
}

/** The record of a run says when it was, and how long each workbook took. */
function isRecord(name: string): boolean {
  return /ket-qua-chay\.(json|txt|xlsx)$/u.test(name);
}
