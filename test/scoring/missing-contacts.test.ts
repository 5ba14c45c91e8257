import { describe, expect, it } from 'vitest';
import type { OwnLevelCounts } from '#domain/level-counts';
import { scoreSubmission } from '#scoring/score-submission';
import { inWords, messageOf } from '../said.ts';
import { dienBien, officer, shippedRuleSet, submission, unit } from './make-submission.ts';

const strict = dienBien({ options: { lateWithoutComplaint: 'exclude', contactsFromLate: false } });
const ten = { best: 10, middle: 0, last: 0 };

describe('contacts that nobody stated, under a rule set that does not derive them', () => {
  const own = (name: string, levels: OwnLevelCounts, readable = true) =>
    officer({ name, readable, basis: { kind: 'own', resolved: { early: 10, onTime: 0, late: 0 }, levels } });
  const silent = unit({ name: 'Xã Nà Tấu', early: 10 });
  const units = [
    silent,
    unit({ name: 'Xã Nà Nhạn', early: 10, levels: { contacts: ten } }),
    unit({ name: 'Xã Thanh Minh', early: 10, levels: { contacts: ten, bodiesContacted: ten } }),
    unit({ name: 'Xã Pá Khoang', inTime: 2 }),
    unit({ name: 'Xã Mường Phăng', early: 10, readable: false }),
  ];
  const officers = [
    own('Dung', {}),
    own('Lụa', { contacts: ten, bodiesContacted: ten }),
    own('Thành', {}, false),
    officer({ name: 'Hoa', basis: { kind: 'units', unitIds: [silent.id] } }),
  ];

  it('are an error for each criterion, naming who resolved dossiers and stated none', () => {
    const found = scoreSubmission(submission(units, { officers }), strict).diagnostics;
    expect(
      inWords(found.filter(({ code }) => code === 'contacts-not-given')).map(({ message }) => message.vi),
    ).toEqual([
      'Không có số liệu liên hệ để chấm tiêu chí 3 cho 2 đơn vị hoặc cán bộ: Xã Nà Tấu, Dung; bộ quy tắc dien-bien-1187-2019 không cho suy số liệu này từ hồ sơ quá hạn.',
      'Không có số liệu liên hệ để chấm tiêu chí 4 cho 3 đơn vị hoặc cán bộ: Xã Nà Tấu, Xã Nà Nhạn, Dung; bộ quy tắc dien-bien-1187-2019 không cho suy số liệu này từ hồ sơ quá hạn.',
    ]);
  });

  it('are none of it where everybody stated them', () => {
    const stated = unit({ early: 10, levels: { contacts: ten, bodiesContacted: ten } });
    const codes = scoreSubmission(submission([stated]), strict).diagnostics.map(({ code }) => code);
    expect(codes).not.toContain('contacts-not-given');
  });
});

describe('a stand-in', () => {
  it('of an officer in charge of units is told as the units’ alone', () => {
    const one = unit({ early: 10 });
    const officers = [officer({ basis: { kind: 'units', unitIds: [one.id] } })];
    const found = scoreSubmission(submission([one], { officers }), dienBien()).diagnostics;
    const [notice] = found.filter(({ code }) => code === 'bodies-time-stood-in');
    expect(messageOf(notice)).toMatch(/^Tiêu chí 2: 1 đơn vị không/u);
  });
});

describe('the share decided on site', () => {
  it('is told to be unknown with the criterion and the rule set that ask for it', () => {
    const found = scoreSubmission(submission([unit({ early: 1 })]), shippedRuleSet('tt01-2018')).diagnostics;
    const notices = found.filter(({ code }) => code === 'on-site-rate-unknown');
    expect(inWords(notices).map(({ message }) => message.vi)).toEqual([
      expect.stringMatching(/tt01-2018.*ở tiêu chí 5,/u),
    ]);
  });
});
