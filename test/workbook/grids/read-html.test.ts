import { describe, expect, it } from 'vitest';
import { readSubmission } from '#workbook/read-submission';
import { inWords } from '../../said.ts';
import { found } from '../sample.ts';

const bytes = (html: string) => new TextEncoder().encode(html);

/** As a one-stop system's export button writes it: unclosed cells, spans, thousands by point, a .xls only by name. */
const exported = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8">
<style>td { mso-number-format: "\\@"; }</style></head><body>
<table><tr><td colspan=13 align=center><b>BIỂU SỐ II.06a/VPCP/KSTT</b></table>
<table border=1>
<tr><th rowspan=3>TT<th rowspan=3>Đơn vị<th colspan=4>Tiếp nhận<th colspan=4>Số lượng hồ sơ đã giải quyết<th colspan=3>Hồ sơ đang xử lý</tr>
<tr><th rowspan=2>Tổng số<th colspan=2>Trong kỳ<th rowspan=2>Kỳ trước<th rowspan=2>Tổng số<th rowspan=2>Trước hạn<th rowspan=2>Đúng hạn<th rowspan=2>Quá hạn<th rowspan=2>Tổng số<th rowspan=2>Đúng hạn<th rowspan=2>Quá hạn
<tr><th>Trực tuyến<th>Trực tiếp, dịch<br>vụ bưu chính</tr>
<tr><td>(1)<td>(2)<td>(3)=(4)+(5)+(6)<td>(4)<td>(5)<td>(6)<td>(7)<td>(8)<td>(9)<td>(10)<td>(11)<td>(12)<td>(13)</tr>
<tr><td>1<td>Phường&nbsp;Mường Thanh<td>3.999<td>2<td>3.997<td>0<td>3.997<td>3.997<td>0<td>0<td>2<td>2<td>0</tr>
<tr><td>2<td>Xã Nà Tấu<td x:num="316">316<td x:num>12<td x:num="304">304<td>&nbsp;<td>316<td>0<td>316<td>-<td>0<td>0<td>0</tr>
<tr><td colspan=2>Tổng cộng<td>4.315</tr>
</table></body></html>`;

describe('an HTML table saved as .xls', () => {
  it('is read as sheet Đơn vị, and the clerk is told what it lacks', async () => {
    const outcome = await readSubmission(bytes(exported));
    expect(found(outcome)).toEqual([
      'html-table-read Đơn vị',
      'sheet-missing Thông tin',
      'column-missing Đơn vị!A1',
      'column-missing Đơn vị!A1',
      'column-missing Đơn vị!A1',
    ]);
    expect(
      inWords(outcome.diagnostics.slice(2)).map(({ message }) => /cột “(.*?)”/u.exec(message.vi)?.[1]),
    ).toEqual(['Khối', 'Tiêu chí 6 / Tỷ lệ qua một cửa', 'Tiêu chí 7 / Hình thức công khai']);
  });

  it('gives its counts, 3.997 being three thousand nine hundred ninety-seven', async () => {
    const { submission } = await readSubmission(bytes(exported));
    expect(submission?.units).toMatchObject([
      {
        name: 'Phường Mường Thanh',
        counts: {
          received: { online: 2, inPerson: 3997, carriedOver: 0 },
          resolved: { early: 3997, onTime: 0, late: 0 },
          pending: { inTime: 2, overdue: 0 },
        },
        stated: { received: 3999, resolved: 3997 },
      },
      { name: 'Xã Nà Tấu', counts: { received: { online: 12, inPerson: 304, carriedOver: 0 } } },
    ]);
  });

  it('is read in UTF-16 too', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(exported, 'utf16le')]);
    expect((await readSubmission(utf16)).submission?.units).toHaveLength(2);
  });

  it('may be a whole workbook, its sheets named by Excel or by captions', async () => {
    const table = (name: string, rows: readonly (readonly string[])[]) =>
      `<table><caption>${name}</caption>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
    const html = `<html><body>${table('Thông tin', [
      ['Mục', 'Giá trị'],
      ['Kỳ đánh giá', 'Quý II/2022'],
      ['Cơ quan', 'UBND'],
    ])}
      ${table('Đơn vị', [
        [
          'Khối',
          'Đơn vị',
          'Đã giải quyết / Đúng hạn',
          'Tiêu chí 6 / Tỷ lệ qua một cửa',
          'Tiêu chí 7 / Hình thức công khai',
          'Tiêu chí 9 / Tỷ lệ TTHC mức 3, 4',
        ],
        ['XP', 'Xã Nà Tấu', '1.855', '100', 'Không', '20'],
      ])}</body></html>`;
    const outcome = await readSubmission(bytes(html));
    expect(found(outcome)).toEqual(['column-absent Đơn vị!C1']);
    expect(outcome.submission?.units[0]?.counts.resolved.onTime).toBe(1855);
  });

  it('says so where the page has no table, as a log-in page has none', async () => {
    const page = '<!DOCTYPE html><html><body><form><input name="user"></form></body></html>';
    expect(found(await readSubmission(bytes(page)))).toEqual(['html-without-table']);
  });

  it.each([
    ['nests without end', `<table><tr><td>${'<div>'.repeat(5_000)}`, 'workbook-unsafe'],
    [
      'has spans without end',
      `<table>${'<tr><td rowspan=99999999 colspan=99999999>x'.repeat(60_000)}`,
      'workbook-too-large',
    ],
    ['is huge', `<table><tr><td>${'x'.repeat(20_000_001)}`, 'workbook-too-large'],
  ])('is refused where it %s', async (_, html, code) => {
    expect(found(await readSubmission(bytes(html)))).toEqual([code]);
  });
});
