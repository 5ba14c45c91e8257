// A mark that Word broke, by a line break, a tab or a hyphen, made one text: so that the check and the filler read the same.

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
  if (!/<w:(?:br|cr|tab|noBreakHyphen|softHyphen)[ />]/u.test(xml)) return xml;
  const marks = braceReader();
  let inText = false;
  return xml.replace(pieces, (piece) => {
    if (!piece.startsWith('<')) {
      if (inText) marks.read(piece);
      return piece;
    }
    const [, slash = '', name = ''] = /^<(\/?)([^\s/>]*)/u.exec(piece) ?? [];
    if (name === 'w:p') marks.reset();
    if (name === 'w:t') inText = slash === '' && !piece.endsWith('/>');
    const text = readAs.get(name);
    if (text === undefined || !marks.isOpen()) return piece;
    // `<w:br></w:br>`: its end is left out with it.
    return slash === '/' || text === '' ? '' : `<w:t xml:space="preserve">${text}</w:t>`;
  });
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
