import { describe, expect, it } from 'vitest';
import { compareRuleSets } from '#report/comparison/rule-set-difference';
import { ruleSetDifferenceJson } from '#report/machine/rule-set-difference-json';
import { scoreSubmission } from '#scoring/score-submission';
import { dienBien, shippedRuleSet, submission, unit } from '../../scoring/make-submission.ts';
import { publishedSubmission } from '../../scoring/published-submission.ts';

const quarter = publishedSubmission();
const difference = compareRuleSets(
  scoreSubmission(quarter, dienBien()),
  scoreSubmission(quarter, shippedRuleSet('tt01-2018')),
);

function entityNamed(name: string) {
  const found = difference.groups.flatMap(({ units }) => units).find((one) => one.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

describe('what the Circular would do to Điện Biên’s second quarter of 2022', () => {
  it('Him Lam falls from Xuất sắc to Tốt: 15,79 in hundredths, 14,7 in tenths with the late ones in the divisor', () => {
    const { totals, classifications } = entityNamed('Phường Him Lam');
    expect(totals.map((total) => total?.text)).toEqual(['15.79', '14.7']);
    expect(classifications).toEqual(['Xuất sắc', 'Tốt']);
  });

  it('matches criteria by what they measure: attitude is no. 5 here and no. 7 there', () => {
    const attitude = entityNamed('Phường Him Lam').criteria.find(({ key }) => key === 'attitude');
    expect(attitude?.numbers).toEqual([5, 7]);
    expect(attitude?.points.map((points) => points?.text)).toEqual(['2', '1.9']);
  });

  it('leaves criteria out whose points stay the same', () => {
    expect(entityNamed('Phòng Tư pháp').criteria.map(({ key }) => key)).toEqual(['oneStopDesk']);
  });

  it('is nothing between a rule set and itself', () => {
    const card = scoreSubmission(quarter, dienBien());
    const none = compareRuleSets(card, card);
    expect(
      none.groups.flatMap(({ units, whole }) => [...units, whole]).flatMap(({ criteria }) => criteria),
    ).toEqual([]);
  });
});

describe('a criterion that only one of the rule sets has', () => {
  it('has no number and no points on the other side', () => {
    const given = submission([unit({ early: 1 })]);
    const ruleSet = dienBien();
    const fewer = { ...ruleSet, criteria: ruleSet.criteria.filter(({ key }) => key !== 'feedback') };
    const { groups } = compareRuleSets(scoreSubmission(given, fewer), scoreSubmission(given, ruleSet));
    expect(groups[0]?.whole.criteria).toMatchObject([
      { key: 'feedback', numbers: [null, 8], points: [null, { text: '2' }] },
    ]);
  });
});

it('names the units that a group’s points leave out under either rule set', () => {
  const given = submission([
    unit({ early: 1 }),
    unit({ name: 'Phòng Y tế', early: 2, oneStopRate: null }),
    unit({ name: 'Nội vụ' }),
  ]);
  const { groups } = compareRuleSets(
    scoreSubmission(given, dienBien()),
    scoreSubmission(given, shippedRuleSet('tt01-2018')),
  );
  expect(groups.map(({ leftOut }) => leftOut)).toEqual([['Phòng Y tế']]);
});

describe('the difference as JSON', () => {
  it('has pairs of the first and the second rule set, figures as in compute --json', () => {
    const json = ruleSetDifferenceJson(difference) as {
      groups: { units: { name: string; totals: unknown; ranks: unknown }[] }[];
    };
    expect(json).toMatchObject({
      schemaVersion: 1,
      ruleSets: [{ id: 'dien-bien-1187-2019' }, { id: 'tt01-2018' }],
    });
    expect(json.groups[1]?.units.find(({ name }) => name === 'Phường Him Lam')).toMatchObject({
      totals: [
        { points: 15.79, exact: '1121/71' },
        { points: 14.7, exact: '147/10' },
      ],
      classifications: ['Xuất sắc', 'Tốt'],
    });
  });

  it('has no class where nothing was assessed', () => {
    const idle = scoreSubmission(submission([unit({ inTime: 1 })]), dienBien());
    expect(ruleSetDifferenceJson(compareRuleSets(idle, idle))).toMatchObject({
      groups: [{ units: [{ classifications: [null, null], totals: [{ points: null }, { points: null }] }] }],
    });
  });
});
