// `schedule print` as it is typed: what it prints in both languages, what it saves, and what it refuses.
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '#cli/main';
import { xmlTexts } from '../app/schedule/parse-back.ts';
import { namesIn, temporaryFolder } from '../files/temporary-folder.ts';
import { fakeStreams } from './fake-streams.ts';

describe.skipIf(process.platform === 'win32')('schedule print', () => {
  describe('on Windows', () => {
    const { platform } = process;
    beforeAll(() => void Object.defineProperty(process, 'platform', { value: 'win32' }));
    afterAll(() => void Object.defineProperty(process, 'platform', { value: platform }));

    it.each(['vi', 'en'])(
      'prints what the Task Scheduler takes, and how to use it in %s',
      async (language) => {
        const { folder, data } = await dataFolder();
        const { status, out, err } = await print(data, '--lang', language);
        expect(status).toBe(0);
        await expect(tidy(`${out}\n-----\n${err}`, folder)).toMatchFileSnapshot(
          `schedule/windows.${language}.txt`,
        );
      },
    );

    it('saves the XML in UTF-16, and prints the line that imports it', async () => {
      const { folder, data } = await dataFolder();
      const to = join(folder, 'Lịch & giờ');
      const { out, err } = await print(
        data,
        '--save',
        to,
        '--when',
        'monthly',
        '--day',
        '20',
        '--at',
        '7:30',
      );
      const name = nameOf(data);
      expect(out).toBe(`schtasks /Create /TN ${name} /XML ^"${to.replace('&', '^&')}/${name}.xml^"\n`);
      expect(err).toContain('dán dòng schtasks ở trên');
      const bytes = readFileSync(join(to, `${name}.xml`));
      expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
      const xml = new TextDecoder('utf-16le').decode(bytes);
      expect(xmlTexts(xml).get('Arguments')).toContain('Số liệu quý II');
      expect(xml).toContain('encoding="UTF-16"');
      expect(xml).toContain('<DaysOfMonth><Day>20</Day></DaysOfMonth>');
      expect(xml).toMatch(/<StartBoundary>\d{4}-\d\d-\d\dT07:30:00</u);
      expect(xml.match(/<Months>(.*)<\/Months>/u)?.[1]?.split('/>')).toHaveLength(13);
    });

    it('files schedules of different folders under different names, and the same under the same', async () => {
      const { folder, data } = await dataFolder();
      const save = ['--save', join(folder, 'lich'), '--when', 'daily'];
      for (const out of ['a/bao-cao', 'b/bao-cao', 'a/bao-cao'])
        await print(data, '--out', join(folder, out), ...save);
      await print(data, ...save, '--name', 'quy_Dien-Bien');
      const names = ['a', 'b'].map((place) => `${nameOf(join(folder, place, 'bao-cao'))}.xml`);
      expect(await namesIn(join(folder, 'lich'))).toEqual(['quy_Dien-Bien.xml', ...names]);
      const xml = readFileSync(join(folder, 'lich', `${names[1]}`), 'utf16le');
      expect(xml).toContain('b/bao-cao');
      expect(xml).toContain('<DaysInterval>1</DaysInterval>');
    });

    it('makes every path absolute, and gives on what batch takes', async () => {
      const { data } = await dataFolder();
      const { out } = await print(
        ...[data, '--out', 'kq', '--format', 'pdf,html', '--templates', 'templates'],
        ...['--rules', 'rules/dien-bien-1187-2019.json', '--log', 'l.log'],
      );
      const words = [`--out ${resolve('kq')}`, '--format html,pdf', `--log ${resolve('l.log')}`];
      const files = [
        `--templates ${resolve('templates')}`,
        `--rules ${resolve('rules/dien-bien-1187-2019.json')}`,
      ];
      for (const word of [...words, ...files]) expect(out).toContain(` ${word}`);
    });

    it.each([
      [['--when', 'yearly'], 2, '--when không có “yearly”'],
      [['--day', '31'], 2, '--day phải từ 1 đến 28'],
      [['--when', 'daily', '--day', '3'], 2, 'không đi cùng --day'],
      [['--name', 'báo cáo'], 2, '--name chỉ gồm chữ không dấu'],
      [['--name', '../x'], 2, '--name chỉ gồm chữ không dấu'],
      [['--at', '26:00'], 2, '--at phải là giờ:phút'],
      [['--format', 'odt'], 2, '“odt”'],
      [['--rules', 'khong-co'], 2, 'rule-set-unknown'],
      [['--templates', 'khong-co'], 3, 'templates-missing'],
      [['khong-co'], 3, 'file-missing'],
    ])('refuses %j', async (options, expected, said) => {
      const { data } = await dataFolder();
      const { status, out, err } = await print(data, ...options);
      expect(status).toBe(expected);
      expect(err).toContain(said);
      expect(out).toBe('');
    });

    it('refuses a folder whose name Windows would read as a variable', async () => {
      const { folder } = await dataFolder();
      mkdirSync(join(folder, '%TEMP%'));
      const { status, err } = await print(join(folder, '%TEMP%'));
      expect(status).toBe(1);
      expect(err).toContain('schedule-name-unusable');
    });
  });

  it('says where lines for cron and systemd stand', async () => {
    const { data } = await dataFolder();
    const { status, out, err } = await print(data);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('cron, systemd trong docs/schedule.md');
  });
});

async function dataFolder(): Promise<{ readonly folder: string; readonly data: string }> {
  const folder = await temporaryFolder();
  const data = join(folder, 'Số liệu quý II');
  mkdirSync(data);
  copyFileSync('fixtures/q2-2022.xlsx', join(data, 'q2-2022.xlsx'));
  return { folder, data };
}

async function print(...words: readonly string[]) {
  const streams = fakeStreams();
  const status = await main(['schedule', 'print', ...words], streams);
  return { status, ...streams.printed };
}

/** Of temporary folders, which are short and without marks but for the last. */
function nameOf(folder: string): string {
  const plain = folder.toLowerCase().replace('số liệu quý ii', 'so-lieu-quy-ii');
  return `tthc-score${plain.replace(/[^a-z0-9]+/gu, '-')}`;
}

/** What differs from machine to machine and from day to day. */
function tidy(text: string, folder: string): string {
  return text
    .replaceAll(folder, '/thu-muc')
    .replaceAll(nameOf(folder), 'tthc-score-thu-muc')
    .replaceAll(process.execPath, '/usr/bin/node')
    .replaceAll(resolve('.'), '/opt/tthc-score')
    .replace(/\d{4}-\d\d-\d\dT/u, '2026-11-24T');
}
