// Templates that are too much, repeat without end, or would run or fetch something: the quick ones of the corpus.
import { beforeAll, describe, expect, it } from 'vitest';
import { checkTemplate } from '#documents/check-template';
import { renderReport } from '#documents/render';
import type { Report } from '#report/report';
import type { HostileTemplate } from '../hostile/hostile-template.ts';
import { hostileTemplates } from '../hostile/templates.ts';
import { inWords } from '../said.ts';
import { realReport } from './real-report.ts';

/** What takes long to make, or much memory. */
const left = /\d{5}|mb$|[49]000/u;
const chosen = hostileTemplates.filter(({ file, name }) => file !== 'rules.json' && !left.test(name));

let report: Report;

beforeAll(async () => {
  report = await realReport();
});

describe('a hostile template', () => {
  it('is told apart by name within its kind of file', () => {
    const names = hostileTemplates.map(({ file, name }) => `${file} ${name}`);
    expect(new Set(names).size).toBe(names.length);
    expect(chosen.length).toBeGreaterThan(40);
  });

  it.each(chosen)('$file: $name', async (template) => {
    const bytes = template.make();
    const subject = template.file === 'giai-thich.docx' ? 'explanation' : 'report';
    const checked = await checkTemplate(formatOf(template), bytes, subject);
    expect(errorsIn(checked)).toEqual(template.onlyInReport ? [] : expectedOf(template));
    if (subject === 'explanation') return;
    const filled = await renderReport(report, formatOf(template), bytes);
    expect(errorsIn(filled)).toEqual(expectedOf(template));
    expect(filled.bytes === null).toBe(template.expected !== null);
  });
});

describe('what would be fetched or run', () => {
  const told: readonly (readonly [name: string, words: string])[] = [
    ['picture-linked', 'liên kết tới “http://127.0.0.1:48123/a.png”'],
    ['picture-by-hyperlink', 'ảnh liên kết'],
    ['field-dde', 'trường DDEAUTO'],
    ['html-inside', 'văn bản khác lồng vào; liên kết tới “http://127.0.0.1:48123/l.png”'],
    ['formula-webservice', 'công thức “=WEBSERVICE("http://127.0.0.1:48123/a")”'],
    ['macros', 'macro'],
  ];
  it.each(told)('is named: %s', async (name, words) => {
    const { diagnostics } = await checked(name);
    expect(inWords(diagnostics).map(({ message }) => message.vi)).toEqual([
      `Mẫu có phần chạy lệnh hoặc lấy dữ liệu từ nơi khác: ${words}.`,
    ]);
  });

  it('is left out where it is the link to the template that a template was made from', async () => {
    const template = named('attached-to-template');
    const { bytes, diagnostics } = await renderReport(report, 'docx', template.make());
    expect(diagnostics).toMatchObject([{ code: 'template-link-left-out', severity: 'info' }]);
    const text = Buffer.from(bytes ?? []).toString('latin1');
    expect(text).not.toContain('attachedTemplate');
    expect(text).not.toContain('127.0.0.1');
  });
});

describe('what is too much', () => {
  it('is told with the limit', async () => {
    const { diagnostics } = await checked('paragraphs-100000');
    expect(inWords(diagnostics).map(({ message }) => message.vi)).toEqual(['Mẫu có quá 10.000 đoạn văn.']);
  });

  it('is told at the passage that repeats it', async () => {
    const template = named('row-beside-passage');
    const { diagnostics } = await renderReport(report, 'docx', template.make());
    expect(diagnostics).toMatchObject([
      { code: 'template-repeats-too-much', place: { content: expect.stringContaining('{{#') } },
    ]);
  });

  it('is told at the passage that stands inside itself', async () => {
    const { diagnostics } = await checked('passage-in-itself-8-times');
    expect(diagnostics.map(({ code }) => code)).toEqual(Array(7).fill('passage-inside-itself'));
    expect(inWords([diagnostics[0]])[0]).toMatchObject({
      message: { vi: '{{#Biểu tiêu chí}} lại đứng giữa {{#Biểu tiêu chí}} và {{/Biểu tiêu chí}}.' },
      place: { sheet: 'Thân văn bản, đoạn 2' },
    });
  });
});

function checked(name: string) {
  const template = named(name);
  return checkTemplate(formatOf(template), template.make());
}

function named(name: string): HostileTemplate {
  const found = hostileTemplates.find((template) => template.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}

function formatOf({ file }: HostileTemplate): 'docx' | 'xlsx' {
  return file.endsWith('.xlsx') ? 'xlsx' : 'docx';
}

function expectedOf({ expected }: HostileTemplate): readonly string[] {
  return expected === null ? [] : [expected];
}

function errorsIn({
  diagnostics,
}: Awaited<ReturnType<typeof checkTemplate>> | Awaited<ReturnType<typeof renderReport>>) {
  return [...new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code))];
}
