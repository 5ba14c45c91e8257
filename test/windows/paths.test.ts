// Names and places that Windows has and Linux has not.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Computer, onWindows, putInputs, windows } from './windows.ts';

const workbook = 'fixtures/q2-2022.xlsx';

describe.skipIf(windows === null)('a workbook on Windows', () => {
  let computer: Computer;
  beforeAll(() => {
    computer = onWindows();
    putInputs(computer.folder);
  });
  const backslashed = () => computer.printedFolder.replaceAll('/', '\\');

  it.each(['số liệu & báo cáo.xlsx', '50% %PATH% (1)!.xlsx', "tên'nháy^mũ.xlsx"])(
    'named “%s” is reported beside itself',
    (name) => {
      copyFileSync(workbook, join(computer.folder, name));
      const { status, err } = computer.run([`${backslashed()}\\${name}`]);
      const report = name.replace('.xlsx', '-bao-cao.docx');
      expect(err).toContain(report);
      expect(status).toBe(0);
      expect(readdirSync(computer.folder)).toContain(report);
    },
  );

  it('deeper than 260 characters is read and reported', () => {
    const names = Array.from({ length: 12 }, (_, index) => `thư mục sâu thứ ${index + 1} của tỉnh`);
    const folder = join(computer.folder, ...names);
    mkdirSync(folder, { recursive: true });
    copyFileSync(workbook, join(folder, 'sâu.xlsx'));
    const path = [backslashed(), ...names, 'sâu.xlsx'].join('\\');
    expect(path.length).toBeGreaterThan(260);
    expect(computer.run([path]).status).toBe(0);
    expect(existsSync(join(folder, 'sâu-bao-cao.docx'))).toBe(true);
  });

  it('named by \\\\?\\ is reported beside itself', () => {
    copyFileSync(workbook, join(computer.folder, 'dài.xlsx'));
    const { status, err } = computer.run([`\\\\?\\${backslashed()}\\dài.xlsx`]);
    expect(err).not.toContain('lỗi');
    expect(status).toBe(0);
    expect(existsSync(join(computer.folder, 'dài-bao-cao.xlsx'))).toBe(true);
  });

  it('on another drive is reported there, or from there to here', () => {
    const stick = mkdtempSync(join(windows?.prefix.folder ?? '', 'usb-'));
    symlinkSync(stick, join(windows?.prefix.folder ?? '', 'dosdevices', 'u:'));
    copyFileSync(workbook, join(stick, 'q2.xlsx'));
    expect(computer.run(['U:\\q2.xlsx']).status).toBe(0);
    expect(existsSync(join(stick, 'q2-bao-cao.docx'))).toBe(true);
    expect(computer.run(['batch', 'U:\\', 'huyện', '--out', 'gộp', '--format', 'html']).status).toBe(0);
    expect(existsSync(join(computer.folder, 'gộp', 'ket-qua-chay.xlsx'))).toBe(true);
  });

  it.each(['Q:\\q2.xlsx', '\\\\khong-co\\chung\\q2.xlsx'])(
    'where there is no drive or share, as %s',
    (path) => {
      const { status, err } = computer.run([path]);
      expect(err).toContain('[drive-missing]');
      expect(status).toBe(3);
    },
  );

  it.each([
    [['compute', 'quý 2.xlsx', '-o', 'NUL'], 2],
    [['compute', 'quý 2.xlsx', '-o', 'nul.xlsx'], 3],
    [['report', 'quý 2.xlsx', '--out', 'CON'], 3],
    [['batch', 'huyện', '--out', 'kết quả\\aux'], 3],
    [['explain', 'quý 2.xlsx', '--all', '-o', 'giải thích: bản 2.docx'], 3],
  ])('nothing is written by a name that Windows keeps for itself: %j', (words, status) => {
    const before = readdirSync(computer.folder, { recursive: true });
    const ended = computer.run(words);
    if (status === 3) expect(ended.err).toContain('[output-name-not-allowed]');
    expect(ended.status).toBe(status);
    expect(readdirSync(computer.folder, { recursive: true })).toEqual(before);
  });
});
