import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '#cli/main';
import { textWidth } from '#cli/terminal/text-width';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { fakeStreams } from './fake-streams.ts';

const fixture = 'fixtures/q2-2022.xlsx';

describe('a fault of the program itself', () => {
  const broken = { flushed: () => Promise.reject(new Error('nobody thought of this')) };

  it('ends with 70, names the file and the version, and shows no stack trace', async () => {
    const streams = fakeStreams(broken);
    expect(await main(['check', fixture, '--no-color'], streams)).toBe(70);
    const told = streams.printed.err.slice(streams.printed.err.indexOf('Chương trình gặp lỗi'));
    expect(told).toContain(`tthc-score check ${fixture}`);
    expect(told).toMatch(/tthc-score \d+\.\d+\.\d+ · Node v/u);
    expect(told).toContain('nobody thought of this');
    expect(told).not.toMatch(/\n\s+at /u);
  });

  it('is told in the same words where no task was waiting for it', async () => {
    let end: ((error: unknown) => number) | null = null;
    const streams = fakeStreams({
      ifUncaught: (given) => {
        end = given;
      },
    });
    await main(['rules'], streams);
    expect((end as ((error: unknown) => number) | null)?.(new Error('a stray listener'))).toBe(70);
    expect(streams.printed.err).toMatch(/tthc-score rules\n {2}Error: a stray listener\n/u);
    expect(streams.printed.err).not.toMatch(/\n\s+at /u);
  });

  it('keeps the trace in a file where TTHC_DEBUG names one', async () => {
    const log = join(await temporaryFolder(), 'loi.txt');
    expect(await main(['rules'], fakeStreams({ ...broken, environment: { TTHC_DEBUG: log } }))).toBe(70);
    expect(await readFile(log, 'utf8')).toMatch(/nobody thought of this\n\s+at /u);
  });
});

describe('the version', () => {
  it.each([[['--version']], [['-V']], [['--lang', 'vi', '--version']], [['--no-color', '-V']]])(
    'is told with rule sets and templates by %j',
    async (argv) => {
      const streams = fakeStreams();
      expect(await main(argv, streams)).toBe(0);
      expect(streams.printed.out).toMatch(/^tthc-score \d+\.\d+\.\d+\nBộ quy tắc:\n/u);
      for (const name of ['dien-bien-1187-2019', 'tt01-2018', 'bao-cao.docx', 'bao-cao.xlsx'])
        expect(streams.printed.out).toContain(`  ${name}`);
    },
  );
});

describe('the table of a terminal', () => {
  it.each([48, 60, 80, 100, 120])('fits %i columns', async (width) => {
    const streams = fakeStreams({ width, environment: { NO_COLOR: '1' } });
    expect(await main(['compute', fixture], streams)).toBe(0);
    const widest = streams.printed.out
      .split('\n')
      .filter((line) => !line.includes('·'))
      .map(textWidth);
    expect(Math.max(...widest)).toBeLessThanOrEqual(width);
    expect(streams.printed.out).toContain('15,84');
  });

  it('is aligned whether letters are composed or not', () => {
    expect(textWidth('Phường Nà Tấu'.normalize('NFD'))).toBe(13);
    expect(textWidth('Phường Nà Tấu'.normalize('NFC'))).toBe(13);
  });

  it('is coloured on a terminal only, and never against NO_COLOR or --no-color', async () => {
    const colours = String.fromCharCode(27);
    const printed = async (argv: readonly string[], environment: Record<string, string>, width?: number) => {
      const streams = fakeStreams({ environment, ...(width === undefined ? {} : { width }) });
      await main(argv, streams);
      return streams.printed.out;
    };
    expect(await printed(['rules'], {}, 80)).toContain(colours);
    expect(await printed(['rules'], {})).not.toContain(colours);
    expect(await printed(['rules'], { NO_COLOR: '1' }, 80)).not.toContain(colours);
    expect(await printed(['rules', '--no-color'], {}, 80)).not.toContain(colours);
    expect(await printed(['rules'], { TERM: 'dumb' }, 80)).not.toContain(colours);
  });
});
