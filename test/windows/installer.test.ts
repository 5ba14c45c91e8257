// From the installer on a bare Windows to the report, and away again.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPrefix, type Prefix, removePrefix, runWindows } from '../../scripts/executable/wine.ts';
import { onLinux, windows } from './windows.ts';

const verb = 'HKCU\\Software\\Classes\\SystemFileAssociations\\.xlsx\\shell\\tthc-score';
const environment = 'HKCU\\Environment';
const uninstall = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\tthc-score';

describe.skipIf(windows === null)('the installer', () => {
  let bare: Prefix;
  let programs = '';
  beforeAll(() => {
    bare = openPrefix(mkdtempSync(join(tmpdir(), 'tthc-bare-')));
    const name = readdirSync(windows?.built ?? '').find((each) => each.endsWith('-cai-dat.exe')) ?? '';
    copyFileSync(join(windows?.built ?? '', name), join(bare.drive, 'cài đặt.exe'));
    setPath('C:\\công cụ;%USERPROFILE%\\bin');
    install();
    programs = join(userFolder(), 'AppData/Local/Programs/tthc-score');
  });
  afterAll(() => removePrefix(bare));

  const userFolder = () => {
    const users = join(bare.drive, 'users');
    const [user = ''] = readdirSync(users).filter((name) => name !== 'Public');
    return join(users, user);
  };
  const install = () => expect(runWindows(bare, 'C:\\cài đặt.exe', ['/S']).status).toBe(0);
  const setPath = (value: string) =>
    runWindows(bare, 'reg', ['add', environment, '/v', 'Path', '/t', 'REG_EXPAND_SZ', '/d', value, '/f']);
  /** As a text of two bytes a letter in hexadecimal digits, by `reg export`. */
  const pathOfUser = () => {
    const [, digits = ''] = /"Path"=hex\(2\):([\s\da-f,\\]*)/iu.exec(registry(environment) ?? '') ?? [];
    const bytes = digits.match(/[\da-f]{2}/giu) ?? [];
    return Buffer.from(bytes.join(''), 'hex').toString('utf16le').replace(/\0$/u, '');
  };
  /** What `reg export` writes of a key, null where there is none: what it prints has lost its Vietnamese letters. */
  const registry = (key: string): string | null => {
    const { status } = runWindows(bare, 'reg', ['export', key, 'C:\\key.reg', '/y']);
    return status === 0
      ? readFileSync(join(bare.drive, 'key.reg'), 'utf16le').replaceAll('\\\\', '\\')
      : null;
  };
  const shortcuts = () => {
    // Drive Z: is the whole of this machine.
    const words = [bare.folder, '-name', 'dosdevices', '-prune', '-o', '-name', '*.lnk', '-print'];
    const found = execFileSync('find', words, { encoding: 'utf8' });
    return found
      .normalize('NFC')
      .split('\n')
      .map((path) => path.split('/').at(-1) ?? '');
  };

  it('puts the program, its engine of lists and the licences into the folder of this user', () => {
    expect(readdirSync(programs).sort()).toEqual([
      'GIAY-PHEP.txt',
      'go-cai-dat.exe',
      'node_modules',
      'tthc-score.exe',
    ]);
  });

  it('makes shortcuts in the Start menu, on the desktop and in Send to', () => {
    const names = new Set(shortcuts());
    expect(names).toContain('Chấm điểm thủ tục hành chính.lnk');
    expect(names).toContain('Lập báo cáo chấm điểm.lnk');
  });

  it('puts a command into the menu of workbooks, which makes the report that Linux makes', () => {
    expect(registry(verb)).toContain('@="Lập báo cáo chấm điểm"');
    const command = /\\"(C:.*\\tthc-score\.exe)\\" --window \\"%1\\"/u;
    const [, program = ''] = command.exec(registry(`${verb}\\command`) ?? '') ?? [];
    copyFileSync('fixtures/q2-2022.xlsx', join(bare.drive, 'Quý 2.xlsx'));
    const { status, err } = runWindows(bare, program, ['--window', 'C:\\Quý 2.xlsx']);
    expect(err).toContain('Quý 2-bao-cao.docx');
    expect(status).toBe(0);
    const linux = onLinux();
    copyFileSync('fixtures/q2-2022.xlsx', join(linux.folder, 'Quý 2.xlsx'));
    linux.run(['Quý 2.xlsx']);
    for (const name of ['Quý 2-bao-cao.docx', 'Quý 2-bao-cao.xlsx'])
      expect(readFileSync(join(bare.drive, name)).equals(readFileSync(join(linux.folder, name)))).toBe(true);
  });

  it('is a command in any folder from then on, however often it is installed', () => {
    install();
    const { out } = runWindows(bare, 'cmd', ['/c', 'tthc-score --version']);
    expect(out).toContain(JSON.parse(readFileSync('package.json', 'utf8')).version);
    expect(pathOfUser()).toMatch(
      /^C:\\công cụ;%USERPROFILE%\\bin;C:\\users\\[^;]+\\AppData\\Local\\Programs\\tthc-score$/u,
    );
  });

  it('leaves a Path alone that is longer than it can read', () => {
    const before = pathOfUser();
    const long = Array.from({ length: 80 }, (_, at) => `C:\\phần mềm\\số ${at}`).join(';');
    setPath(long);
    install();
    expect(pathOfUser()).toBe(long);
    setPath(before);
  });

  it('counts lists with the engine beside the program', () => {
    copyFileSync('fixtures/dossier-rows.csv', join(bare.drive, 'hồ sơ.csv'));
    const words = ['count', 'C:\\hồ sơ.csv', '--period', 'Quý III/2026'];
    const { out } = runWindows(bare, join(programs, 'tthc-score.exe'), words);
    expect(out).toContain('Đọc 19 dòng: đếm 13');
  });

  it('takes everything away again, and nothing that is the person’s own', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(registry(uninstall)).toContain(`"DisplayVersion"="${version}"`);
    writeFileSync(join(programs, 'của tôi.txt'), 'giữ lại');
    runWindows(bare, join(programs, 'go-cai-dat.exe'), ['/S']);
    // It goes on by itself from a temporary folder, since no program can remove its own file.
    const left = () => readdirSync(programs).map((name) => name.normalize('NFC'));
    for (let tries = 0; left().length > 1 && tries < 200; tries += 1) await after(100);
    expect(left()).toEqual(['của tôi.txt']);
    expect(shortcuts().filter((name) => /điểm/u.test(name))).toEqual([]);
    expect([registry(verb), registry(uninstall)]).toEqual([null, null]);
    expect(pathOfUser()).toBe('C:\\công cụ;%USERPROFILE%\\bin');
    rmSync(programs, { recursive: true });
  });
});
