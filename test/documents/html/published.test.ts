import { describe, expect, it } from 'vitest';
import { publishedCopied } from '#diagnostics/audit/audit-copying';
import { rowsAlike } from '#diagnostics/check/plausibility';
import { renderHtml } from '#documents/html/render-html';
import { buildOverview } from '#report/overview/build-overview';
import { scoreSubmission } from '#scoring/score-submission';
import { causeOf, messageOf } from '../../said.ts';
import { dienBien } from '../../scoring/make-submission.ts';
import { publishedSubmission } from '../../scoring/published-submission.ts';
import { readableText } from './read-page.ts';

const submission = publishedSubmission();
const overview = buildOverview(scoreSubmission(submission, dienBien()), submission.authority);
const copied = {
  ...publishedCopied.sample(),
  place: { sheet: 'Công bố', cell: 'C14' },
  unit: 'Phường Thanh Bình',
};

function page(...diagnostics: Parameters<typeof renderHtml>[1]): string {
  return new TextDecoder().decode(renderHtml(overview, diagnostics));
}

describe('published figures on the page', () => {
  it('are a table of their own with the cause, and stand in the contents', () => {
    const text = readableText(page(copied, rowsAlike.sample()));
    expect(text).toContain('Số công bố khác số tính lại');
    expect(text).toContain(causeOf(copied));
    expect(text).toContain('Công bố!C14');
  });

  it('are not told once more among the other findings', () => {
    const markup = page(copied, rowsAlike.sample());
    expect(markup.split('Phường Thanh Bình</th><td role="cell" class="class">')).toHaveLength(2);
    expect(markup).not.toContain(messageOf(copied));
    expect(markup).toContain(messageOf(rowsAlike.sample()));
  });

  it('take no room where none differs', () => {
    expect(page(rowsAlike.sample())).not.toContain('cong-bo');
  });
});
