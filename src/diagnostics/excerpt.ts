// What stands in the cell a finding is about, where the finding does not say it: the part of a long text that is meant.

import type { Language } from '#language/language';
import { describe } from './describe.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Of figures and keys no excerpt is shown: the message has them. */
const shortest = 13;
const maxLength = 100;
/** Letters shown before the figure that is meant. */
const before = 40;

/** “…trực tuyến 350 hồ sơ. Đã giải quyết 2.195 hồ sơ: sớm hạn 2.179 hồ sơ…”; null where there is nothing to show. */
export function excerptOf(diagnostic: Diagnostic, language: Language): string | null {
  const { place, unit } = diagnostic;
  const content = place?.content?.replace(/\s+/gu, ' ').trim() ?? '';
  const said = describe(diagnostic, language).message;
  if (content.length < shortest || content === unit || said.includes(content)) return null;
  // Of the Vietnamese message, whose numbers are written as in the cell.
  const figures = describe(diagnostic, 'vi').message.match(/\d+(?:[.,]\d+)*/gu) ?? [];
  const at = figures.map((figure) => content.indexOf(figure)).find((index) => index >= 0) ?? 0;
  const from = at <= before ? 0 : content.indexOf(' ', at - before) + 1;
  const rest = content.slice(from);
  const end = rest.length <= maxLength ? rest.length : rest.lastIndexOf(' ', maxLength);
  return `“${from === 0 ? '' : '…'}${rest.slice(0, end)}${end === rest.length ? '' : '…'}”`;
}
