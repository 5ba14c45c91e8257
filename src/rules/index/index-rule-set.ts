// A rule set of the second kind: groups of parts, each rounded by itself and added up as printed; no criteria, no classes.

import * as z from 'zod';
import { authorityLevels } from '#domain/index-unit';
import { expected } from '#rules/schema-message';
import { inForceSchema, ruleSetIdSchema } from '../about-rule-set.ts';
import { citationSchema } from '../citation.ts';
import { highestTotal, plainNumber } from '../plain-number.ts';
import { roundingPolicySchema } from '../rounding-policy.ts';
import { sumOfPlain } from '../sum-of-plain.ts';
import { type IndexPart, indexPartSchema } from './index-part.ts';

const indexGroupSchema = z
  .strictObject({
    /** Lower-case word: what JSON and the portal's own scores know it by. */
    code: z.string().regex(/^[a-z]+(-[a-z]+)*$/u, 'chỉ gồm chữ thường không dấu và dấu gạch nối'),
    title: z.string().min(1),
    /** As a narrow column heads it. */
    short: z.string().min(1).max(30),
    max: plainNumber(highestTotal),
    parts: z.array(indexPartSchema).min(1).max(50),
  })
  .refine(({ max, parts }) => max === sumOfPlain(parts.map((part) => part.max)), {
    ...expected(
      'max của nhóm phải bằng tổng max của các mục trong nhóm',
      'max of a group to be the sum of its parts’',
    ),
    path: ['max'],
  });

export const indexRuleSetSchema = z.strictObject({
  $schema: z.string().optional(),
  schemaVersion: z.literal(1),
  kind: z.literal('index'),
  id: ruleSetIdSchema,
  title: z.string().min(1),
  remark: z.string().min(1).optional(),
  basis: z.array(citationSchema).min(1),
  /** Of the legal basis. */
  inForce: inForceSchema,
  /** The first day of the periods for which this formula was seen to hold: another date is another version. */
  validFrom: z.iso.date(),
  /** Whom the formula is for. */
  levels: z
    .array(z.enum(authorityLevels))
    .min(1)
    .refine(
      (levels) => new Set(levels).size === levels.length,
      expected('mỗi cấp chỉ ghi một lần', 'each level to stand once'),
    ),
  rounding: roundingPolicySchema.refine(
    ({ stage }) => stage === 'criterion',
    expected(
      'stage là criterion: từng mục làm tròn rồi mới cộng',
      'stage to be criterion: parts are rounded, then added',
    ),
  ),
  groups: z
    .array(indexGroupSchema)
    .min(1)
    .max(20)
    .refine(
      (groups) => new Set(groups.map(({ code }) => code)).size === groups.length,
      expected('mỗi nhóm (code) chỉ được có một lần', 'each group (code) to stand once'),
    )
    .refine(
      (groups) => {
        const codes = groups.flatMap(({ parts }) => parts.map(({ code }) => code));
        return new Set(codes).size === codes.length;
      },
      expected('mỗi mục (code) chỉ được có một lần', 'each part (code) to stand once'),
    ),
});

export type IndexRuleSet = Readonly<z.infer<typeof indexRuleSetSchema>>;
export type IndexGroup = IndexRuleSet['groups'][number];

/** The most points there are: 100 by QĐ 766. */
export function maximumIndex({ groups }: IndexRuleSet): number {
  return sumOfPlain(groups.map(({ max }) => max));
}

export function partsOf({ groups }: Pick<IndexRuleSet, 'groups'>): readonly IndexPart[] {
  return groups.flatMap(({ parts }) => parts);
}

/** What distinguishes two formulas: figures of different versions are never compared. */
export function versionOf({ id, validFrom }: IndexRuleSet): string {
  return `${id} (${validFrom})`;
}
