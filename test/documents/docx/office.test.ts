// Other programs' judgement of template and report: Microsoft's Open XML SDK, and LibreOffice there and back.
import { beforeAll, describe, expect, it } from 'vitest';
import { fillDocx } from '#documents/docx/fill-docx';
import { faultsOf } from '../../ooxml/faults-of.ts';
import { realReport, shippedTemplate, withUnits } from '../real-report.ts';
import { hasOffice, throughOffice } from '../through-office.ts';
import { readWord } from './word-document.ts';

let template: Uint8Array;
let filled: Uint8Array;

beforeAll(async () => {
  template = await shippedTemplate('bao-cao.docx');
  const { bytes } = fillDocx(await realReport(), template);
  if (bytes === null) throw new Error('the shipped template has faults');
  filled = bytes;
});

describe('the Open XML SDK', () => {
  it('finds no fault with the template', async () => {
    expect(await faultsOf(template, 'docx')).toEqual([]);
  });

  it('finds no fault with the report', async () => {
    expect(await faultsOf(filled, 'docx')).toEqual([]);
  });

  it('finds no fault with a report that lacks all that may be missing', async () => {
    const report = await realReport();
    const bare = {
      ...withUnits(report, 0),
      letterhead: { ...report.letterhead, governingBody: null },
      recipients: [],
      officerForm: { ...report.officerForm, groups: [] },
      criteriaForms: [],
      bodyText: { ...report.bodyText, legalBases: [], situation: [], groups: [], plans: [] },
    };
    const { bytes } = fillDocx(bare, template);
    expect(await faultsOf(bytes ?? new Uint8Array(), 'docx')).toEqual([]);
  });
});

// Skipped where LibreOffice is not installed.
describe.runIf(hasOffice)('LibreOffice', () => {
  let form: Uint8Array;
  let saved: readonly Uint8Array[];
  beforeAll(async () => {
    form = await unitForm();
    saved = await throughOffice([filled, form, template], 'docx');
  });

  it('opens report and unit form and saves them again with the same text', async () => {
    expect(await faultsOf(form, 'docx')).toEqual([]);
    const [report, one] = saved;
    expect(textsOf(report)).toEqual(textsOf(filled));
    expect(textsOf(one)).toEqual(textsOf(form));
    expect(textsOf(one).length).toBeGreaterThan(50);
  });

  it('opens the template and saves it again as one that can still be filled', async () => {
    const { bytes, diagnostics } = fillDocx(await realReport(), saved[2] ?? new Uint8Array());
    expect(diagnostics).toEqual([]);
    expect(textsOf(bytes ?? undefined)).toEqual(textsOf(filled));
  });
});

async function unitForm(): Promise<Uint8Array> {
  const report = await realReport();
  const criteriaForms = report.criteriaForms.slice(0, 1);
  const { bytes } = fillDocx({ ...report, criteriaForms }, await shippedTemplate('bieu-don-vi.docx'));
  return bytes ?? new Uint8Array();
}

function textsOf(bytes: Uint8Array = new Uint8Array()): readonly string[] {
  return readWord(bytes)
    .paragraphs.map(({ text }) => text)
    .filter((text) => text !== '');
}
