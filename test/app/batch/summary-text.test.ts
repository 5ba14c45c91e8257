import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BatchRecord } from '#app/batch/record';
import { summaryText } from '#app/batch/summary-text';

const record = {
  program: { name: 'tthc-score', version: '0.1.0' },
  startedAt: '2026-11-24T23:31:34.120Z',
  finishedAt: '2026-11-24T23:32:05.007Z',
  counts: {},
  workbooks: [],
  diagnostics: [],
  outdated: [],
} as unknown as BatchRecord;

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the times of a run', () => {
  it.each([
    ['Asia/Ho_Chi_Minh', '25/11/2026 06:31:34 +07:00', '25/11/2026 06:32:05 +07:00'],
    ['America/St_Johns', '24/11/2026 20:01:34 -03:30', '24/11/2026 20:02:05 -03:30'],
    ['UTC', '24/11/2026 23:31:34 +00:00', '24/11/2026 23:32:05 +00:00'],
  ])('are those of the clock on the wall in %s, with what it is ahead', (zone, started, finished) => {
    vi.stubEnv('TZ', zone);
    expect(summaryText(record, 'vi').split('\n')[1]).toBe(`Bắt đầu: ${started} · Kết thúc: ${finished}`);
  });

  it('leave a question mark where a run has not ended', () => {
    expect(summaryText({ ...record, finishedAt: null }, 'vi')).toContain('Kết thúc: ?\n');
  });
});
