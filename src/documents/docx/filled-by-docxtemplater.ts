// docxtemplater fills a template itself where what it writes must be cleaned afterwards: a table left without rows, a broken section.
import Docxtemplater from 'docxtemplater';
import { archiveOf } from '#ooxml/package/pack-archive';
import type { TemplateValues } from '../placeholder.ts';
import { compiledFiles } from './compiled-part.ts';
import type { ReadyTemplate } from './ready-template.ts';
import { templateOptions } from './template-options.ts';
import { isComment, withoutComments } from './without-comments.ts';

/** The text of every part that it reads, by path. */
export function filledByDocxtemplater(
  { parts, list }: Pick<ReadyTemplate, 'parts' | 'list'>,
  values: TemplateValues,
): ReadonlyMap<string, string> {
  // Again for each document: docxtemplater renders one once.
  const document = new Docxtemplater(withoutComments(archiveOf(parts)), templateOptions(list));
  const paths = [...compiledFiles(document).keys()].filter((path) => !isComment(path));
  const { files } = document.render(values).getZip();
  return new Map(paths.map((path) => [path, files[path]?.asText() ?? '']));
}
