import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { submission, unit } from '../../scoring/make-submission.ts';
import { readableText, tagsOf } from './read-page.ts';
import { onePeriod, pageOf, threePeriods } from './sample-page.ts';

const { page } = onePeriod();

describe('the page of Q2/2022', () => {
  it('says what was approved', async () => {
    await expect(readableText(page)).toMatchFileSnapshot('approved/q2-2022.txt');
  });

  it('says what was approved with two earlier periods beside it', async () => {
    await expect(readableText(threePeriods().page)).toMatchFileSnapshot('approved/three-periods.txt');
  });

  it('is the same bytes each time', () => {
    expect(onePeriod().page).toBe(page);
  });

  it('asks for nothing from elsewhere and runs no script', () => {
    for (const { name, attributes } of tagsOf(page)) {
      expect(['script', 'link', 'img', 'iframe', 'object', 'embed', 'form', 'base']).not.toContain(name);
      expect(Object.keys(attributes).filter((attribute) => /^on|^style$|^src/u.test(attribute))).toEqual([]);
      expect(attributes.href ?? '#').toMatch(/^#/u);
    }
    expect(page).not.toMatch(/@import|url\((?!#)/u);
  });

  it('lets through its own style sheet by hash, and nothing else', () => {
    const style = /<style>([\s\S]*?)<\/style>/u.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = tagsOf(page).find(
      ({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy',
    );
    expect(policy?.attributes.content).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it('gives every id once, and every reference an id', () => {
    const tags = tagsOf(threePeriods().page);
    const ids = tags.flatMap(({ attributes }) => attributes.id ?? []);
    const references = tags.flatMap(({ attributes }) => [
      ...(attributes['aria-labelledby']?.split(' ') ?? []),
      ...(attributes.href === undefined ? [] : [attributes.href.slice(1)]),
    ]);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(references.filter((reference) => !ids.includes(reference))).toEqual([]);
  });
});

describe('text from the input', () => {
  const hostile = `<script>alert("x")</script> & 'y' \u0000\u0007</style>`;
  const odd = submission([unit({ name: hostile, early: 3, late: 2 }), unit({ name: 'Nội vụ', early: 1 })]);
  const hostilePage = pageOf({ ...odd, authority: { ...odd.authority, name: hostile } });

  it('stands on the page as text, never as markup', () => {
    expect(hostilePage).not.toContain('<script');
    expect(hostilePage.match(/<\/style>/gu)).toHaveLength(1);
    expect(readableText(hostilePage)).toContain(`<script>alert("x")</script> & 'y' </style>`);
    expect(tagsOf(hostilePage).map(({ name }) => name)).not.toContain('script');
  });

  it('loses the characters that no page may hold', () => {
    expect(hostilePage).not.toMatch(/(?![\n\t])\p{Cc}/u);
  });
});

describe('a page of odd submissions', () => {
  it('shows a unit without dossiers as such, after the ranked ones', () => {
    const text = readableText(
      pageOf(submission([unit({ name: 'Phòng Y tế' }), unit({ name: 'Nội vụ', early: 1 })])),
    );
    expect(text).toContain('– | Phòng Y tế | – | Không phát sinh hồ sơ | – | – | – | – | – | – | – | – | –');
    expect(text.indexOf('| Nội vụ | ')).toBeLessThan(text.indexOf('– | Phòng Y tế'));
  });

  it('stands where nothing at all was resolved', () => {
    const text = readableText(pageOf(submission([unit({ name: 'Phòng Y tế', inTime: 4 })])));
    expect(text).toContain('Tiếp nhận 4 hồ sơ; chưa giải quyết xong hồ sơ nào.');
    expect(text).toContain('Không có đơn vị nào được chấm điểm.');
    expect(text).not.toMatch(/NaN|Infinity|undefined|null/u);
  });

  it('draws every share within the bar, however small', () => {
    const units = [unit({ name: 'Nội vụ', early: 99_999, late: 1 }), unit({ name: 'Y tế', late: 7 })];
    const odd = pageOf(submission(units));
    for (const { name, attributes } of tagsOf(odd)) {
      if (name !== 'rect' || !['early', 'onTime', 'late'].includes(attributes.class ?? '')) continue;
      const [x, width] = [Number.parseFloat(attributes.x ?? ''), Number.parseFloat(attributes.width ?? '')];
      expect(x).toBeGreaterThanOrEqual(0);
      expect(width).toBeGreaterThan(0.5);
      expect(x + width).toBeLessThanOrEqual(100.01);
    }
    expect(readableText(odd)).toContain('dưới 0,1%');
  });
});
