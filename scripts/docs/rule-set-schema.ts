// rules/rule-set.schema.json from the zod schema, so that editors complete and check a rule set while it is written.
import * as z from 'zod';
import { indexRuleSetSchema } from '#rules/index/index-rule-set';
import { ruleSetSchema } from '#rules/rule-set';

export const path = 'rules/rule-set.schema.json';

export function ruleSetJsonSchema(): string {
  const schema = z.toJSONSchema(z.union([ruleSetSchema, indexRuleSetSchema]), { io: 'input' });
  return `${JSON.stringify({ title: 'tthc-score: bộ quy tắc', ...schema }, null, 2)}\n`;
}
