// Unknown data → rule set, or diagnostics that name the member at fault.

import type * as z from 'zod';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { findingsLeftOut } from '#diagnostics/file/limits';
import { ruleFileNotJson, ruleMemberWrong } from '#diagnostics/scoring/rule-set';
import type { Text } from '#language/language';
import { indexRuleSetSchema } from './index/index-rule-set.ts';
import { jsonFault } from './json-fault.ts';
import { noRuleSet, type ParsedRuleSet } from './parsed-rule-set.ts';
import { ruleSetSchema } from './rule-set.ts';
import { expectedText } from './schema-message.ts';

/** `file` only names the source in messages. All faults at once. */
export function parseRuleSet(text: string, file: string): ParsedRuleSet {
  const json = text.replace(/^\ufeff/u, '');
  const fault = jsonFault(json);
  if (fault !== null) return noRuleSet([ruleFileNotJson({ file, ...fault })]);
  const data: unknown = JSON.parse(json);
  const kind = isRecord(data) ? data.kind : undefined;
  if (kind === 'index') {
    const result = indexRuleSetSchema.safeParse(data);
    if (result.success) return { ruleSet: null, index: result.data, diagnostics: [] };
    return noRuleSet(faultsOf(result.error.issues, data));
  }
  if (kind !== undefined && kind !== 'levels') return noRuleSet([kindUnknown(kind)]);
  const result = ruleSetSchema.safeParse(data);
  if (result.success) return { ruleSet: result.data, index: null, diagnostics: [] };
  return noRuleSet(faultsOf(result.error.issues, data));
}

export interface ParsedData<Data> {
  readonly data: Data | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Another data file of the program's, such as a policy, by its schema. */
export function parseData<Data>(schema: z.ZodType<Data>, text: string, file: string): ParsedData<Data> {
  const json = text.replace(/^\ufeff/u, '');
  const fault = jsonFault(json);
  if (fault !== null) return { data: null, diagnostics: [ruleFileNotJson({ file, ...fault })] };
  const data: unknown = JSON.parse(json);
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data, diagnostics: [] };
  return { data: null, diagnostics: faultsOf(result.error.issues, data) };
}

function kindUnknown(kind: unknown): Diagnostic {
  return ruleMemberWrong({
    path: 'kind',
    found: shown(kind),
    expected: { vi: 'một trong: levels, index', en: 'one of: levels, index' },
  });
}

function faultsOf(issues: readonly z.core.$ZodIssue[], data: unknown): readonly Diagnostic[] {
  const faults = issues.flatMap(memberByMember);
  const found = faults.slice(0, maxFaults).map((fault) => describeFault(fault, data));
  const more = faults.length - found.length;
  return more > 0 ? [...found, findingsLeftOut({ shown: found.length, more })] : found;
}

/** No rule set has so many members that are each wrong by themselves. */
const maxFaults = 200;

/** zod names all unknown members of a group at once. */
function memberByMember(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue];
}

function describeFault(issue: z.core.$ZodIssue, data: unknown): Diagnostic {
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return ruleMemberWrong({
      path: pathText([...issue.path, key]),
      found: asWritten(`“${key}”`),
      expected: {
        vi: 'bỏ mục này, bộ quy tắc không có mục tên như vậy',
        en: 'to be left out: a rule set has no such member',
      },
    });
  }
  const found = issue.path.reduce<unknown>(
    (value, key) => (isRecord(value) ? value[String(key)] : undefined),
    data,
  );
  return ruleMemberWrong({ path: pathText(issue.path), found: shown(found), expected: expectation(issue) });
}

function expectation(issue: z.core.$ZodIssue): Text {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? { vi: issue.expected, en: issue.expected };
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ');
      if (issue.values.length === 1) return { vi: values, en: values };
      return { vi: `một trong: ${values}`, en: `one of: ${values}` };
    }
    case 'invalid_union':
      return { vi: 'scoring là average hoặc level', en: 'scoring to be average or level' };
    case 'too_small':
      return atLeast(issue);
    case 'too_big':
      return { vi: `tối đa ${issue.maximum}`, en: `at most ${issue.maximum}` };
    case 'invalid_format':
      return issue.format === 'date'
        ? { vi: 'ngày dạng 2019-11-13', en: 'a date such as 2019-11-13' }
        : { vi: issue.message, en: `the form ${issue.pattern ?? issue.format}` };
    case 'custom':
      return expectedText(issue);
    default:
      return { vi: issue.message, en: issue.message };
  }
}

function atLeast({ origin, minimum }: z.core.$ZodIssueTooSmall): Text {
  if (origin === 'string') return { vi: 'không để trống', en: 'not to be blank' };
  return origin === 'array'
    ? { vi: `ít nhất ${minimum} mục trong danh sách`, en: `at least ${minimum} in the list` }
    : { vi: `tối thiểu ${minimum}`, en: `at least ${minimum}` };
}

const typeNames: Readonly<Record<string, Text>> = {
  string: { vi: 'một đoạn chữ trong dấu nháy', en: 'a text in quotes' },
  number: { vi: 'một số', en: 'a number' },
  int: { vi: 'một số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'một danh sách trong ngoặc vuông', en: 'a list in square brackets' },
  tuple: { vi: 'một danh sách đúng ba mức', en: 'a list of exactly three levels' },
  object: { vi: 'một nhóm mục trong ngoặc nhọn', en: 'a group of members in braces' },
  record: { vi: 'một nhóm mục trong ngoặc nhọn', en: 'a group of members in braces' },
};

/** ["criteria", 3, "levels"] → "criteria[3].levels". */
function pathText(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '(gốc)';
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');
}

function shown(value: unknown): Text {
  if (value === undefined) return { vi: 'chưa có', en: 'missing' };
  if (typeof value === 'number' && !Number.isFinite(value))
    return { vi: 'một số quá lớn', en: 'too large a number' };
  const text = JSON.stringify(value);
  return asWritten(text.length > 60 ? `${text.slice(0, 57)}…` : text);
}

function asWritten(text: string): Text {
  return { vi: text, en: text };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
