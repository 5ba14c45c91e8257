// Mutants that no test can kill, each with its reason. What can be killed has no place here.

export interface Equivalent {
  readonly file: string;
  /** The code as it stands, on one line. */
  readonly from: string;
  readonly to: string;
  /** The line it begins on, trimmed, where the code stands more than once in the file. */
  readonly line?: string;
  readonly reason: string;
}

const zeroHasNoSign = 'differs at 0 alone, where a number and its opposite are the same';
const tokenEndsAsItBegins = 'a token that begins with a quote ends with one, and no other does';
const oneSign = 'a token with a sign in it is that sign, or a text in quotes';
const noOtherFault = 'the schema raises no fault of another kind; the compiler does not know';
const pathsExist = 'zod names members of objects and lists alone; the compiler does not know';
const alwaysGiven = 'every refinement is given its words by `wanted`; the compiler does not know';

export const equivalents: readonly Equivalent[] = [
  {
    file: 'src/exact/rational.ts',
    from: 'bottom < 0n',
    to: 'bottom <= 0n',
    reason: 'a divisor of 0 was refused the line before',
  },
  {
    file: 'src/exact/rational.ts',
    from: 'difference < 0n',
    to: 'difference <= 0n',
    reason: 'a difference of 0 was answered the line before',
  },
  { file: 'src/exact/rational.ts', from: 'a.numerator < 0n', to: 'a.numerator <= 0n', reason: zeroHasNoSign },
  {
    file: 'src/exact/rational.ts',
    from: 'Number(exponent) < 0',
    to: 'Number(exponent) <= 0',
    reason: 'ten to the power of 0 is 1, to multiply and to divide by',
  },
  { file: 'src/exact/rational.ts', from: 'a < 0n', to: 'a <= 0n', reason: zeroHasNoSign },
  { file: 'src/exact/rational.ts', from: 'b < 0n', to: 'b <= 0n', reason: zeroHasNoSign },
  {
    file: 'src/exact/rounding.ts',
    from: 'value.numerator < 0n',
    to: 'value.numerator <= 0n',
    reason: zeroHasNoSign,
  },
  {
    file: 'src/exact/rounding.ts',
    from: 'scaled < 0n',
    to: 'scaled <= 0n',
    line: 'const size = scaled < 0n ? -scaled : scaled;',
    reason: zeroHasNoSign,
  },
  {
    file: 'src/rules/in-force.ts',
    from: 'to !== null',
    to: 'true',
    line: 'const ended = to !== null && last > to;',
    reason: 'no text comes after null',
  },
  {
    file: 'src/rules/in-force.ts',
    from: 'date === null',
    to: 'false',
    reason: 'the schema has let dates through alone',
  },
  {
    file: 'src/rules/json-fault.ts',
    from: 'word === undefined',
    to: 'false',
    line: 'if (word === undefined || next === null)',
    reason: 'without a word there is no next state',
  },
  {
    file: 'src/rules/json-fault.ts',
    from: 'names === undefined',
    to: 'false',
    reason: 'where a name is wanted, braces are open',
  },
  {
    file: 'src/rules/json-fault.ts',
    from: "word.startsWith('\"')",
    to: "word.endsWith('\"')",
    line: "if (names === undefined || !word.startsWith('\"') || (state !== 'name' && state !== 'first-name'))",
    reason: tokenEndsAsItBegins,
  },
  {
    file: 'src/rules/json-fault.ts',
    from: "word.startsWith('\"')",
    to: "word.endsWith('\"')",
    line: "if (state === 'name' || state === 'first-name') return word.startsWith('\"') ? 'colon' : null;",
    reason: tokenEndsAsItBegins,
  },
  {
    file: 'src/rules/json-fault.ts',
    from: '/^[\\]},:]$/u',
    to: '/[\\]},:]$/u',
    reason: oneSign,
  },
  {
    file: 'src/rules/json-fault.ts',
    from: '/^[\\]},:]$/u',
    to: '/^[\\]},:]/u',
    reason: oneSign,
  },
  {
    file: 'src/rules/json-fault.ts',
    from: 'position < text.length',
    to: 'position <= text.length',
    line: "while (position < text.length && ' \\t\\r\\n'.includes(text.charAt(position))) position += 1;",
    reason: 'beyond the end is as good as at the end',
  },
  {
    file: 'src/rules/parse-rule-set.ts',
    from: '{ vi: issue.expected, en: issue.expected }',
    to: '{}',
    reason: 'every type of the schema has a name; the compiler does not know',
  },
  {
    file: 'src/rules/parse-rule-set.ts',
    from: 'default: return { vi: issue.message, en: issue.message };',
    to: 'default:',
    reason: noOtherFault,
  },
  {
    file: 'src/rules/parse-rule-set.ts',
    from: '{ vi: issue.message, en: issue.message }',
    to: '{}',
    reason: noOtherFault,
  },
  {
    file: 'src/rules/parse-rule-set.ts',
    from: "typeof value === 'object' && value !== null",
    to: 'true',
    reason: pathsExist,
  },
  {
    file: 'src/rules/parse-rule-set.ts',
    from: "typeof value === 'object' && value !== null",
    to: "typeof value === 'object' || value !== null",
    reason: pathsExist,
  },
  {
    file: 'src/rules/parse-rule-set.ts',
    from: "typeof value === 'object'",
    to: 'true',
    reason: pathsExist,
  },
  {
    file: 'src/rules/parse-rule-set.ts',
    from: 'value !== null',
    to: 'true',
    reason: pathsExist,
  },
  {
    file: 'src/rules/wanted.ts',
    from: 'issue.params?.en',
    to: 'issue.params.en',
    reason: alwaysGiven,
  },
  {
    file: 'src/rules/wanted.ts',
    from: "typeof en === 'string'",
    to: 'true',
    reason: alwaysGiven,
  },
];
