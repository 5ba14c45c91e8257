// Whatever a folder is called, the scheduler hands the program the very words it was to have.
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScheduledJob } from '#app/schedule/scheduled-job';
import { importLine, taskXml } from '#app/schedule/windows-task';
import { temporaryFolder } from '../../files/temporary-folder.ts';
import { cronGives, promptGives, shellGives, systemdGives, windowsGives, xmlTexts } from './parse-back.ts';

const nasty = [
  'Số liệu quý II (mới) & cũ',
  "Phòng 'Một cửa' 100%",
  'a\\\\%b\\',
  '%TEMP%',
  '$HOME/`id`',
  '"trích"',
  '-n',
  '!x ^y |z <t> {q} [r]',
  '\\\\may-chu\\chia sẻ\\',
  '',
] as const;

/** No line breaks: those are refused before. */
const anyWord = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: fc.constantFrom(...'ab ỗ%\\\'"$`&|<>^!;~*(){}[]#=-/'.split('')) }),
);

function jobOf(words: readonly string[], folder: string | null = null): ScheduledJob {
  return {
    name: 'tthc-score',
    words: ['C:\\Program Files\\node.exe', ...words],
    folder,
    recurrence: { months: [3, 6, 9, 12], day: 15, from: '2026-11-24T06:05:00' },
    description: 'Lập báo cáo & gửi',
  };
}

describe('the Task Scheduler of Windows', () => {
  it('gives any words back from XML that is well-formed', () => {
    fc.assert(
      fc.property(fc.array(anyWord, { maxLength: 4 }), (words) => {
        const texts = xmlTexts(taskXml(jobOf(words, 'D:\\Số & <liệu>')));
        expect(texts.get('Command')).toBe('C:\\Program Files\\node.exe');
        expect(windowsGives(texts.get('Arguments') ?? '')).toEqual(words);
        expect(texts.get('WorkingDirectory')).toBe('D:\\Số & <liệu>');
        expect(texts.get('StartBoundary')).toBe('2026-11-24T06:05:00');
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
    const typed = windowsGives(promptGives(importLine('tthc-score', path)));
    expect(typed).toEqual(['schtasks', '/Create', '/TN', 'tthc-score', '/XML', path]);
  });
});

describe.skipIf(process.platform === 'win32')('a line of docs/schedule.md', () => {
  const page = readFileSync('docs/schedule.md', 'utf8');
  const [, cronLine = ''] = /```cron\nPATH=.*\n(.*)\n```/u.exec(page) ?? [];
  const [service = '', timer = ''] = [...page.matchAll(/```ini\n([\s\S]*?)```/gu)].map(
    ([, unit = '']) => unit,
  );
  const words = [
    'batch',
    '/home/an/Số liệu, 100% xong',
    '--out',
    '/home/an/bao-cao',
    '--log',
    '/home/an/bao-cao/tthc-score.log',
  ];

  /** Prints the words it is given. */
  async function program(): Promise<string> {
    const file = join(await temporaryFolder(), 'tthc-score');
    writeFileSync(file, `#!/bin/sh\nprintf '%s\\0' "$@"\n`);
    chmodSync(file, 0o755);
    return file;
  }

  it('is read by cron and sh as it is meant', async () => {
    expect(cronLine).toMatch(/^0 6 15 3,6,9,12 \* /u);
    const command = cronGives(cronLine).replace(/^tthc-score/u, await program());
    expect(shellGives(command, '/')).toEqual(words);
  });

  it('is read by systemd as it is meant', () => {
    const [, line = ''] = /^ExecStart=(.*)$/mu.exec(service) ?? [];
    expect(systemdGives(line)).toEqual(['/usr/local/bin/tthc-score', ...words]);
  });

  const analyze = spawnSync('systemd-analyze', ['--version']).status === 0;
  it.skipIf(!analyze)('is in order for systemd itself, and its timer elapses when it should', async () => {
    const folder = await temporaryFolder();
    const units = {
      'tthc-score.service': service.replace('/usr/local/bin/tthc-score', await program()),
      'tthc-score.timer': timer,
    };
    const files = Object.entries(units).map(([name, unit]) => ({ file: join(folder, name), unit }));
    for (const { file, unit } of files) writeFileSync(file, unit);
    const verify = spawnSync('systemd-analyze', ['verify', ...files.map(({ file }) => file)], {
      encoding: 'utf8',
    });
    expect(verify.stderr).not.toContain('tthc-score');
    expect(verify.status).toBe(0);
    const [, calendar = ''] = /^OnCalendar=(.*)$/mu.exec(timer) ?? [];
    const next = spawnSync('systemd-analyze', ['calendar', calendar], { encoding: 'utf8' });
    expect(next.stdout).toMatch(/Next elapse: \w+ \d{4}-(03|06|09|12)-15 06:00:00/u);
  });
});
