import { describe, expect, it } from 'vitest';
import { decodeText } from '#workbook/grids/decode-text';
import { readSubmission } from '#workbook/read-submission';
import { messageOf } from '../../said.ts';
import { workbookParts, zipParts } from '../make-workbook.ts';
import { found, sampleSheets } from '../sample.ts';

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const compound = (stream: string) =>
  Buffer.concat([Buffer.from(ole), Buffer.alloc(504), Buffer.from(stream, 'utf16le')]);
const contentTypes = (type: string) =>
  zipParts({
    '[Content_Types].xml': `<Types><Override PartName="/x" ContentType="application/${type}"/></Types>`,
  });

describe('a file that is no workbook, whatever its name', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['nothing', new Uint8Array(), 'file-empty', '0 byte'],
    ['an old .xls', compound('Workbook'), 'workbook-in-other-format', '.xls'],
    ['an encrypted .xlsx', compound('EncryptedPackage'), 'workbook-password-protected', 'mật khẩu'],
    ['an old .doc', compound('WordDocument'), 'not-a-workbook', '.doc'],
    [
      'an .xlsb',
      contentTypes('vnd.ms-excel.sheet.binary.macroEnabled.main'),
      'workbook-in-other-format',
      '.xlsb',
    ],
    [
      'a .docx',
      contentTypes('vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
      'not-a-workbook',
      '.docx',
    ],
    [
      'a .pptx',
      contentTypes('vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'),
      'not-a-workbook',
      '.pptx',
    ],
    [
      'an .ods',
      zipParts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
      'workbook-in-other-format',
      '.ods',
    ],
    ['a ZIP archive of files', zipParts({ 'so-lieu.xlsx': 'x' }), 'not-a-workbook', 'ZIP'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'not-a-workbook', 'PDF'],
    ['CSV', Buffer.from('STT;Đơn vị;Tiếp nhận\n1;Phòng Y tế;1\n'), 'workbook-in-other-format', 'CSV'],
    ['plain text', Buffer.from('Kính gửi anh'), 'not-a-workbook', 'văn bản thuần'],
    [
      'an XML spreadsheet of 2003',
      Buffer.from('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      'workbook-in-other-format',
      'XML 2003',
    ],
    [
      'noise',
      Uint8Array.from({ length: 3_000 }, (_, index) => (index * 7_919) % 251),
      'not-a-workbook',
      'không',
    ],
  ])('%s is named', async (_, bytes, code, words) => {
    const outcome = await readSubmission(bytes);
    expect(found(outcome)).toEqual([code]);
    expect(outcome.submission).toBeNull();
    expect(messageOf(outcome.diagnostics[0])).toContain(words);
  });

  it('a workbook with macros is read, and they are left alone', async () => {
    const parts = workbookParts(sampleSheets);
    const types = (parts['[Content_Types].xml'] ?? '').replace(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    );
    const bytes = zipParts({ ...parts, '[Content_Types].xml': types, 'xl/vbaProject.bin': 'macro' });
    expect((await readSubmission(bytes)).submission?.units).toHaveLength(4);
  });
});

describe('text', () => {
  const nfd = 'Đơn vị'.normalize('NFD');

  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(nfd)],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(nfd)])],
    ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(nfd, 'utf16le')])],
    ['UTF-16 without one', Buffer.from('<b>Đơn vị</b>', 'utf16le')],
  ])('in %s comes out composed', (_, bytes) => {
    expect(decodeText(bytes)?.replace(/<\/?b>/gu, '')).toBe('Đơn vị');
  });

  it('in the charset that a page declares is read by it', () => {
    const page = Buffer.concat([Buffer.from('<meta charset="windows-1258">'), Buffer.from([0xd0, 0x61])]);
    expect(decodeText(page)).toContain('Đa');
    expect(decodeText(Buffer.from('<meta charset="no-such-charset">Đơn vị'))).toContain('Đơn vị');
  });

  it('with zeroes all over is none', () => {
    expect(decodeText(new Uint8Array(64))).toBeNull();
  });
});
