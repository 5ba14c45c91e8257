// Progress on standard error: a bar that redraws itself on a terminal, a line for each workbook anywhere else.
import { clearedLine } from './own-signs.ts';
import type { PaintedOutput } from './terminal.ts';
import { textWidth } from './text-width.ts';

export interface Progress {
  readonly step: (step: Step) => void;
  /** Takes the bar away, until the next step. */
  readonly clear: () => void;
}

interface Step {
  readonly done: number;
  readonly total: number;
  /** Printed where there is no bar; empty where that has been reported already. */
  readonly line: string;
  /** After the bar: "3 lỗi". */
  readonly remark: string;
}

const barWidth = 30;

export function showProgress(to: PaintedOutput): Progress {
  if (!to.isTerminal) {
    return { step: ({ line }) => to.write(line === '' ? '' : `${line}\n`), clear: () => undefined };
  }
  return { step: (step) => to.write(clearedLine + bar(step, to)), clear: () => to.write(clearedLine) };
}

function bar({ done, total, remark }: Step, { paint, width }: PaintedOutput): string {
  const filled = total === 0 ? barWidth : Math.floor((done / total) * barWidth);
  const drawn = `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)}`;
  const words = [`${done}/${total}`, ...(remark === '' ? [] : [remark])].join(' · ');
  // On a line too narrow the bar would break in two, and no longer be taken away.
  return textWidth(drawn) + textWidth(words) + 1 < width
    ? `${paint.info(drawn)} ${words}`
    : words.slice(0, width - 1);
}
