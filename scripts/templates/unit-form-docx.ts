// templates/bieu-don-vi.docx: the criteria form of one unit by itself, to be sent to it.

import { landscape, numberedHeader } from './report/appendix.ts';
import { criteriaForm } from './report/forms.ts';
import { lastParagraph, repeated } from './report/paragraphs.ts';
import { wordTemplate } from './word-template.ts';

export function unitFormDocx(): Promise<Uint8Array> {
  return wordTemplate({
    title: 'Mẫu biểu chấm điểm của một đơn vị',
    sections: [
      {
        properties: landscape,
        headers: { default: numberedHeader },
        children: [...repeated('Biểu tiêu chí', ...criteriaForm()), lastParagraph()],
      },
    ],
  });
}
