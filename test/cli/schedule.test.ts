// `schedule print` as it is typed: what it prints in both languages, what it saves, and what it refuses.
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '#cli/main';
import { xmlTexts } from '../app/schedule/parse-back.ts';
import { namesIn, temporaryFolder } from '../files/temporary-folder.ts';
import { fakeStreams } from './fake-streams.ts';

describe.skipIf(process.platform === 'win32')('schedule print', () => {
  it.each([
    ['cron', 'vi'],
    ['cron', 'en'],
    ['systemd', 'vi'],
    ['systemd', 'en'],
    ['windows', 'vi'],
    ['windows', 'en'],
  ])('prints what %s takes, and how to use it in %s', async (scheduler, language) => {
    const { folder, data } = await dataFolder();
    const { status, out, err } = await print(data, '--for', scheduler, '--lang', language);
    expect(status).toBe(0);
    await expect(tidy(`${out}\n-----\n${err}`, folder)).toMatchFileSnapshot(
      `schedule/${scheduler}.${language}.txt`,
    );
  });

  it('saves the XML for Windows in UTF-16, and prints the line that imports it', async () => {
    const { folder, data } = await dataFolder();
    const to = join(folder, 'Lịch & giờ');
    const { out } = await print(data, '--for', 'windows', '--save', to, '--when', 'monthly', '--day', '20');
    const name = nameOf(data);
    expect(out).toBe(`schtasks /Create /TN ${name} /XML ^"${to.replace('&', '^&')}/${name}.xml^"\n`);
    const bytes = readFileSync(join(to, `${name}.xml`));
    expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    const xml = new TextDecoder('utf-16le').decode(bytes);
    expect(xmlTexts(xml).get('Arguments')).toContain('Số liệu quý II');
    expect(xml).toContain('encoding="UTF-16"');
    expect(xml.match(/<Months>(.*)<\/Months>/u)?.[1]?.split('/>')).toHaveLength(13);
  });

  it('saves both units for systemd', async () => {
    const { folder, data } = await dataFolder();
    const words = ['--for', 'systemd', '--save', join(folder, 'u'), '--name', 'quy_Dien-Bien'];
    await print(data, ...words, '--when', 'daily', '--at', '7:30');
    expect(await namesIn(join(folder, 'u'))).toEqual(['quy_Dien-Bien.service', 'quy_Dien-Bien.timer']);
    expect(readFileSync(join(folder, 'u', 'quy_Dien-Bien.timer'), 'utf8')).toContain(
      'OnCalendar=*-*-* 07:30:00',
    );
  });

  it('files schedules of different folders under different names, and the same under the same', async () => {
    const { folder, data } = await dataFolder();
    const save = ['--for', 'cron', '--save', join(folder, 'lich')];
    for (const out of ['a/bao-cao', 'b/bao-cao', 'a/bao-cao'])
      await print(data, '--out', join(folder, out), ...save);
    const names = ['a', 'b'].map((place) => `${nameOf(join(folder, place, 'bao-cao'))}.cron`);
    expect(await namesIn(join(folder, 'lich'))).toEqual(names);
    expect(readFileSync(join(folder, 'lich', `${names[1]}`), 'utf8')).toContain('b/bao-cao');
  });

  it('makes every path absolute, and gives on what batch takes', async () => {
    const { data } = await dataFolder();
    const { out } = await print(
      ...[data, '--for', 'cron', '--out', 'kq', '--format', 'pdf,html', '--templates', 'templates'],
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
    [['--for', 'launchd'], 2, '--for không có “launchd”'],
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
    const { status, err } = await print(join(folder, '%TEMP%'), '--for', 'windows');
    expect(status).toBe(1);
    expect(err).toContain('schedule-name-unusable');
    expect((await print(join(folder, '%TEMP%'), '--for', 'cron')).status).toBe(0);
  });

  it('refuses a line that cron would cut off', async () => {
    const { folder, data } = await dataFolder();
    const many = Array.from({ length: 40 }, (_, n) => join(folder, `huyện số ${n}`));
    for (const each of many) mkdirSync(each);
    const { status, err } = await print(data, ...many, '--for', 'cron');
    expect(status).toBe(1);
    expect(err).toContain('schedule-too-long');
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
