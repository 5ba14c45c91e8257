// The score tables of `compute`: units best first, their group below, then officers; of an index, its levels.
import { html, type Markup } from '#documents/html/markup';
import type { IndexTable } from '#report/index/index-table';
import {
  ranksOfSeveralGroups,
  type ScoreLine,
  type ScoreTable,
  type ScoreTableGroup,
} from '#report/tables/score-table';
import { scrolling } from './scrolling.ts';
import { type Site, saying } from './site.ts';
import { texts } from './texts.ts';

/** `explain`: the address at which a name is explained. */
export function scoreTables(site: Site, table: ScoreTable, explain: string): Markup {
  return html`<p class="explain">${[table.period ?? '', table.ruleSet.title].filter(Boolean).join(' · ')}</p>
${table.groups.map((group) => groupTable(site, table, group, explain))}${
  table.officers.length === 0 ? null : officerTable(site, table, explain)
}`;
}

export function indexTables(
  site: Site,
  { title, period, disclaimer, groups, levels }: IndexTable,
  explain: string,
): Markup {
  const say = saying(site);
  return html`<p class="explain">${[period ?? '', title].filter(Boolean).join(' · ')}</p><p class="explain">${disclaimer}</p>
${levels.map(({ name, rows }) =>
  scrolling(
    name,
    html`<table class="scores"><caption>${name}</caption><thead><tr><th scope="col" class="rank">${say(texts.rank)}</th><th scope="col" class="name">${say(texts.unit)}</th>${groups.map(
      (group) => html`<th scope="col">${group.title} (${group.max})</th>`,
    )}<th scope="col">${say(texts.total)}</th></tr></thead><tbody>${rows.map(
      (row) =>
        html`<tr><td class="rank">${row.rank}</td><th scope="row" class="name">${nameLink(explain, row.name, row.name)}</th>${row.groups.map(
          (points) => html`<td>${points}</td>`,
        )}<td class="total">${row.total}</td></tr>`,
    )}</tbody></table>`,
  ),
)}`;
}

function groupTable(
  site: Site,
  table: ScoreTable,
  { key, name, units, whole }: ScoreTableGroup,
  explain: string,
): Markup {
  const say = saying(site);
  const heading = name === key ? key : `${key} · ${name}`;
  const row = (line: ScoreLine, asked = line.name) =>
    html`<tr><td class="rank">${line.rank}</td><th scope="row" class="name">${nameLink(explain, asked, line.name)}</th><td class="total">${line.total}</td><td class="class"><span class="grade${gradeOf(table, line)}">${line.classification}</span></td>${line.criteria.map(
      (points, index) =>
        html`<td><a class="figure" tabindex="-1" data-go href="${explain}?of=${encodeURIComponent(asked)}#tc-${table.criteria[index] ?? ''}">${points}</a></td>`,
    )}<td>${line.officerAverage}</td></tr>`;
  return scrolling(
    heading,
    html`<table class="scores"><caption>${heading}</caption>
<thead><tr><th scope="col" class="rank">${say(texts.rank)}</th><th scope="col" class="name">${say(texts.unit)}</th><th scope="col">${say(texts.total)}</th><th scope="col" class="class">${say(texts.classification)}</th>${table.criteria.map(
      (number) => html`<th scope="col">${say(texts.criterion)}${number}</th>`,
    )}<th scope="col">${say(texts.officerAverage)}</th></tr></thead>
<tbody>${units.map((line) => row(line))}</tbody><tfoot>${row({ ...whole, name: say(texts.wholeGroup) }, name)}</tfoot></table>`,
  );
}

function officerTable(site: Site, { officers }: ScoreTable, explain: string): Markup {
  const say = saying(site);
  const several = ranksOfSeveralGroups(officers);
  return scrolling(
    say(texts.officers),
    html`<table class="scores"><caption>${say(texts.officers)}</caption><thead><tr>${several ? html`<th scope="col" class="class">${say(texts.group)}</th>` : null}<th scope="col" class="rank">${say(texts.rank)}</th><th scope="col" class="name">${say(texts.name)}</th><th scope="col" class="class">${say(texts.position)}</th><th scope="col">${say(texts.points)}</th><th scope="col" class="class">${say(texts.rating)}</th></tr></thead><tbody>${officers.map(
      ({ group, rank, name, position, points, rating }) =>
        html`<tr>${several ? html`<td class="class">${group}</td>` : null}<td class="rank">${rank}</td><th scope="row" class="name">${nameLink(explain, name, name)}</th><td class="class">${position}</td><td class="total">${points}</td><td class="class">${rating}</td></tr>`,
    )}</tbody></table>`,
  );
}

/** A figure leads to its criterion there; by keyboard the name alone is stopped at. */
function nameLink(explain: string, asked: string, shown: string): Markup {
  return html`<a href="${explain}?of=${encodeURIComponent(asked)}" data-go>${shown}</a>`;
}

/** Best first: whatever a rule set calls its classes. */
function gradeOf({ classes }: ScoreTable, { classification }: ScoreLine): string {
  const position = classes.indexOf(classification);
  return position < 0 ? ' none' : ` step${Math.min(position, 4)}`;
}
