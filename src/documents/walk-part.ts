// One part of a template's archive read as XML from end to end, strictly: what watches it sees every element and text.
import { walkXml, XmlFault } from '#ooxml/package/walk-xml';
import { templateLimits } from './template-limits.ts';

export interface PartWatcher {
  /** Names without prefix: others than Word's own may be chosen for the same things. */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string, inside: string) => void;
}

/** What is no picture, font or binary: also where its name says otherwise. */
export function isXml(path: string, part: Uint8Array): boolean {
  return /\.(?:xml|rels|vml)$/iu.test(path) || startsAsText.some((start) => startsWith(part, start));
}

/** "<", a mark of byte order, "<" in two bytes. */
const startsAsText = [[0x3c], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [0x00, 0x3c]];

function startsWith(part: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => part[index] === byte);
}

export function walkPart(
  part: Uint8Array,
  watchers: readonly PartWatcher[],
): 'well-formed' | 'broken' | 'too-deep' {
  const open: string[] = [];
  try {
    walkXml(
      part,
      {
        open: (name, attributes) => {
          open.push(name);
          for (const watcher of watchers) watcher.open?.(name, attributes);
        },
        text: (text) => {
          for (const watcher of watchers) watcher.text?.(text, open.at(-1) ?? '');
        },
        close: () => {
          open.pop();
        },
      },
      // Word and Excel write nothing but UTF-8, and what fills a template reads it as text.
      { depth: templateLimits.depth, isAlsoText: true },
    );
    return 'well-formed';
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    return error.why === 'too-deep' ? 'too-deep' : 'broken';
  }
}
