// An explanation for a reader: sections with their steps, what holds and what does not marked.

import type { ColourText, Paint } from '#cli/terminal/paint';
import type { Terminal } from '#cli/terminal/terminal';
import { breakLines } from '#cli/terminal/text-width';
import type { Explanation, ExplanationLine, LineKind } from '#report/explanation/explanation';

const widest = 110;
/** Before the text; the lines a step breaks into stand below the text. */
const starts: Readonly<Record<LineKind, string>> = {
  count: '    ',
  formula: '    ',
  note: '    ',
  'stand-in': '    ',
  measured: '    ',
  level: '    ',
  condition: '      ',
  missing: '    → ',
  source: '    ',
  rule: '    ',
  citation: '    ',
};

export function printExplanation({ out }: Terminal, { title, sections }: Explanation): void {
  const lines = [out.paint.strong(title), ''];
  for (const { heading, lines: steps } of sections) {
    lines.push(`  ${out.paint.strong(heading)}`, ...steps.flatMap((step) => stepLines(step, out)), '');
  }
  out.write(`${lines.join('\n')}\n`);
}

function stepLines({ kind, text, holds }: ExplanationLine, { paint, width }: Terminal['out']) {
  const mark = holds === undefined ? '' : holds ? '✓ ' : '✗ ';
  const start = starts[kind] + mark;
  const room = Number.isFinite(width) ? Math.min(width, widest) - start.length : width;
  const brush = brushFor(kind, holds, paint);
  return breakLines(text, room).map(
    (line, index) => (index === 0 ? start : ' '.repeat(start.length)) + brush(line),
  );
}

function brushFor(kind: LineKind, holds: boolean | undefined, paint: Paint): ColourText {
  const asIs: ColourText = (text) => text;
  if (kind === 'citation' || kind === 'rule' || kind === 'source') return paint.faint;
  if (kind === 'formula') return paint.strong;
  if (kind === 'missing' || kind === 'stand-in') return paint.warning;
  return holds === false ? paint.faint : asIs;
}
