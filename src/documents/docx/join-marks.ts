// A mark that Word broke, by a line break, a tab or a hyphen, made one text, and deleted text none: so that the check and the
// filler read the same.

/** Tags and what stands between them; a ">" within quotes ends no tag. */
// slow pattern: only where no ">" follows, and a part is known to be well-formed XML, which ends in one.
const pieces = /<(?:[^>"']|"[^"]*"|'[^']*')*>|[^<]+/gu;

/** What an element inside a mark is read as: nothing for a hyphen that only shows where a line ends. */
const readAs: ReadonlyMap<string, string> = new Map([
  ['w:br', ' '],
  ['w:cr', ' '],
  ['w:tab', ' '],
  ['w:noBreakHyphen', '-'],
  ['w:softHyphen', ''],
]);

/** `xml` is well-formed. A mark reaches no further than its paragraph. */
export function joinMarks(xml: string): string {
  if (!/<w:(?:br|cr|tab|noBreakHyphen|softHyphen|del)[ />]/u.test(xml)) return xml;
  const marks = braceReader();
  let inText = false;
  let deleted = 0;
  return xml.replace(pieces, (piece) => {
    if (!piece.startsWith('<')) {
      if (inText) marks.read(piece);
      return piece;
    }
    const { name, opens, closes } = tagOf(piece);
    if (name === 'w:p') marks.reset();
    if (name === 'w:del') deleted += Number(opens) - Number(closes);
    if (name === 'w:t') {
      inText = opens && deleted === 0;
      // Word writes deleted text as `w:delText`; of other programs, not all do.
      return deleted > 0 ? piece.replace('w:t', 'w:delText') : piece;
    }
    // `<w:br></w:br>`: its end is left out with it.
    return marks.isOpen() ? inMark(piece, name, closes || deleted > 0) : piece;
  });
}

function inMark(piece: string, name: string, isLeftOut: boolean): string {
  const text = readAs.get(name);
  if (text === undefined) return piece;
  return isLeftOut || text === '' ? '' : `<w:t xml:space="preserve">${text}</w:t>`;
}

/** An element without content neither opens nor closes. */
function tagOf(tag: string): { readonly name: string; readonly opens: boolean; readonly closes: boolean } {
  const [, slash = '', name = ''] = /^<(\/?)([^\s/>]*)/u.exec(tag) ?? [];
  return { name, opens: slash === '' && !tag.endsWith('/>'), closes: slash === '/' };
}

/** Whether a "{{" stands before, to which no "}}" has come yet; the two braces may stand in two runs. */
function braceReader() {
  let last = '';
  let open = false;
  return {
    read: (text: string) => {
      for (const sign of text) {
        const isPair = sign === last && (sign === '{' || sign === '}');
        if (isPair) open = sign === '{';
        last = isPair ? '' : sign;
      }
    },
    reset: () => {
      last = '';
      open = false;
    },
    isOpen: () => open,
  };
}
