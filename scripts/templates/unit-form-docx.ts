// templates/bieu-don-vi.docx: the criteria form of one unit by itself, to be sent to it.
import { Document, Packer } from 'docx';
import { finishTemplate } from './finish-template.ts';
import { landscape, numberedHeader } from './report/appendix.ts';
import { criteriaForm } from './report/forms.ts';
import { lastParagraph, repeated } from './report/paragraphs.ts';
import { reportStyles } from './report/styles.ts';

/** The template as a file's bytes: always the same. */
export async function unitFormDocx(): Promise<Uint8Array> {
  const document = new Document({
    title: 'Mẫu biểu chấm điểm của một đơn vị',
    creator: 'tthc-score',
    lastModifiedBy: 'tthc-score',
    styles: reportStyles(),
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: [
      {
        properties: landscape,
        headers: { default: numberedHeader },
        children: [...repeated('Biểu tiêu chí', ...criteriaForm()), lastParagraph()],
      },
    ],
  });
  return finishTemplate(new Uint8Array(await Packer.toBuffer(document)));
}
