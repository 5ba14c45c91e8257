import { describe, expect, it } from 'vitest';
import { endingsRead, isDocumentName, isNameOf, isPlainTextName } from '#app/file-kinds';

describe('what is tried of the files in a folder', () => {
  const names = [
    'a.xlsx',
    'a.XLSM',
    'a.xls',
    'a.xlsb',
    'a.ods',
    'a.html',
    'a.docx',
    'a.docm',
    'a.doc',
    'a.pdf',
    'a.csv',
    'a.parquet',
    'a.json',
    'a',
    '.an.xlsx',
    '~$a.docx',
  ];

  it.each([
    ['workbook', ['a.xlsx', 'a.XLSM', 'a.xls', 'a.xlsb', 'a.ods']],
    ['filled', ['a.xlsx', 'a.XLSM', 'a.xls', 'a.xlsb', 'a.ods', 'a.html', 'a.docx', 'a.docm', 'a.doc']],
    ['list', ['a.xlsx', 'a.XLSM', 'a.xls', 'a.xlsb', 'a.ods', 'a.html', 'a.csv', 'a.parquet']],
  ] as const)('as a %s', (role, wanted) => {
    expect(names.filter(isNameOf(role))).toEqual(wanted);
    expect(isNameOf(role)('/huyen-a/q2.quy/Sổ.2022.xlsx')).toBe(true);
  });
});

it('a browser offers only what is read', () => {
  expect(endingsRead('workbook')).toBe('.xlsx,.xlsm,.xls');
  expect(endingsRead('workbook', 'filled')).toBe('.xlsx,.xlsm,.xls,.htm,.html,.docx,.docm');
});

it('a name with the ending of a document is no folder’s, and but for plain text no log’s', () => {
  expect(['bao-cao', 'quy-3.2022', 'a.log'].some(isDocumentName)).toBe(false);
  expect(['a.PDF', 'a.parquet', 'a.txt'].every(isDocumentName)).toBe(true);
  expect(['a.txt', 'a.csv'].map(isPlainTextName)).toEqual([true, false]);
});
