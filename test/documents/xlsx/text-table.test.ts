import { describe, expect, it } from 'vitest';
import { textTable } from '#documents/xlsx/filled/text-table';

describe('the texts that the cells of a workbook share', () => {
  it('stand once, however often they are used', () => {
    const texts = textTable();
    expect(['Phòng Tư pháp', 'Phòng Y tế', 'Phòng Tư pháp'].map(texts.numberOf)).toEqual([0, 1, 0]);
    expect(texts.xml()).toContain(
      'count="3" uniqueCount="2"><si><t>Phòng Tư pháp</t></si><si><t>Phòng Y tế</t></si></sst>',
    );
  });

  it('are one where they differ by a sign that no document can hold, and keep the space before it', () => {
    const texts = textTable();
    expect(['Phòng ', 'Phòng \u0001', 'Phòng \ud800'].map(texts.numberOf)).toEqual([0, 0, 0]);
    expect(texts.xml()).toContain('<si><t xml:space="preserve">Phòng </t></si></sst>');
  });

  it('are apart where one has a look of its own', () => {
    const texts = textTable();
    const rich = '<r><rPr><b/></rPr><t>Tốt</t></r>';
    expect([texts.numberOf('Tốt'), texts.numberOfXml(rich), texts.numberOf('Tốt')]).toEqual([0, 1, 0]);
    expect(texts.xml()).toContain(`<si><t>Tốt</t></si><si>${rich}</si></sst>`);
  });
});
