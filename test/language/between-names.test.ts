import { expect, it } from 'vitest';
import { groupNotAssessed } from '#diagnostics/scoring/scoring';
import { messageOf } from '../said.ts';

const notAssessed = (...unreadable: readonly string[]) =>
  messageOf(groupNotAssessed({ group: 'PB', ownRow: false, unreadable }));

it('a semicolon stands between names of which one has a comma itself', () => {
  expect(notAssessed('Phòng Kinh tế, Hạ tầng và Đô thị', 'Văn phòng')).toMatch(
    /của: Phòng Kinh tế, Hạ tầng và Đô thị; Văn phòng\.$/u,
  );
  expect(notAssessed('Phòng Tư pháp', 'Văn phòng')).toMatch(/của: Phòng Tư pháp, Văn phòng\.$/u);
});
