// Words that were given up for plain ones do not come back: in names, comments, messages and the English pages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const givenUp: Readonly<Record<string, string>> = {
  errand: 'scheduled job',
  occasion: 'recurrence',
  reckon: 'calculate',
  mend: 'fix',
  litter: 'stale files',
  twin: 'duplicate',
  workings: 'formula',
  amiss: 'wrong',
  anew: 'again',
  passingFolder: 'temporary folder',
  lastWords: 'end of standard error',
  tellingParts: 'identifying parts',
  keepLast: 'memoizeLast',
  leaveOwnFiles: 'excludeOwnFiles',
  smallParts: 'zip entries',
};

const vietnamese = ['huong-dan.md', 'cai-dat.md', 'du-lieu-ca-nhan.md', 'len-lich.md'];
const pages = readdirSync('docs').filter((name) => name.endsWith('.md') && !vietnamese.includes(name));
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);
const files = [...pages.map((name) => join('docs', name)), ...sources.map((name) => join('src', name))];

it.each(Object.entries(givenUp))('no “%s”: “%s”', (word, plain) => {
  const form = new RegExp(`(?<![A-Za-z])${word}(?:s|ed|ing)?(?![a-z])`, 'iu');
  const found = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (form.test(line) ? [`${file}:${index + 1} (write: ${plain})`] : [])),
  );
  expect(found).toEqual([]);
});

/** Words of names; a name is split where a capital begins. Comments and messages may have them. */
const givenUpInNames = new Map(
  Object.entries({
    body: 'entity (a unit or group), bodyText (of a report)',
    bodies: 'entities, authorities',
    standing: 'scoreSummary, status',
    habit: 'systematicCause',
    habits: 'systematicCauses',
    bare: 'withoutDiacritics, folded, plain',
    dress: 'style',
    judge: 'classify, check',
    judged: 'classified',
    verdict: 'result, summary',
    mention: 'the thing that is named',
    meant: 'intended',
    told: 'listed, reported',
    telling: 'identifying',
    patience: 'timeout',
    patient: 'withRetry',
    beat: 'heartbeat',
    most: 'max',
    longest: 'maxLength',
    fewest: 'min',
    surroundings: 'context',
    circumstances: 'context',
  }),
);

/** Why a name, or every name of a file, may have the word. */
const allowedNames: readonly (readonly [where: RegExp, names: RegExp, why: string])[] = [
  [/./u, /^governingBody$/u, 'cơ quan chủ quản, a word of the glossary'],
  [/./u, /^bodies(?:HandlingTime|Contacted|Time|TimeStoodIn)$/u, 'criteria 2 and 4, words of the glossary'],
  [/./u, /^[bB]odyText$/u, 'the text of the report'],
  [/./u, /AtMost$|^atMost$/u, 'a limit within a name; also a key of rule files'],
  [/src.documents.(?:docx|nd30|html)/u, /^(?:is)?[bB]od(?:y|ies)$/u, 'of a Word or HTML document'],
  [/src.page.server/u, /^body$/u, 'of an HTTP request or answer'],
  [/./u, /^(?:fewest|most)$/u, 'facts of diagnostics, which --json shows'],
  [
    /src.(?:scoring.find-printed-parts|diagnostics.scoring.rounding)/u,
    /^bodies$/u,
    'a fact, which --json shows',
  ],
  [/src.app.batch/u, /^standing$/u, 'a member of the record of a batch (docs/batch.md)'],
];

it('no name in src has a word that was given up', { timeout: 60_000 }, () => {
  const found = sources.flatMap((name) => {
    const file = join('src', name);
    return namesIn(file).flatMap((own) =>
      own
        .split(/(?=[A-Z])|[_\d]/u)
        .map((word) => givenUpInNames.get(word.toLowerCase()))
        .filter((plain) => plain !== undefined)
        .filter(() => !allowedNames.some(([where, names]) => where.test(file) && names.test(own)))
        .map((plain) => `${file}: ${own} (write: ${plain})`),
    );
  });
  expect(found).toEqual([]);
});

function namesIn(file: string): readonly string[] {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  const text = readFileSync(file, 'utf8');
  // Most files hold none of the words, and need not be parsed.
  const mayHold = [...givenUpInNames.keys()].some((word) => text.toLowerCase().includes(word));
  if (mayHold) visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return [...names];
}

const generated = ['diagnostics.md', 'placeholders.md', 'workbook.md'].map((name) => join('docs', name));
const written = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
].filter((file) => !generated.includes(file));

it.each(written)('%s keeps to lines of 110 letters, but for tables, code and single long words', (file) => {
  let isCode = false;
  const long = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => {
      if (/^\s*```/u.test(line)) isCode = !isCode;
      const isProse = !isCode && !/^\s*(?:[|#<>]|!\[)/u.test(line);
      return isProse && [...line].length > 110 && line.trim().split(' ').length > 3;
    });
  expect(long).toEqual([]);
});
