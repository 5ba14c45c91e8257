import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainWorkbook } from '#app/explain-workbook';
import { escapeXml } from '#language/xml-text';
import { cellWith, openWorkbook, sheetOf } from '../ooxml/open-workbook.ts';
import { ask, send } from './ask.ts';
import { pageOf } from './hand-over.ts';
import { copied, type OpenPage, openPage } from './open-page.ts';

const figures = resolve('fixtures/q2-2022.xlsx');

describe('a workbook looked at closer', () => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPage(copied('q2-2022.xlsx', 'q2.xlsx'));
  });
  afterAll(() => open.clear());

  it('each figure leads to how it came about, in the words of `explain`', async () => {
    const page = await pageOf(open.base, open.address);
    const link = /href="(?<to>[^"]*explain\?of=[^"#]*Him%20Lam)#tc-1"/u.exec(page)?.groups?.to ?? '';
    const { body } = await ask(new URL(link, open.base).href);
    const shown = body.toString();
    const { result } = await explainWorkbook({ workbook: figures, name: 'Phường Him Lam', language: 'vi' });
    const lines = result?.explanations.flatMap(({ sections }) => sections.flatMap((one) => one.lines)) ?? [];
    expect(lines.length).toBeGreaterThan(40);
    for (const { text } of lines) expect(shown).toContain(escapeXml(text));
    expect(shown).toContain('id="tc-1"');
  }, 60_000);

  it('a name that nobody bears is explained by nothing, and breaks nothing', async () => {
    const { status, body } = await ask(`${open.base}${open.own}/explain?of=%3Cb%3Enobody`);
    expect(status).toBe(200);
    expect(body.toString()).toContain('Chưa có gì để giải thích.');
    expect(body.toString()).toContain('&lt;b&gt;nobody');
  }, 60_000);

  it('beside the last period: what was carried over, and how points changed; so at each reading', async () => {
    const last = await openWorkbook(new Uint8Array(readFileSync(figures)));
    cellWith(sheetOf(last, 'Thông tin'), 'Quý II/2022').value = 'Quý I/2022';
    const bytes = new Uint8Array(await last.xlsx.writeBuffer());
    await send(open.base, `${open.base}${open.own}/previous?file=q1.xlsx`, bytes);
    for (let reading = 0; reading < 2; reading += 1) {
      const page = await pageOf(open.base, open.address);
      expect(page).toContain('Đang so với');
      expect(page).toContain('Cuối Quý I/2022 còn 7 hồ sơ đang giải quyết, nhưng Quý II/2022 ghi 24');
      expect(page).toMatch(/<th scope="col">Quý I\/2022<\/th><th scope="col">Quý II\/2022<\/th>/u);
      await send(open.base, `${open.base}${open.own}/read`);
    }
  }, 60_000);

  it('beside one that is open already: it is offered by its name, and need not be given again', async () => {
    const last = await openWorkbook(new Uint8Array(readFileSync(figures)));
    cellWith(sheetOf(last, 'Thông tin'), 'Quý II/2022').value = 'Quý I/2022';
    const bytes = new Uint8Array(await last.xlsx.writeBuffer());
    const { go = '' } = await send(open.base, `${open.base}${dirname(open.own)}?file=quy-mot.xlsx`, bytes);
    await pageOf(open.base, new URL(go, open.base).href);
    const offered = await pageOf(open.base, open.address);
    const [, to = ''] =
      /data-post="([^"]*\/previous\?open=[^"]*)">So với quy-mot\.xlsx</u.exec(offered) ?? [];
    expect(to).not.toBe('');
    await send(open.base, new URL(to, open.base).href);
    const page = await pageOf(open.base, open.address);
    expect(page).toMatch(/Đang so với <b class="file">quy-mot\.xlsx/u);
    expect(page).toContain('Cuối Quý I/2022 còn 7 hồ sơ đang giải quyết, nhưng Quý II/2022 ghi 24');
  }, 60_000);

  it('a file that is no workbook is named in its place; this one keeps its own findings', async () => {
    await send(open.base, `${open.base}${open.own}/previous?file=q1.xlsx`, new Uint8Array([1, 2, 3]));
    const page = await pageOf(open.base, open.address);
    expect(page).toContain('Không có lỗi');
    expect(page).toMatch(/id="beside"[\s\S]*class="finding error"/u);
  }, 60_000);
});
