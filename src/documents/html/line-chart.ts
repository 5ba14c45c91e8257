// A line for each entity over the periods, distinguished by its mark and its name at the end, not by colour alone.
import { scaleLinear, scalePoint } from 'd3-scale';
import { line, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import type { EntityComparison } from '#report/comparison/comparison';
import type { Overview } from '#report/overview/overview';
import { percent, picture, totalsScale, visibleBands } from './charts.ts';
import { html, type Markup } from './markup.ts';

const height = 240;
const [top, bottom] = [28, 206];
const marks = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond];

interface Point {
  readonly period: string;
  readonly total: number;
  readonly text: string;
}

export function lineChart(
  overview: Overview,
  periods: readonly string[],
  entities: readonly EntityComparison[],
): Markup {
  const lines = entities.map((entity) => ({ name: entity.name, points: pointsOf(entity, periods) }));
  const totals = lines.flatMap(({ points }) =>
    points.flatMap((point) => (point === null ? [] : [point.total])),
  );
  const y = totalsScale(overview, totals).range([bottom, top]);
  const x = scalePoint(periods, [20, 88]);
  const at = (period: string) => x(period) ?? 0;
  const every = Math.ceil(periods.length / 4);
  const bands = visibleBands(overview, y.domain()[0] ?? 0).map(
    ({ name, start, end }, index) =>
      html`<rect class="${index % 2 === 0 ? 'band' : 'band-alternate'}" x="0" y="${y(end)}" width="100%" height="${y(start) - y(end)}"/><text class="label" x="6" y="${y(end) + 14}">${name}</text>`,
  );
  const labels = periods.map((period, index) =>
    (periods.length - 1 - index) % every === 0
      ? html`<text class="label" x="${percent(at(period))}" y="${height - 12}" text-anchor="middle">${period}</text>`
      : null,
  );
  const drawn = lines.map(({ points }, index) => {
    const path = line<Point | null>()
      .defined((point) => point !== null)
      .x((point) => at(point?.period ?? ''))
      .y((point) => y(point?.total ?? 0))(points);
    return html`<svg width="100%" height="${height}" viewBox="0 0 100 ${height}" preserveAspectRatio="none"><path class="line line${index % marks.length}" d="${path ?? ''}"/></svg>${points.map(
      (point) => (point === null ? null : mark(index, at(point.period), y(point.total), point)),
    )}`;
  });
  return picture({
    id: 'duong-diem',
    height,
    title: `Tổng điểm của các khối từ ${periods[0] ?? ''} đến ${periods.at(-1) ?? ''}`,
    description: lines.map(({ name, points }) => inWords(name, points)).join(' '),
    content: [...bands, ...labels, ...drawn, ...endLabels(lines, y, at)],
  });
}

/** The key to the marks: which line is whose. */
export function lineKey(entities: readonly EntityComparison[]): Markup {
  return html`<ul class="legend keys" aria-label="Chú giải">${entities.map(
    ({ name }, index) =>
      html`<li><svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true" focusable="false"><path class="mark mark${index % marks.length}" d="${markPath(index)}"/></svg>${name}</li>`,
  )}</ul>`;
}

function pointsOf({ ofPeriods }: EntityComparison, periods: readonly string[]): readonly (Point | null)[] {
  return periods.map((period, index) => {
    const total = ofPeriods[index]?.total ?? null;
    return total === null ? null : { period, total: Number(total.decimal), text: total.text };
  });
}

function mark(index: number, x: number, y: number, { text, period }: Point): Markup {
  return html`<svg x="${percent(x)}" y="${y}" overflow="visible"><path class="mark mark${index % marks.length}" d="${markPath(index)}"><title>${period}: ${text} điểm</title></path></svg>`;
}

function markPath(index: number): string {
  return symbol(marks[index % marks.length], 72)() ?? '';
}

/** The figures at both ends, apart from each other where the lines are close. */
function endLabels(
  lines: readonly { readonly points: readonly (Point | null)[] }[],
  y: (total: number) => number,
  at: (period: string) => number,
): readonly Markup[] {
  return [0, -1].flatMap((end) => {
    const points = lines.flatMap(({ points }) => points.at(end) ?? []).sort((a, b) => b.total - a.total);
    const spread = apart(points.map(({ total }) => y(total) - 11));
    return points.map(
      (point, index) =>
        html`<text class="value" x="${percent(at(point.period))}" y="${Math.round(spread[index] ?? 0)}" text-anchor="middle">${point.text}</text>`,
    );
  });
}

/** From the top down: a figure that would touch the one above goes below its own mark instead. */
function apart(heights: readonly number[]): readonly number[] {
  return heights.map((next, index) => {
    const above = heights[index - 1];
    return above !== undefined && next - above < 14 ? next + 32 : next;
  });
}

function inWords(name: string, points: readonly (Point | null)[]): string {
  const said = points.flatMap((point) => (point === null ? [] : [`${point.period} ${point.text}`]));
  return said.length === 0 ? `${name}: không được chấm điểm.` : `${name}: ${said.join(', ')}.`;
}

/** An entity's totals as a line the height of a word; the figures stand beside it. */
export function sparkline({ ofPeriods }: EntityComparison): Markup | null {
  const totals = ofPeriods.map((figures) => (figures?.total ? Number(figures.total.decimal) : null));
  const known = totals.flatMap((total) => total ?? []);
  if (known.length < 2) return null;
  const x = scaleLinear()
    .domain([0, totals.length - 1])
    .range([2, 62]);
  const y = scaleLinear()
    .domain([Math.min(...known), Math.max(...known)])
    .range([16, 4]);
  const path = line<number | null>()
    .defined((total) => total !== null)
    .x((_, index) => x(index))
    .y((total) => (Math.min(...known) === Math.max(...known) ? 10 : y(total ?? 0)))(totals);
  return html`<svg class="sparkline" width="64" height="20" aria-hidden="true" focusable="false"><path d="${path ?? ''}"/></svg>`;
}
