import { expect, it } from 'vitest';
import { unusableName } from '#files/unusable-name';
import { messageOf } from '../said.ts';

it.each([
  ['NUL', 'NUL'],
  ['kết quả\\con.xlsx', 'con.xlsx'],
  ['D:/aux/báo cáo.docx', 'aux'],
  ['D:\\bao-cao\\quý 2: bản cuối.docx', 'quý 2: bản cuối.docx'],
  ['\\\\?\\C:\\so-lieu\\a*b.xlsx', 'a*b.xlsx'],
  ['\\\\may-chu\\chung\\lpt1.docx', 'lpt1.docx'],
])('Windows takes no name such as “%s”', (file, part) => {
  const fault = unusableName(file, 'win32');
  expect(fault).toMatchObject({ code: 'output-name-not-allowed' });
  expect(messageOf(fault)).toContain(`“${part}”`);
});

it.each([
  'D:\\bao-cao\\q2.xlsx',
  '\\\\?\\C:\\q2.xlsx',
  '..\\cơ sở & 50% (1)!.docx',
  'console.xlsx',
  'nul-bao-cao.xlsx',
])('but “%s”', (file) => expect(unusableName(file, 'win32')).toBeNull());

it('other systems take them all', () => expect(unusableName('con.xlsx', 'linux')).toBeNull());
