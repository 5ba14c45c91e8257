// Whatever a folder is called, each scheduler hands the program the very words it was to have.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crontab } from '#app/schedule/cron-line';
import type { Errand } from '#app/schedule/errand';
import { calendar, serviceUnit, timerUnit } from '#app/schedule/systemd-units';
import { createLine, importLine, taskXml } from '#app/schedule/windows-task';
import { temporaryFolder } from '../../files/temporary-folder.ts';
import { cronGives, promptGives, shellGives, systemdGives, windowsGives, xmlTexts } from './parse-back.ts';

const nasty = [
  'Số liệu quý II (mới) & cũ',
  "Phòng 'Một cửa' 100%",
  'a\\%b',
  'a\\\\%b\\',
  '%TEMP%',
  '$HOME/`id`',
  '"trích"',
  '; rm -rf x',
  '#ghi chú',
  '~',
  '*',
  'a=b',
  '-n',
  '!x ^y |z <t> {q} [r]',
  '\\\\may-chu\\chia sẻ\\',
  '',
] as const;

const quarterly = { months: [3, 6, 9, 12], day: 15, hour: 6, minute: 5, from: '2026-11-24' } as const;
/** No line breaks: those are refused before. */
const anyWord = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: fc.constantFrom(...'ab ỗ%\\\'"$`&|<>^!;~*(){}[]#=-/'.split('')) }),
);

function errandOf(words: readonly string[], folder: string | null = null, program = '/x/node'): Errand {
  return {
    name: 'tthc-score',
    words: [program, ...words],
    folder,
    occasion: quarterly,
    description: 'Lập báo cáo & gửi',
  };
}

describe.skipIf(process.platform === 'win32')('cron', () => {
  it('runs the program with the very words, from the very folder, through the real sh', async () => {
    const folder = await temporaryFolder();
    const home = join(folder, "Sổ 100% của 'Him Lam' \\% $HOME");
    mkdirSync(home);
    const program = join(home, 'nút & node');
    writeFileSync(program, `#!/bin/sh\nprintf '%s\\0' "$PWD" "$@"\n`);
    chmodSync(program, 0o755);
    const [, line = ''] = crontab(errandOf(nasty, home, program)).split('\n');
    expect(line).toMatch(/^5 6 15 3,6,9,12 \* /u);
    expect(shellGives(cronGives(line), folder)).toEqual([home, ...nasty]);
  });

  it('holds for any words', () => {
    fc.assert(
      fc.property(fc.array(anyWord, { minLength: 1, maxLength: 3 }), (words) => {
        const [, line = ''] = crontab(errandOf(['%s\\0', ...words], null, '/usr/bin/printf')).split('\n');
        expect(shellGives(cronGives(line), '/')).toEqual(words);
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});

describe('systemd', () => {
  it('holds for any words', () => {
    fc.assert(
      fc.property(fc.array(anyWord, { maxLength: 4 }), (words) => {
        const [, line = ''] =
          /^ExecStart=(.*)$/mu.exec(serviceUnit(errandOf(words, null, '/opt/100% $n/node'))) ?? [];
        expect(systemdGives(line)).toEqual(['/opt/100% $n/node', ...words]);
      }),
      { seed: 5 },
    );
  });

  const analyze = spawnSync('systemd-analyze', ['--version']).status === 0;
  it.skipIf(!analyze)('itself finds the units in order, and the timer to elapse when it should', async () => {
    const folder = await temporaryFolder();
    const program = join(folder, 'nút 100% & node');
    writeFileSync(program, '#!/bin/sh\n');
    chmodSync(program, 0o755);
    const errand = errandOf(nasty, folder, program);
    writeFileSync(join(folder, 'tthc-score.service'), serviceUnit(errand));
    writeFileSync(join(folder, 'tthc-score.timer'), timerUnit(errand));
    const { stderr, status } = spawnSync(
      'systemd-analyze',
      ['verify', join(folder, 'tthc-score.service'), join(folder, 'tthc-score.timer')],
      { encoding: 'utf8' },
    );
    expect(stderr).not.toContain('tthc-score');
    expect(status).toBe(0);
    const next = execFileSync('systemd-analyze', ['calendar', calendar(quarterly)], { encoding: 'utf8' });
    expect(next).toMatch(/Next elapse: \w+ \d{4}-(03|06|09|12)-15 06:05:00/u);
  });
});

describe('the Task Scheduler of Windows', () => {
  it('gives any words back from XML that is well-formed', () => {
    fc.assert(
      fc.property(fc.array(anyWord, { maxLength: 4 }), (words) => {
        const texts = xmlTexts(taskXml(errandOf(words, 'D:\\Số & <liệu>', 'C:\\Program Files\\node.exe')));
        expect(texts.get('Command')).toBe('C:\\Program Files\\node.exe');
        expect(windowsGives(texts.get('Arguments') ?? '')).toEqual(words);
        expect(texts.get('WorkingDirectory')).toBe('D:\\Số & <liệu>');
        expect(texts.get('StartBoundary')).toBe('2026-11-24T06:05:00');
      }),
      { seed: 5 },
    );
  });

  it('gives any words back from a line typed at the prompt, or none is offered', () => {
    fc.assert(
      fc.property(fc.array(anyWord, { maxLength: 4 }), (words) => {
        const line = createLine(errandOf(words, null, 'C:\\Program Files\\node.exe'));
        if (line === null) return;
        const typed = windowsGives(promptGives(line));
        const run = typed[typed.indexOf('/TR') + 1] ?? '';
        expect(windowsGives(run)).toEqual(['C:\\Program Files\\node.exe', ...words]);
        expect(typed.slice(0, -1).join(' ')).toBe(
          'schtasks /Create /TN tthc-score /SC MONTHLY /M MAR,JUN,SEP,DEC /D 15 /ST 06:05 /TR',
        );
      }),
      { seed: 5 },
    );
  });

  it.each([
    'C:\\Lịch của tôi\\tthc-score.xml',
    'C:\\A&B (1)\\tthc-score.xml',
    'C:\\100% của tôi%\\tthc-score.xml',
    '\\\\may-chu\\lich\\tthc-score.xml',
  ])('imports %s', (path) => {
    const typed = windowsGives(promptGives(importLine(errandOf([]), path)));
    expect(typed).toEqual(['schtasks', '/Create', '/TN', 'tthc-score', '/XML', path]);
  });

  it('is offered no line longer than schtasks reads, nor one with a folder of its own', () => {
    expect(createLine(errandOf(['x'.repeat(200)]))).not.toBeNull();
    expect(createLine(errandOf(['x'.repeat(300)]))).toBeNull();
    expect(createLine(errandOf(['x'], 'C:\\'))).toBeNull();
  });
});
