import { describe, expect, it } from 'vitest';
import { publishedDiffers } from '#diagnostics/audit/audit';
import { differing } from '#diagnostics/audit/define-cause';
import { excerptOf } from '#diagnostics/excerpt';

const note =
  'Tổng số TTHC thuộc thẩm quyền là 301. Tổng số nhận giải quyết là 2.290 hồ sơ, trong đó kỳ trước chuyển qua là 123 hồ sơ, ' +
  'trực tuyến 350 hồ sơ. Đã giải quyết 2.195 hồ sơ: sớm hạn 2.179 hồ sơ, trễ hạn 19 hồ sơ. Đang giải quyết 05 hồ sơ.';

function excerpt(content: string | undefined, message: string, unit?: string) {
  const place = { sheet: 'Khối', cell: 'AE6', ...(content === undefined ? {} : { content }) };
  const facts = { published: '1', computed: '0', formula: null, due: '0', recount: null } as const;
  const of = { ...facts, figure: { heading: message }, remedy: 'correct' } as const;
  return excerptOf(differing(of, [publishedDiffers({})], { place, unit }), 'vi');
}

describe('the text of a cell beside a finding', () => {
  it('is the part of a long note around the figure that is meant', () => {
    const shown = excerpt(note, 'Ghi chú viết đã giải quyết 2.195, nhưng các cột cho 2.198: lệch 3.');
    expect(shown).toMatch(/^“….*Đã giải quyết 2\.195 hồ sơ: sớm hạn 2\.179.*…”$/u);
    expect(shown?.length).toBeLessThanOrEqual(105);
  });

  it('is whole where it is short', () => {
    expect(excerpt('Trực tiếp 718 hồ sơ', 'Ghi chú viết trực tiếp 718.')).toBe('“Trực tiếp 718 hồ sơ”');
  });

  it.each([
    ['stands in the message', 'hai trăm bảy mươi', 'Ô ghi “hai trăm bảy mươi”, không phải số.', undefined],
    ['is the unit’s own name', 'Phòng Giáo dục', 'Tiếp nhận 13 hồ sơ.', 'Phòng Giáo dục'],
    ['is a figure', '350', 'Hồ sơ DVCTT nhận 2.290.', undefined],
    ['is not there', undefined, 'Chưa ghi tên đơn vị.', undefined],
  ])('is not shown where it %s', (_, content, message, unit) => {
    expect(excerpt(content, message, unit)).toBeNull();
  });
});
