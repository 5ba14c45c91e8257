// One part of a template's archive read as XML from end to end, strictly: what watches it sees every element and text.
import { SaxesParser } from 'saxes';
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
  const parser = new SaxesParser({ xmlns: false });
  const stop = (why: 'broken' | 'too-deep') => {
    ended = why;
    throw new Error(why);
  };
  let ended: 'well-formed' | 'broken' | 'too-deep' = 'well-formed';
  parser.on('error', () => stop('broken'));
  // A document type could define entities that grow; Word and Excel write none, and nothing but UTF-8.
  parser.on('doctype', () => stop('broken'));
  parser.on('xmldecl', ({ encoding = 'UTF-8' }) => {
    if (!/^utf-?8$/iu.test(encoding)) stop('broken');
  });
  // What only some readers take for elements; none writes it.
  const hidden = (text: string) => {
    if (text.includes('<')) stop('broken');
  };
  parser.on('comment', hidden);
  parser.on('cdata', hidden);
  parser.on('opentag', ({ name, attributes }) => {
    if (open.push(bare(name)) > templateLimits.depth) stop('too-deep');
    for (const watcher of watchers) watcher.open?.(bare(name), attributes);
  });
  parser.on('text', (text) => {
    for (const watcher of watchers) watcher.text?.(text, open.at(-1) ?? '');
  });
  parser.on('closetag', () => {
    open.pop();
  });
  try {
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(part)).close();
  } catch {
    return ended === 'well-formed' ? 'broken' : ended;
  }
  return ended;
}

/** "document" of "w:document". */
export function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
