// The shipped templates with one part changed, as hostile ones are made of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { writeZip } from './write-zip.ts';

export type TemplateName = 'bao-cao.docx' | 'bao-cao.xlsx' | 'giai-thich.docx';

export interface TemplateEdit {
  /** The part's text, "" where there is none. */
  readonly get: (path: string) => string;
  readonly put: (path: string, content: string | Uint8Array) => void;
}

export function templateWith(name: TemplateName, edit: (parts: TemplateEdit) => void): Uint8Array {
  const archive = new PizZip(readFileSync(join(import.meta.dirname, '../../templates', name)));
  const parts = new Map<string, string | Uint8Array>(
    Object.entries(archive.files)
      .filter(([, file]) => !file.dir)
      .map(([path, file]) => [path, file.asUint8Array()]),
  );
  edit({
    get: (path) => Buffer.from(parts.get(path) ?? '').toString(),
    put: (path, content) => parts.set(path, content),
  });
  return writeZip([...parts].map(([path, data]) => ({ name: path, data })));
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Declared where it is used. */
export const r = `xmlns:r="${relationships}"`;

/** A Word template with more at the beginning of its body. */
export function inBody(xml: string, more: (parts: TemplateEdit) => void = () => {}): () => Uint8Array {
  return () =>
    templateWith('bao-cao.docx', (parts) => {
      const body = parts.get('word/document.xml');
      parts.put(
        'word/document.xml',
        body.replace('<w:body>', () => `<w:body>${xml}`),
      );
      more(parts);
    });
}

/** One more relationship of a part. */
export function relate(of: string, id: string, type: string, target: string, mode = 'External') {
  return ({ get, put }: TemplateEdit): void => {
    const path = of.replace(/([^/]*)$/u, '_rels/$1.rels');
    const none = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
    const one = `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}" TargetMode="${mode}"/>`;
    put(
      path,
      (get(path) || none)
        .replace(/<Relationships([^>]*)\/>/u, '<Relationships$1></Relationships>')
        .replace('</Relationships>', () => `${one}</Relationships>`),
    );
  };
}

export function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function field(instruction: string): string {
  const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const words = instruction
    .match(/.{1,6}/gu)
    ?.map((part) => `<w:r><w:instrText xml:space="preserve">${part}</w:instrText></w:r>`)
    .join('');
  return `<w:p>${sign('begin')}${words}${sign('separate')}<w:r><w:t>x</w:t></w:r>${sign('end')}</w:p>`;
}

/** `picture`: attributes that say where it lies. */
export function picture(source: string): string {
  const ns = 'http://schemas.openxmlformats.org/drawingml/2006';
  return `<w:p><w:r><w:drawing><wp:inline xmlns:wp="${ns}/wordprocessingDrawing"><wp:extent cx="900000" cy="900000"/><wp:docPr id="1" name="x"/><a:graphic xmlns:a="${ns}/main"><a:graphicData uri="${ns}/picture"><pic:pic xmlns:pic="${ns}/picture"><pic:nvPicPr><pic:cNvPr id="1" name="x"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip ${source} ${r}/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}
