// Rule files that are broken, doubled, deep or long.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HostileTemplate, templatesOf } from '../hostile-template.ts';

const shipped = (change: (json: string) => string) => () =>
  Buffer.from(
    change(readFileSync(join(import.meta.dirname, '../../../rules/dien-bien-1187-2019.json'), 'utf8')),
  );
const bytes = (content: string | Uint8Array) => () => Buffer.from(content);

export const hostileRuleSets: readonly HostileTemplate[] = templatesOf('Rule files', 'rules.json', [
  ['as-shipped', null, shipped((json) => json)],
  ['member-twice', 'rule-file-not-json', shipped((json) => json.replace('{', '{"id": "khac",'))],
  ['cut-off', 'rule-file-not-json', shipped((json) => json.slice(0, json.length / 2))],
  ['brackets-100000-deep', 'rule-file-not-json', bytes('['.repeat(100_000) + ']'.repeat(100_000))],
  ['brackets-40-deep', 'rule-member-wrong', bytes('['.repeat(40) + ']'.repeat(40))],
  ['of-2mb', 'file-over-limit', shipped((json) => json + ' '.repeat(2_000_000))],
  ['faults-100000', 'rule-member-wrong', bytes(`{"criteria": [${'1,'.repeat(100_000)}1]}`)],
  ['utf-16', 'rule-file-not-json', bytes(Buffer.from('\ufeff{}', 'utf16le'))],
  ['bytes-foreign', 'rule-file-not-json', bytes(new Uint8Array([0x7b, 0x22, 0xe1, 0x22, 0x7d]))],
  ['prototype', 'rule-member-wrong', bytes('{"__proto__": {"id": "x"}, "constructor": 1}')],
  ['number-1e999', 'rule-member-wrong', bytes('{"id": 1e999}')],
  ['empty', 'rule-file-not-json', bytes('')],
]);
