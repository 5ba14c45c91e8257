import { readFileSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, send } from './ask.ts';
import { copied, type OpenPage, openPage } from './open-page.ts';

describe('who gets an answer', () => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPage((folder) => {
      writeFileSync(join(folder, 'secret.txt'), 'a file that nobody chose');
      return copied('q2-2022.xlsx', 'q2.xlsx')(folder);
    });
  });
  afterAll(() => open.clear());

  const nothing = async (url: string, asked: Parameters<typeof ask>[1] = {}) => {
    const { status, headers, body } = await ask(url, asked);
    expect(status).toBe(404);
    expect(body.byteLength).toBe(0);
    expect(headers['content-security-policy']).toBeUndefined();
  };

  it('the address holds a secret of 16 characters or more, another one each time', async () => {
    const secret = new URL(open.address).pathname.split('/')[1] ?? '';
    expect(secret.length).toBeGreaterThanOrEqual(16);
    const other = await openPage();
    expect(new URL(other.address).pathname.split('/')[1]).not.toBe(secret);
    await other.clear();
  });

  it('the address itself: the page, with headers that let nothing else in', async () => {
    const { status, headers, body } = await ask(open.address);
    expect(status).toBe(200);
    expect(body.toString()).toContain('q2.xlsx');
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('no-store');
    expect(body.toString()).not.toMatch(/<script>|<style|\son\w+=|style=/u);
  });

  it('without the secret, or with another: nothing', async () => {
    const { origin, pathname } = new URL(open.address);
    const [, secret = '', ...rest] = pathname.split('/');
    await nothing(`${origin}/`);
    await nothing(`${origin}/script/page.js`);
    await nothing(`${origin}/${'A'.repeat(secret.length)}/${rest.join('/')}`);
    await nothing(`${origin}/${secret.slice(0, -1)}/${rest.join('/')}`);
    await nothing(`${origin}/${secret}x/${rest.join('/')}`);
    await nothing(`${origin}//${secret}/`);
  });

  it('under another host name, as after DNS rebinding: nothing', async () => {
    const { host, port } = new URL(open.address);
    for (const name of [`localhost:${port}`, `tthc.example:${port}`, '127.0.0.1', `127.0.0.1.:${port}`])
      await nothing(open.address, { headers: { host: name } });
    expect((await ask(open.address, { headers: { host } })).status).toBe(200);
  });

  it('from another origin: nothing, and whatever changes something must say that it is the page', async () => {
    for (const origin of ['https://example.org', 'http://127.0.0.1:1', 'null'])
      await nothing(open.address, { headers: { origin } });
    await nothing(open.address, { headers: { 'sec-fetch-site': 'cross-site' } });
    await nothing(`${open.base}goodbye`, { method: 'POST' });
    await nothing(`${open.base}goodbye`, { method: 'POST', headers: { origin: 'https://example.org' } });
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PATCH']) await nothing(open.address, { method });
  });

  it('no file of the machine but what was chosen', async () => {
    const { id } = /workbooks\/(?<id>\w+)$/u.exec(open.address)?.groups ?? {};
    for (const path of [
      'secret.txt',
      '../secret.txt',
      `workbooks/${id}/documents/1`,
      `workbooks/${id}/documents/..%2f..%2fsecret.txt`,
      `workbooks/${id}/reports/1/..%2fsecret.txt`,
      'guide/images/..%2f..%2fpackage.json',
      'guide/images/package.json',
      'script/..%2fpackage.json',
      'script/package.json',
    ])
      expect((await ask(open.base + path)).body.byteLength, path).toBe(0);
  });

  it('listens on this machine alone', async () => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .filter((one) => one !== undefined && !one.internal && one.family === 'IPv4')
      .map((one) => one?.address ?? '');
    const { port } = new URL(open.address);
    for (const ip of outside) await expect(ask(`http://${ip}:${port}/`)).rejects.toThrow('ECONNREFUSED');
    await expect(ask(`http://[::1]:${port}/`)).rejects.toThrow(/ECONNREFUSED|EADDRNOTAVAIL|ENETUNREACH/u);
  });

  it('a new workbook stands in the folder that the page names, and never in the place of another file', async () => {
    const made = await send(
      open.address,
      `${open.base}new?period=Qu%C3%BD%20III%2F2022&name=..%2F..%2Fq3.xlsx`,
    );
    expect(made.faults).toBeUndefined();
    expect(readFileSync(join(open.folder, 'q3.xlsx')).byteLength).toBeGreaterThan(10_000);
    const again = await send(open.address, `${open.base}new?period=Qu%C3%BD%20III%2F2022&name=q2.xlsx`);
    expect(again.faults?.[0]).toContain('Đã có tệp');
    const odd = await send(open.address, `${open.base}new?period=hom%20qua&name=moi.xlsx`);
    expect(odd.faults?.[0]).toContain('hom qua');
  });
});
