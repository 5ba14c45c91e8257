import { describe, expect, it } from 'vitest';
import { printIndexScores } from '#cli/actions/index/print-scores';
import { openTerminal } from '#cli/terminal/terminal';
import { fakeStreams } from './fake-streams.ts';

const groups = ['Công khai', 'Tiến độ', 'Trực tuyến', 'Thanh toán', 'Số hóa', 'Hài lòng'].map(
  (title, index) => ({ code: `${index}`, title, max: '18' }),
);
const points = ['7,96', '17,35', '8,41', '6,67', '8,75', '12,25'];

describe('the table of an index at 80 columns', () => {
  it('puts the groups on lines of their own, and breaks no figure', () => {
    const streams = fakeStreams({ width: 80 });
    const terminal = openTerminal(streams, { language: 'vi', colour: false });
    const row = { rank: '1/1', name: 'UBND tỉnh Phú Thọ', groups: points, total: '61,39/100' };
    const levels = [{ name: 'Tỉnh', rows: [row] }];
    printIndexScores(terminal, { period: 'Quý III/2026', title: 'Chỉ số', disclaimer: '', groups, levels });
    for (const figure of ['61,39/100', ...points]) expect(streams.printed.out).toContain(figure);
    expect(streams.printed.out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});
