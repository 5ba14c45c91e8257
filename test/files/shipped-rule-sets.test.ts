import { describe, expect, it } from 'vitest';
import { shippedRuleSets } from '#files/shipped';
import { isAsShipped } from '#files/shipped-rule-sets';
import { parseRuleSet } from '#rules/parse-rule-set';
import { parsedBefore } from '#rules/parsed-rule-set';

describe.each(shippedRuleSets().map(({ name, read }) => ({ name, bytes: read() })))(
  'the shipped rule set $name',
  ({ name, bytes }) => {
    it('has no fault, and is read as parsing it in full gives it (its sum stands in shipped-rule-sets.ts)', () => {
      const text = new TextDecoder().decode(bytes);
      const parsed = parseRuleSet(text, name);
      expect(parsed.diagnostics).toEqual([]);
      expect(isAsShipped(name, bytes)).toBe(true);
      expect(parsedBefore(text)).toEqual(parsed);
    });

    it('is parsed in full once somebody has edited it, if only by one sign', () => {
      const edited = bytes.slice();
      const digit = edited.indexOf(0x31);
      edited[digit] = 0x32;
      expect(isAsShipped(name, edited)).toBe(false);
      expect(isAsShipped('other.json', bytes)).toBe(false);
    });
  },
);
