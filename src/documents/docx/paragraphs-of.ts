// The paragraphs of a Word document as a reader sees them: whole, however Word split them, in body, headers, text boxes.
import type { TemplateArchive } from '#ooxml/package/template-archive';
import { type Attributes, walkXml } from '#ooxml/package/walk-xml';
import type { TemplateText } from '../marks-of.ts';
import { templateLimits } from '../template-limits.ts';

/**
 * Placed as "Thân văn bản, đoạn 12". Part by part, since no passage may reach from one part into another.
 */
export function paragraphsOf(archive: TemplateArchive): readonly (readonly TemplateText[])[] {
  return Object.keys(archive.files)
    .flatMap((path) => {
      const label = partLabel(path);
      return label === null ? [] : [{ path, label }];
    })
    .sort((a, b) => a.label.localeCompare(b.label, 'vi', { numeric: true }))
    .map(({ path, label }) =>
      textsOf(archive.files[path]?.asUint8Array() ?? new Uint8Array()).map((text, index) => ({
        text: text.all,
        moved: text.moved,
        place: { sheet: `${label}, đoạn ${index + 1}`, content: text.all },
      })),
    );
}

const labels: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\d*\.xml$/u, 'Thân văn bản'],
  [/^word\/header(\d*)\.xml$/u, 'Đầu trang'],
  [/^word\/footer(\d*)\.xml$/u, 'Chân trang'],
  [/^word\/footnotes\.xml$/u, 'Chú thích'],
];

/** What a reader calls the part; null for one that holds no marks. */
export function partLabel(path: string): string | null {
  for (const [pattern, label] of labels) {
    const match = pattern.exec(path);
    if (match !== null) return `${label} ${match[1] ?? ''}`.trim();
  }
  return null;
}

interface Read {
  readonly all: string;
  /** What of it a tracked change moved elsewhere, where it stands once more, or deleted with its row. */
  readonly moved: string;
}

/** Deleted text (`w:delText`) is no text; a text box stands twice in the file, and is read once. */
function textsOf(part: Uint8Array): readonly Read[] {
  const texts: Read[] = [];
  const open: { readonly at: number; text: string; moved: string }[] = [];
  let moving = 0;
  /** Of each table row around, whether a tracked change deleted it. */
  const rows: boolean[] = [];
  let inRowProperties = false;
  let inText = false;
  let fallbacks = 0;
  const opened = (name: string) => {
    const paragraph = open.at(-1);
    if (name === 'mc:Fallback') fallbacks += 1;
    if (fallbacks > 0) return;
    if (name === 'w:moveFrom') moving += 1;
    if (name === 'w:tr') rows.push(false);
    if (name === 'w:trPr') inRowProperties = true;
    if (name === 'w:del' && inRowProperties) rows[rows.length - 1] = true;
    if (name === 'w:p') open.push({ at: texts.push({ all: '', moved: '' }) - 1, text: '', moved: '' });
    inText = name === 'w:t';
    if (paragraph !== undefined && (name === 'w:tab' || name === 'w:br')) paragraph.text += ' ';
  };
  const text = (piece: string) => {
    const paragraph = open.at(-1);
    if (!inText || fallbacks > 0 || paragraph === undefined) return;
    paragraph.text += piece;
    if (moving > 0 || rows.includes(true)) paragraph.moved += piece;
  };
  const closed = (name: string) => {
    inText = false;
    if (name === 'mc:Fallback') fallbacks -= 1;
    if (fallbacks === 0) {
      if (name === 'w:moveFrom') moving -= 1;
      if (name === 'w:tr') rows.pop();
      if (name === 'w:trPr') inRowProperties = false;
    }
    if (fallbacks > 0 || name !== 'w:p') return;
    const paragraph = open.pop();
    if (paragraph !== undefined) texts[paragraph.at] = { all: paragraph.text, moved: paragraph.moved };
  };
  // By their names as written: a drawing has paragraphs of its own, which are none of Word's.
  const handlers = {
    open: (_: string, __: Attributes, name: string) => opened(name),
    text,
    close: (_: string, name: string) => closed(name),
  };
  walkXml(part, handlers, { depth: templateLimits.depth, isAlsoText: true });
  return texts;
}
