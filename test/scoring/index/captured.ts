// Rows of the portal's captures (fixtures/qd766), and units made of them.
import { readFileSync } from 'node:fs';
import type { AuthorityLevel, IndexUnit } from '#domain/index-unit';
import { rational } from '#exact/rational';
import type { IndexRuleSet } from '#rules/index/index-rule-set';
import { parseRuleSet } from '#rules/parse-rule-set';
import { scoreIndex } from '#scoring/index/score-index';
import { inWords } from '../../said.ts';

export type CapturedRow = Readonly<Record<string, string>>;

export function captured(name: string): readonly CapturedRow[] {
  const text = readFileSync(new URL(`../../../fixtures/qd766/${name}.csv`, import.meta.url), 'utf8');
  const [head = '', ...lines] = text.trim().split(/\r?\n/u);
  const names = head.split(',');
  return lines.map((line) =>
    Object.fromEntries(line.split(',').map((value, at) => [names[at] ?? '', value])),
  );
}

export function ruleSetOf(text: string): IndexRuleSet {
  const { index, diagnostics } = parseRuleSet(text, 'x.json');
  if (index === null)
    throw new Error(
      inWords(diagnostics)
        .map(({ message }) => message.vi)
        .join('\n'),
    );
  return index;
}

export const qd766Text = readFileSync(new URL('../../../rules/qd766-2022.json', import.meta.url), 'utf8');
export const qd766 = ruleSetOf(qd766Text);

export function indexUnit(
  counts: IndexUnit['counts'],
  rest: Partial<Omit<IndexUnit, 'counts'>> = {},
): IndexUnit {
  return {
    id: 'index:1',
    name: 'UBND phường Việt Trì',
    level: 'commune',
    rates: {},
    portal: {},
    ...rest,
    counts,
  };
}

/** The only unit's score of a group. */
export function groupOf(
  code: string,
  counts: IndexUnit['counts'],
  { level = 'commune' as AuthorityLevel, copies = null as number | null } = {},
) {
  const rates = copies === null ? {} : { certifiedCopyRate: rational(copies) };
  const unit = indexUnit(counts, { level, rates });
  const [score] = scoreIndex({ period: null, indexUnits: [unit] }, qd766).units;
  const group = score?.groups.find((one) => one.group.code === code);
  if (group === undefined) throw new Error(`no group ${code}`);
  return group;
}

/** "12.25", as the captures print it: without trailing zeros. */
export function shown(text: string | undefined): string {
  return text === undefined ? 'none' : `${Number(text)}`;
}
