// What the charts share: scales in per cent of the width, so that a drawing fits any screen while its text keeps its size.
import { scaleLinear } from 'd3-scale';
import type { Overview } from '#report/overview/overview';
import { html, type Markup, type Part } from './markup.ts';

/** A position along the width: "45.2%". */
export function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}

/** A picture with its name and its content in words, for those who do not see it. `id` is unique on the page. */
export function picture(options: {
  readonly id: string;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly content: Part;
}): Markup {
  const { id, height, title, description, content } = options;
  return html`<svg class="chart" role="img" width="100%" height="${height}" aria-labelledby="${id}-t ${id}-d">
<title id="${id}-t">${title}</title><desc id="${id}-d">${description}</desc>${content}</svg>`;
}

/** From the bound of the class that the lowest total has reached, to the maximum: the part of the scale where anything stands. */
export function totalsScale({ classes, maximum }: Overview, totals: readonly number[]) {
  const lowest = Math.min(...totals, Number(maximum.decimal));
  const from = classes.find(({ atLeast }) => atLeast <= lowest)?.atLeast ?? 0;
  return scaleLinear().domain([from, Number(maximum.decimal)]);
}

/** The classes that the scale shows, each with the part of the scale it covers. */
export function visibleBands({ classes, maximum }: Overview, from: number) {
  return classes.flatMap(({ name, atLeast }, index) => {
    const end = classes[index - 1]?.atLeast ?? Number(maximum.decimal);
    return end <= from ? [] : [{ name, start: Math.max(atLeast, from), end }];
  });
}
