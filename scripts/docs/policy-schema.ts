// docs/policy.schema.json from the zod schema, so that editors complete and check a policy of `count` while it is written.
import { z } from 'zod';
import { policySchema } from '#rules/policy';

export const path = 'docs/policy.schema.json';

export function policyJsonSchema(): string {
  const schema = z.toJSONSchema(policySchema, { io: 'input' });
  return `${JSON.stringify({ title: 'tthc-score: cách đếm hồ sơ', ...schema }, null, 2)}\n`;
}
