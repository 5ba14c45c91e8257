import { expect, it } from 'vitest';
import { paintFor } from '#cli/terminal/paint';
import { showProgress } from '#cli/terminal/progress';
import { cleanedOutput } from '#cli/terminal/streams';

function shown(terminal: { readonly isTerminal: boolean; readonly width: number }): string {
  let text = '';
  const door = cleanedOutput((more) => {
    text += more;
  }, terminal.width);
  const progress = showProgress({ ...terminal, ...door, paint: paintFor(false) });
  progress.step({ done: 1, total: 3, line: '[1/3] a.xlsx: đã lập', remark: '' });
  progress.step({ done: 2, total: 3, line: '', remark: '1 lỗi' });
  progress.step({ done: 3, total: 3, line: '[3/3] c.xlsx: đã lập', remark: '1 lỗi' });
  progress.clear();
  return text;
}

it('is a line for each workbook in a file, but for those told already', () => {
  expect(shown({ isTerminal: false, width: Number.POSITIVE_INFINITY })).toBe(
    '[1/3] a.xlsx: đã lập\n[3/3] c.xlsx: đã lập\n',
  );
});

it('is one bar on a terminal, drawn over itself and gone at the end', () => {
  const frames = shown({ isTerminal: true, width: 80 }).split('\r\u001b[K');
  expect(frames).toEqual([
    '',
    '██████████░░░░░░░░░░░░░░░░░░░░ 1/3',
    '████████████████████░░░░░░░░░░ 2/3 · 1 lỗi',
    '██████████████████████████████ 3/3 · 1 lỗi',
    '',
  ]);
});

it('is only a count where the terminal is narrow', () => {
  expect(shown({ isTerminal: true, width: 40 }).split('\r\u001b[K')).toContain('3/3 · 1 lỗi');
});
