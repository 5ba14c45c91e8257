// What is joined from a template's pieces is what docxtemplater makes of it: of every shipped template, and of random ones.
import fc from 'fast-check';
import PizZip from 'pizzip';
import { expect, it } from 'vitest';
import { fillDocx } from '#documents/docx/fill-docx';
import { fillTemplate } from '#documents/docx/fill-template';
import { filledByDocxtemplater } from '#documents/docx/filled-by-docxtemplater';
import { type ReadyTemplate, readyTemplate } from '#documents/docx/ready-template';
import { numbered, passage, type TemplateValues, value } from '#documents/placeholder';
import { placeholders, templateValues } from '#documents/placeholders';
import { realReport, shippedTemplate, withUnits } from '../real-report.ts';
import { bodies, document } from './random-template.ts';

it.each(['bao-cao.docx', 'bieu-don-vi.docx'])(
  '%s is filled without docxtemplater, and as by it',
  async (name) => {
    const report = await realReport();
    const ready = readyTemplate(await shippedTemplate(name), placeholders);
    expect(ready.compiled.isOrdinary).toBe(true);
    for (const each of [
      report,
      withUnits(report, 0),
      withUnits(report, 3),
      { ...report, addressees: ['A', 'B\nC'] },
    ])
      expectSame(ready, templateValues(each));
  },
);

it('a part of the template that no value changes is copied as it is packed', async () => {
  const template = await shippedTemplate('bao-cao.docx');
  const { bytes } = fillDocx(await realReport(), template);
  const [before, after] = [packedParts(template), packedParts(bytes ?? new Uint8Array())];
  for (const path of ['word/styles.xml', 'word/settings.xml', '[Content_Types].xml'])
    expect(Buffer.compare(before.get(path) ?? Buffer.of(1), after.get(path) ?? Buffer.of(2)), path).toBe(0);
});

const text = value<never>('Tên', '', '', () => '');
const list = [
  text,
  value<never>('Ghi chú', '', '', () => ''),
  passage<never, never>('Đơn vị', '', () => [], [
    text,
    numbered<never>('Cột', '', '', () => []),
    passage<never, never>('Mức', '', () => [], [value<never>('Chữ', '', '', () => '')]),
  ]),
];

const words = fc.oneof(
  fc.constantFrom('', null, 'một\nhai', '<&">\'', 'ba   bốn', '\n', {
    text: '1,50',
    decimal: '1.5',
    decimals: 2,
  }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const levels = fc.array(fc.record({ Chữ: words }), { maxLength: 2 });
const units = fc.array(fc.record({ Tên: words, 'Cột 1': words, Mức: levels }, { requiredKeys: ['Mức'] }), {
  maxLength: 3,
});
// What a passage that is turned round (^) asks for stands around it, too: otherwise nothing would be made.
const values = fc.record({
  ...{ Tên: words, 'Ghi chú': words, 'Đơn vị': units, Mức: levels, Chữ: words },
}) as unknown as fc.Arbitrary<TemplateValues>;

it('random templates with random values', { timeout: 120_000 }, () => {
  const seen = { ordinary: 0, fixed: 0 };
  fc.assert(
    fc.property(bodies, values, (body, filling) => {
      const ready = readyTemplate(document(body), list);
      fc.pre(ready.diagnostics.every(({ severity }) => severity !== 'error'));
      seen[ready.compiled.isOrdinary ? 'ordinary' : 'fixed'] += 1;
      expectSame(ready, filling);
    }),
    { numRuns: 200 },
  );
  // Neither kind is left untried.
  expect(Math.min(seen.ordinary, seen.fixed)).toBeGreaterThan(20);
});

function expectSame(ready: ReadyTemplate, filling: TemplateValues): void {
  const { bytes, diagnostics } = fillTemplate(ready, filling);
  if (bytes === null) throw new Error(JSON.stringify(diagnostics));
  const parts = new PizZip(bytes).files;
  for (const [path, expected] of filledByDocxtemplater(ready, filling))
    expect(parts[path]?.asText(), path).toBe(expected);
  expect(Object.keys(parts).sort()).toEqual([...ready.parts.keys()].sort());
}

function packedParts(archive: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const files = Object.entries(new PizZip(archive).files) as unknown as readonly [
    string,
    { readonly _data: { getCompressedContent(): Uint8Array } },
  ][];
  return new Map(files.map(([path, { _data }]) => [path, _data.getCompressedContent()]));
}
