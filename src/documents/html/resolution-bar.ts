// Early, on time and late as one bar of full width. The figures stand beside it, so it is hidden from screen readers.
import { stack, stackOffsetExpand } from 'd3-shape';
import type { ResolutionOverview } from '#report/resolution';
import { percent } from './charts.ts';
import { html, type Markup } from './markup.ts';

const parts = ['early', 'onTime', 'late'] as const;
type Part = (typeof parts)[number];
/** A handful among thousands must still be seen. */
const thinnest = 0.6;

export function resolutionBar(resolution: ResolutionOverview): Markup | null {
  if (resolution.early.percent === null) return null;
  const shares = Object.fromEntries(parts.map((part) => [part, resolution[part].share]));
  const layers = stack<Record<string, number>, Part>().keys(parts).offset(stackOffsetExpand)([shares]);
  return html`<svg class="bar" width="100%" height="14" aria-hidden="true" focusable="false">${layers.map(
    (layer) => {
      const [start = 0, end = 0] = layer[0] ?? [];
      if (end <= start) return null;
      const width = Math.max((end - start) * 100, thinnest);
      return html`<rect class="${layer.key}" x="${percent(Math.min(start * 100, 100 - width))}" y="0" width="${percent(width)}" height="14"/>`;
    },
  )}</svg>`;
}
