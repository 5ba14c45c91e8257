import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '#files/safe-name';

describe('a name from the workbook as a file name', () => {
  it.each([
    ['Phường Him Lam', 'Phường Him Lam.docx'],
    ['Phòng TNMT-Trung tâm QLDD', 'Phòng TNMT-Trung tâm QLDD.docx'],
    ['Báo cáo: quý II/2022?', 'Báo cáo- quý II-2022-.docx'],
    ['../../khoi-dong', 'khoi-dong.docx'],
    ['C:\\Windows\\x', 'C--Windows-x.docx'],
    ['CON', '_CON.docx'],
    ['com1', '_com1.docx'],
    ['Aux.2022', '_Aux.2022.docx'],
    ['con .2022', '_con .2022.docx'],
    ['COM¹', '_COM¹.docx'],
    ['Phòng/../../Y tế', 'Phòng-..-..-Y tế.docx'],
    ['-rf *', 'rf -.docx'],
    ['Xã Nà Tấu. . .', 'Xã Nà Tấu.docx'],
    ['~$khoa', '$khoa.docx'],
    ['\u202exslx', 'xslx.docx'],
    ['Điện\u0000 Biên\n', 'Điện Biên.docx'],
    ['...', 'khong-ten.docx'],
    ['', 'khong-ten.docx'],
  ])('%j is %j', (name, safe) => {
    expect(safeFileName(name, '.docx')).toBe(safe);
  });

  it('is the same from composed and from decomposed letters', () => {
    expect(safeFileName('Phường'.normalize('NFD'))).toBe(safeFileName('Phường'.normalize('NFC')));
  });

  it('is cut between letters to what every file system takes', () => {
    const name = safeFileName('ữ'.repeat(300), '.docx');
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
    expect(name).toMatch(/^ữ+\.docx$/u);
  });

  it('is never a path, never hidden, never reserved, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const safe = safeFileName(name, '.xlsx');
        expect(safe).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u);
        expect(safe).not.toMatch(/^[.~\s]|^(con|nul|aux|prn)\./iu);
        expect(safe.slice(0, -5)).not.toMatch(/[\s.]$/u);
        expect(safeFileName(safe.slice(0, -5), '.xlsx')).toBe(safe);
      }),
    );
  });
});
