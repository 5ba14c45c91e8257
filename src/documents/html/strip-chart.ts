// Each unit of a group as a dot on the scale of points, with the group's own total and the bounds of the classes.
import { scaleLinear } from 'd3-scale';
import { shortDecimal } from '#language/numbers';
import type { GroupOverview, Overview, UnitOverview } from '#report/overview/overview';
import { percent, picture, totalsScale, visibleBands } from './charts.ts';
import { html, type Markup } from './markup.ts';

const middle = 86;
const height = 156;
/** Rows of dots reach as far from the middle. */
const tallest = 39;
/** The narrowest plot a phone gives; dots that do not touch there do not touch anywhere. */
const narrowest = 300;

export function stripChart(overview: Overview, group: GroupOverview, id: string): Markup {
  const totals = overview.groups.flatMap(({ units, total }) => [...units.map((unit) => unit.total), total]);
  const domain = totalsScale(
    overview,
    totals.flatMap((total) => (total === null ? [] : [Number(total.decimal)])),
  );
  const x = domain.copy().range([2.5, 97.5]);
  const from = x.domain()[0] ?? 0;
  const bands = visibleBands(overview, from).map(({ name, start, end }, index) => {
    const [left, right] = [x(start), x(end)];
    return html`<rect class="${index % 2 === 0 ? 'band' : 'band-alternate'}" x="${percent(left)}" y="0" width="${percent(right - left)}" height="${height - 24}"/>
<text class="label" x="${percent((left + right) / 2)}" y="16" text-anchor="middle">${name}</text>`;
  });
  const ticks = x
    .ticks(6)
    .map(
      (tick) =>
        html`<text class="label" x="${percent(x(tick))}" y="${height - 6}" text-anchor="middle">${shortDecimal(`${tick}`)}</text>`,
    );
  const radius = group.units.length > 60 ? 3.5 : 6;
  const dots = swarm(group.units, (total) => (x(total) / 100) * narrowest, radius).map(
    ({ unit, total, level }) =>
      html`<circle class="dot" cx="${percent(x(total))}" cy="${middle + level * (2 * radius + 1)}" r="${radius}"><title>${unit.name}: ${unit.total?.text ?? ''} điểm</title></circle>`,
  );
  const own =
    group.total === null
      ? null
      : html`<line class="group-line" x1="${percent(x(Number(group.total.decimal)))}" x2="${percent(x(Number(group.total.decimal)))}" y1="38" y2="${height - 24}"/>
<text class="group-label" x="${percent(x(Number(group.total.decimal)))}" y="34" text-anchor="${anchor(x(Number(group.total.decimal)))}">Cả khối ${group.total.text}</text>`;
  return picture({
    id,
    height,
    title: `${group.name}: điểm của các đơn vị`,
    description: describe(group),
    content: [...bands, ...ticks, own, ...dots],
  });
}

/** "12 đơn vị, cao nhất …": the picture in words, and where most points were lost. */
export function describe({ units, total, losses }: GroupOverview): string {
  const assessed = units.filter((unit) => unit.total !== null);
  const [best, worst] = [assessed[0]?.total?.text, assessed.at(-1)?.total?.text];
  if (best === undefined || worst === undefined) return 'Không có đơn vị nào được chấm điểm.';
  const range =
    best === worst
      ? `${whoHas(best, assessed)} ${best} điểm.`
      : `${assessed.length} đơn vị: cao nhất ${whoHas(best, assessed)} ${best} điểm, thấp nhất ${whoHas(worst, assessed)} ${worst} điểm.`;
  const own = total === null ? '' : ` Cả khối ${total.text} điểm`;
  const [largest] = losses;
  return largest === undefined
    ? `${range}${own}.`
    : `${range}${own}, mất nhiều nhất ở tiêu chí ${largest.criterion.number} (${largest.criterion.name}): ${largest.points.text} điểm.`;
}

/** "Xã Nà Tấu"; "5 đơn vị cùng" where several share the total. */
function whoHas(total: string, units: readonly UnitOverview[]): string {
  const having = units.filter((unit) => unit.total?.text === total);
  return having.length === 1 ? (having[0]?.name ?? '') : `${having.length} đơn vị cùng`;
}

/** Dots side by side where they would touch: 0, then 1, −1, 2, −2 … rows from the middle. */
function swarm(units: readonly UnitOverview[], pixels: (total: number) => number, radius: number) {
  const placed: { unit: UnitOverview; total: number; level: number }[] = [];
  for (const unit of units) {
    if (unit.total === null) continue;
    const total = Number(unit.total.decimal);
    const taken = placed
      .filter((dot) => Math.abs(pixels(dot.total) - pixels(total)) < 2 * radius + 1)
      .map(({ level }) => level);
    let step = 0;
    while (taken.includes(rowOf(step))) step += 1;
    placed.push({ unit, total, level: rowOf(step) });
  }
  return squeezed(placed, Math.floor(tallest / (2 * radius + 1)));
}

/** Rows closer together where they would leave the picture: 300 units may share a total. */
function squeezed<Dot extends { readonly level: number }>(
  dots: readonly Dot[],
  maxRows: number,
): readonly Dot[] {
  const farthest = Math.max(0, ...dots.map(({ level }) => Math.abs(level)));
  if (farthest <= maxRows) return dots;
  const squeeze = scaleLinear().domain([-farthest, farthest]).range([-maxRows, maxRows]);
  return dots.map((dot) => ({ ...dot, level: squeeze(dot.level) }));
}

function rowOf(step: number): number {
  return step % 2 === 0 ? -step / 2 : (step + 1) / 2;
}

function anchor(position: number): string {
  if (position < 20) return 'start';
  return position > 80 ? 'end' : 'middle';
}
