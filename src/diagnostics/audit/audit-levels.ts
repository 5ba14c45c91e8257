// Definitions: a published level whose conditions do not hold, or one below what they allow.
import { defineCause, exampleDifference } from './define-cause.ts';
import type { ConditionFacts } from './difference-facts.ts';
import { conditionWords } from './difference-words.ts';

export const publishedLevelUnmet = defineCause<{
  level: string;
  failing: readonly ConditionFacts[];
}>('published-level-unmet', {
  title: { vi: 'Chấm mức điểm khi chưa đủ điều kiện', en: 'A level claimed without its conditions' },
  vi: ({ level, failing }, { n }) =>
    `Mức ${n.decimal(level)} chưa đủ điều kiện: ${failing.map((one) => conditionWords(one, 'vi')).join('; ')}.`,
  en: ({ level, failing }, { n }) =>
    `The conditions of level ${n.decimal(level)} do not hold: ${failing.map((one) => conditionWords(one, 'en')).join('; ')}.`,
  example: {
    difference: exampleDifference(9, '2', '0'),
    cause: {
      level: '2',
      failing: [
        {
          measure: 'onlineShare',
          measured: '9.97',
          assumed: false,
          of: { part: 185, whole: 1855 },
          bounds: { atLeast: 30 },
          lacking: 372,
        },
      ],
    },
  },
});

export const publishedLevelUnderrated = defineCause<{
  level: string;
  holding: readonly ConditionFacts[];
}>('published-level-underrated', {
  title: { vi: 'Chấm thấp hơn mức đủ điều kiện', en: 'A level below what the conditions allow' },
  vi: ({ due, holding }, { n }) =>
    `Đủ điều kiện của mức ${n.decimal(due)}: ${holding.map((one) => conditionWords(one, 'vi')).join('; ')}.`,
  en: ({ due, holding }, { n }) =>
    `The conditions of level ${n.decimal(due)} hold: ${holding.map((one) => conditionWords(one, 'en')).join('; ')}.`,
  example: {
    difference: exampleDifference(9, '0', '2'),
    cause: {
      level: '0',
      holding: [
        {
          measure: 'onlineShare',
          measured: '81.91',
          assumed: false,
          of: { part: 163, whole: 199 },
          bounds: { atLeast: 30 },
          lacking: null,
        },
      ],
    },
  },
});
