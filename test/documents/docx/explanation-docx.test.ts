import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { explanationDocx } from '#documents/docx/explanation-docx';
import type { Origins } from '#domain/origins';
import { explain } from '#report/explanation/explain';
import type { ExplanationSubject } from '#report/explanation/explanation';
import type { ExplanationDocument } from '#report/explanation/explanation-document';
import { explanationDocument } from '#report/explanation/explanation-document';
import { explanationSubjects } from '#report/explanation/explanation-subjects';
import { scoreSubmission } from '#scoring/score-submission';
import type { Scorecard } from '#scoring/scorecard';
import { readSubmission } from '#workbook/read-submission';
import { explanationTemplate } from '../../../scripts/templates/explanation-docx.ts';
import { faultsOf } from '../../ooxml/faults-of.ts';
import { dienBien } from '../../scoring/make-submission.ts';
import { partsIn } from '../parts-in.ts';
import { readWord } from './word-document.ts';

const languages = ['vi', 'en'] as const;
const documents = new Map<string, ExplanationDocument>();
let template: Uint8Array;
let explained: {
  readonly scorecard: Scorecard;
  readonly subjects: readonly ExplanationSubject[];
  readonly origins: Origins;
};

beforeAll(async () => {
  template = new Uint8Array(await readFile(new URL('../../../templates/giai-thich.docx', import.meta.url)));
  const bytes = await readFile(new URL('../../../fixtures/q2-2022.xlsx', import.meta.url));
  const { submission } = await readSubmission(new Uint8Array(bytes));
  if (submission === null) throw new Error('the fixture has units');
  const scorecard = scoreSubmission(submission, dienBien());
  const subjects = explanationSubjects(scorecard);
  explained = { scorecard, subjects, origins: submission.origins };
  for (const language of languages) {
    documents.set(language, explanationDocument({ scorecard, submission }, subjects, language));
  }
});

const kept = new Map<string, Uint8Array>();

/** Made once for all tests that only read it. */
function written(language: 'vi' | 'en'): Uint8Array {
  const bytes = kept.get(language) ?? writtenAnew(language);
  kept.set(language, bytes);
  return bytes;
}

function writtenAnew(language: 'vi' | 'en'): Uint8Array {
  const document = documents.get(language);
  if (document === undefined) throw new Error('made above');
  const { bytes, diagnostics } = explanationDocx(document, template);
  if (bytes === null)
    throw new Error(`the shipped template has faults: ${diagnostics.map(({ code }) => code)}`);
  return bytes;
}

describe('templates/giai-thich.docx', () => {
  it('is what scripts/build-templates.ts makes, every time', async () => {
    expect(partsIn(await explanationTemplate())).toEqual(partsIn(template));
  });
});

describe('the appendix that explains every figure', () => {
  it.each(languages)(
    'is one that the Open XML SDK finds no fault with, and the same bytes every time: %s',
    async (language) => {
      const first = written(language);
      expect(await faultsOf(first, 'docx')).toEqual([]);
      expect(Buffer.compare(first, writtenAnew(language))).toBe(0);
    },
  );

  it('leaves no placeholder behind, and says every step of everybody', () => {
    const texts = readWord(written('vi')).paragraphs.map(({ text }) => text);
    expect(texts.filter((text) => /[{}]/u.test(text))).toEqual([]);
    const { explanations, rules } = documents.get('vi') ?? { explanations: [], rules: null };
    expect(explanations).toHaveLength(27);
    const steps = [...explanations, ...(rules === null ? [] : [rules])].flatMap(({ title, sections }) => [
      title,
      ...sections.flatMap(({ heading, inTable, lines }) => [
        inTable?.name ?? heading,
        ...lines.map(({ text }) => text),
        ...(inTable === undefined || inTable.result === '' ? [] : [inTable.result]),
      ]),
    ]);
    const afterOverview = texts.slice(texts.indexOf(explanations[0]?.title ?? ''));
    const columns = ['Tiêu chí', 'Cách tính', 'Kết quả', ''];
    expect(afterOverview.filter((text) => !columns.includes(text))).toEqual(steps);
  });

  it('leaves no figure of the terminal’s explanation out', () => {
    const texts = new Set(readWord(written('vi')).paragraphs.map(({ text }) => text));
    const all = [...texts].join('\n');
    const { scorecard, subjects, origins } = explained;
    for (const subject of subjects) {
      const { sections } = explain(scorecard, subject, 'vi', { origins });
      for (const { lines } of sections)
        for (const { kind, text, brief = text } of lines)
          if (kind !== 'citation' && kind !== 'rule') expect(all).toContain(brief);
    }
  });

  it('names a criterion shortly beside its points, and in full among the rules', () => {
    const word = readWord(written('vi'));
    const texts = word.paragraphs.map(({ text }) => text);
    const himLam = texts.indexOf('Phường Him Lam · Quý II/2022');
    const attitude = texts.indexOf('5. Thái độ phục vụ', himLam);
    const next = texts.indexOf('6. Giải quyết tại Bộ phận Một cửa', himLam);
    expect(
      texts
        .slice(attitude, next)
        .filter((text) => text !== '')
        .at(-1),
    ).toBe('2');
    const wording = 'Thái độ của cán bộ, công chức, viên chức khi giải quyết thủ tục hành chính';
    expect(texts.filter((text) => text.includes(wording))).toEqual([`Tiêu chí 5. ${wording}`]);
  });

  it('has the totals and classes of everybody in a table on the first page', () => {
    const word = readWord(written('vi'));
    const [table] = word.tables;
    if (table === undefined) throw new Error('there is a table');
    const cells = word.paragraphsIn(table).map(({ text }) => text);
    expect(cells.slice(0, 3)).toEqual(['Khối, đơn vị, công chức', 'Điểm', 'Xếp loại']);
    const himLam = cells.indexOf('Phường Him Lam');
    expect(cells.slice(himLam, himLam + 3)).toEqual(['Phường Him Lam', '15,79', 'Xuất sắc']);
  });

  it('is set in black Times New Roman throughout, as NĐ 30/2020 has it', () => {
    for (const { looks } of readWord(written('vi')).paragraphs) {
      for (const { font, color } of looks) expect([font, color]).toEqual(['Times New Roman', '000000']);
    }
  });

  it('states each citation once among the rules, not once more for each unit', () => {
    const { explanations, rules } = documents.get('vi') ?? { explanations: [], rules: { sections: [] } };
    const kinds = explanations.flatMap(({ sections }) =>
      sections.flatMap(({ lines }) => lines.map(({ kind }) => kind)),
    );
    expect(kinds).not.toContain('citation');
    expect(rules.sections.flatMap(({ lines }) => lines).some(({ kind }) => kind === 'citation')).toBe(true);
  });
});
