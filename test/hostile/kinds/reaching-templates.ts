// Word templates that would run something, or fetch something from elsewhere: every address leads to the trap of bench/hostile.ts.
import { type HostileTemplate, templatesOf } from '../hostile-template.ts';
import { field, inBody, picture, r, relate, templateWith } from '../template-parts.ts';

const address = (name: string) => `http://127.0.0.1:48123/${name}`;
const body = 'word/document.xml';
const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" width="9" height="9"><image width="9" height="9" x:href="${address('svg.png')}"/></svg>`;

export const reachingTemplates: readonly HostileTemplate[] = [
  ...templatesOf('Word templates that would run or fetch something', 'bao-cao.docx', [
    [
      'picture-linked',
      'template-unsafe',
      inBody(picture('r:link="rX"'), relate(body, 'rX', 'image', address('a.png'))),
    ],
    [
      'picture-embedded-from-afar',
      'template-unsafe',
      inBody(picture('r:embed="rX"'), relate(body, 'rX', 'image', address('b.png'))),
    ],
    [
      'picture-by-hyperlink',
      'template-unsafe',
      inBody(picture('r:link="rX"'), relate(body, 'rX', 'hyperlink', address('c.png'))),
    ],
    [
      'picture-internal-address',
      'template-unsafe',
      inBody(picture('r:link="rX"'), relate(body, 'rX', 'image', address('d.png'), 'Internal')),
    ],
    [
      'picture-on-share',
      'template-unsafe',
      inBody(picture('r:link="rX"'), relate(body, 'rX', 'image', '\\\\127.0.0.1\\a\\b.png')),
    ],
    [
      'picture-vml',
      'template-unsafe',
      inBody(
        `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata src="${address('e.png')}"/></v:shape></w:pict></w:r></w:p>`,
      ),
    ],
    [
      'picture-svg',
      'template-unsafe',
      inBody(picture('r:embed="rX"'), (parts) => {
        relate(body, 'rX', 'image', 'media/i.png', 'Internal')(parts);
        parts.put('word/media/i.png', svg);
      }),
    ],
    [
      'picture-in-header',
      'template-unsafe',
      () => templateWith('bao-cao.docx', relate('word/header1.xml', 'rX', 'image', address('f.png'))),
    ],
    ['field-includepicture', 'template-unsafe', inBody(field(` INCLUDEPICTURE "${address('g.png')}" \\d `))],
    ['field-includetext', 'template-unsafe', inBody(field(` INCLUDETEXT "${address('h.docx')}" `))],
    [
      'field-dde',
      'template-unsafe',
      inBody(field(' DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc" ')),
    ],
    ['field-link', 'template-unsafe', inBody(field(` LINK Word.Document.12 "${address('i.docx')}" x `))],
    [
      'field-in-one',
      'template-unsafe',
      inBody(`<w:p><w:fldSimple w:instr="INCLUDETEXT &quot;${address('j.docx')}&quot;"/></w:p>`),
    ],
    [
      'object-linked',
      'template-unsafe',
      inBody(
        `<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" ${r} Type="Link" r:id="rX"/></w:object></w:r></w:p>`,
        relate(body, 'rX', 'oleObject', address('k.docx')),
      ),
    ],
    [
      'html-inside',
      'template-unsafe',
      inBody(`<w:altChunk ${r} r:id="rX"/>`, (parts) => {
        relate(body, 'rX', 'aFChunk', 'a.html', 'Internal')(parts);
        parts.put('word/a.html', `<html><body><img src="${address('l.png')}"/></body></html>`);
      }),
    ],
    [
      'mail-merge',
      'template-unsafe',
      () =>
        templateWith('bao-cao.docx', (parts) =>
          relate('word/settings.xml', 'rX', 'mailMergeSource', 'file:///C:/a.mdb')(parts),
        ),
    ],
    [
      'macros',
      'template-unsafe',
      () =>
        templateWith('bao-cao.docx', ({ get, put }) => {
          put(
            '[Content_Types].xml',
            get('[Content_Types].xml').replace(
              'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
              'application/vnd.ms-word.document.macroEnabled.main+xml',
            ),
          );
          put('word/vbaProject.bin', 'x');
        }),
    ],
    [
      'body-in-other-encoding',
      'template-damaged',
      () => templateWith('bao-cao.docx', ({ get, put }) => put(body, get(body).replace('UTF-8', 'UTF-7'))),
    ],
    [
      'attached-to-template',
      null,
      () =>
        templateWith('bao-cao.docx', (parts) => {
          relate('word/settings.xml', 'rX', 'attachedTemplate', address('m.dotm'))(parts);
          parts.put(
            'word/settings.xml',
            parts
              .get('word/settings.xml')
              .replace(/(<w:settings[^>]*>)/u, `$1<w:attachedTemplate ${r} r:id="rX"/>`),
          );
        }),
    ],
    [
      'hyperlink',
      null,
      inBody(
        `<w:p><w:hyperlink ${r} r:id="rX"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>`,
        relate(body, 'rX', 'hyperlink', address('n')),
      ),
    ],
    ['field-page', null, inBody(field(' PAGE '))],
  ]).map((template) => ({ ...template, asPdf: true })),
];
