// Where a text stops being JSON, and what should stand there: the engine's own messages are English, and change.
import type { Text } from '#language/language';

export interface JsonFault {
  /** From 1, as editors count. */
  readonly line: number;
  readonly column: number;
  /** What stands there; null at the end of the text. */
  readonly found: string | null;
  readonly expected: Text;
}

/** Null where the text is JSON, and says nothing twice. */
export function jsonFault(text: string): JsonFault | null {
  const foreign = text.indexOf('\ufffd');
  if (foreign >= 0) return faultAt(text, foreign, undefined, utf8);
  const open: Open[] = [];
  let state: State = 'value';
  let position = afterSpace(text, 0);
  while (position < text.length) {
    token.lastIndex = position;
    const word = token.exec(text)?.[0];
    if (word !== undefined && isDoubled(word, state, open)) return faultAt(text, position, word, unused);
    const next: State | null = word === undefined ? null : after(word, state, open);
    if (word === undefined || next === null)
      return faultAt(
        text,
        position,
        word,
        word === undefined && text.charAt(position) === '"' ? textOnOneLine : expectations[state],
      );
    if (open.length > deepest) return faultAt(text, position, word, shallower);
    state = next;
    position = afterSpace(text, position + word.length);
  }
  return state === 'nothing' ? null : faultAt(text, position, undefined, expectations[state]);
}

/** A bracket that is open, and the names that stand in it so far. */
interface Open {
  readonly sign: '{' | '[';
  readonly names: Set<string>;
}

/** A rule set goes down to nine. */
const deepest = 50;

/** Of a member given twice JSON takes the last, which its writer may not know. */
function isDoubled(word: string, state: State, open: readonly Open[]): boolean {
  const names = open.at(-1)?.names;
  if (names === undefined || !word.startsWith('"') || (state !== 'name' && state !== 'first-name'))
    return false;
  const name: string = JSON.parse(word);
  if (names.has(name)) return true;
  names.add(name);
  return false;
}

type State = keyof typeof expectations;

const expectations = {
  value: {
    vi: 'một giá trị (chữ trong dấu nháy kép, số, {…} hoặc […])',
    en: 'a value (a text in double quotes, a number, {…} or […])',
  },
  'first-value': { vi: 'một giá trị hoặc dấu ]', en: 'a value or ]' },
  name: {
    vi: 'tên mục trong dấu nháy kép (sau mục cuối không có dấu phẩy)',
    en: 'the name of a member in double quotes (no comma follows the last one)',
  },
  'first-name': {
    vi: 'tên mục trong dấu nháy kép, hoặc dấu }',
    en: 'the name of a member in double quotes, or }',
  },
  colon: { vi: 'dấu hai chấm sau tên mục', en: 'a colon after the name of the member' },
  'after-member': { vi: 'dấu phẩy hoặc dấu }', en: 'a comma or }' },
  'after-element': { vi: 'dấu phẩy hoặc dấu ]', en: 'a comma or ]' },
  nothing: { vi: 'hết tệp', en: 'the end of the file' },
} satisfies Readonly<Record<string, Text>>;

const unused: Text = {
  vi: 'tên mục chưa có trong ngoặc này: mỗi mục chỉ ghi một lần',
  en: 'a name that these braces do not have yet: each member is given once',
};

const shallower: Text = {
  vi: `không quá ${deepest} lớp ngoặc`,
  en: `no more than ${deepest} brackets within each other`,
};

/** What is no UTF-8 is decoded to U+FFFD, which nobody types. */
const utf8: Text = { vi: 'chữ lưu theo bảng mã UTF-8', en: 'text saved as UTF-8' };

const textOnOneLine: Text = {
  vi: 'chữ đóng bằng dấu nháy kép trên cùng một dòng, trong đó \\ và " phải viết \\\\ và \\"',
  en: 'a text closed by a double quote on the same line, with \\ and " in it written \\\\ and \\"',
};

/** One token: a sign, a text, a number or a word. Of control characters a text may hold only those beyond ASCII's. */
const inText = String.raw`(?:[^"\\\p{Cc}]|[\u007f-\u009f])*`;
const escaped = String.raw`\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})`;
const number = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])`;
const token = new RegExp(
  String.raw`[{}[\],:]|"${inText}(?:${escaped}${inText})*"|${number}|(?:true|false|null)(?!\w)`,
  'uy',
);

/** What may follow `word`; null where it may not stand here itself. Opens and closes what is open. */
function after(word: string, state: State, open: Open[]): State | null {
  if (word === closing[state]) {
    open.pop();
    return afterValue(open);
  }
  const needed = separators[state];
  if (needed !== undefined) return word === needed.sign ? needed.next : null;
  if (state === 'nothing') return null;
  if (state === 'name' || state === 'first-name') return word.startsWith('"') ? 'colon' : null;
  if (word !== '{' && word !== '[') return /^[\]},:]$/u.test(word) ? null : afterValue(open);
  open.push({ sign: word, names: new Set() });
  return word === '{' ? 'first-name' : 'first-value';
}

const closing: Readonly<Partial<Record<State, string>>> = {
  'first-name': '}',
  'after-member': '}',
  'first-value': ']',
  'after-element': ']',
};

const separators: Readonly<Partial<Record<State, { readonly sign: string; readonly next: State }>>> = {
  colon: { sign: ':', next: 'value' },
  'after-member': { sign: ',', next: 'name' },
  'after-element': { sign: ',', next: 'value' },
};

function afterValue(open: readonly Open[]): State {
  const inside = open.at(-1)?.sign;
  return inside === undefined ? 'nothing' : inside === '{' ? 'after-member' : 'after-element';
}

function afterSpace(text: string, from: number): number {
  let position = from;
  while (position < text.length && ' \t\r\n'.includes(text.charAt(position))) position += 1;
  return position;
}

function faultAt(text: string, position: number, word: string | undefined, expected: Text): JsonFault {
  const lines = text.slice(0, position).split(/\r\n|\r|\n/u);
  const rest = text.slice(position, position + 40);
  return {
    line: lines.length,
    column: [...(lines.at(-1) ?? '')].length + 1,
    found: position >= text.length ? null : (word ?? visible(rest)).slice(0, 30),
    expected,
  };
}

/** The word or sign that a text begins with; a character that nobody sees by its number. */
function visible(text: string): string {
  const word = /^(?:[\p{L}\p{N}_.+-]+|\P{C})/u.exec(text)?.[0];
  return word ?? `U+${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
