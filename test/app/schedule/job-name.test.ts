import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isJobName, jobNameFor } from '#app/schedule/scheduled-job';

it.skipIf(process.platform === 'win32').each([
  ['/srv/Sở Nội vụ/báo cáo', 'tthc-score-srv-so-noi-vu-bao-cao'],
  ['/srv/huyen-a/kq/', 'tthc-score-srv-huyen-a-kq'],
  ['/', 'tthc-score'],
])('the results in %s are filed under %s', (folder, name) => {
  expect(jobNameFor(folder)).toBe(name);
});

it('two long paths that differ only far from their end have different names, which say their end', () => {
  const end = 'so-lieu-giai-quyet-thu-tuc-hanh-chinh/quy-2-nam-2022/bao-cao-cham-diem';
  const [a, b] = ['a', 'b'].map((start) => jobNameFor(`/${start}/${end}`));
  expect(a).not.toBe(b);
  for (const name of [a, b]) expect(name).toMatch(/-quy-2-nam-2022-bao-cao-cham-diem-[0-9a-f]{6}$/u);
});

it('is a name every scheduler takes, whatever the folder', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (folder) => isJobName(jobNameFor(folder))));
});
