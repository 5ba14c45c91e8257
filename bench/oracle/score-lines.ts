// The program's scorecard as the same lines that the other hand writes.
import { fractionText, type Rational } from '#exact/rational';
import type { Figure } from '#scoring/figure';
import type { EntityScore, Scorecard } from '#scoring/scorecard';
import type { Lines } from './score.ts';

export function linesOf({ groups, officers }: Scorecard): Lines {
  const lines = new Map<string, string>();
  for (const { group, units, ...entity } of groups) {
    writeEntity(lines, group.key, entity);
    for (const { unit, rank, ...own } of units) {
      writeEntity(lines, `${group.key} / ${unit.name}`, own);
      lines.set(`${group.key} / ${unit.name} / rank`, `${rank ?? '–'}`);
    }
  }
  for (const { group, name, points, rating } of officers) {
    lines.set(`${group.key} / officer ${name} / points`, both(points));
    lines.set(`${group.key} / officer ${name} / rating`, rating ?? '–');
  }
  return lines;
}

function writeEntity(
  lines: Map<string, string>,
  entity: string,
  { criteria, assessment }: EntityScore,
): void {
  for (const { criterion, points } of criteria) lines.set(`${entity} / ${criterion.number}`, both(points));
  const given = assessment.assessed ? assessment : null;
  lines.set(`${entity} / total`, both(given?.total ?? null));
  lines.set(`${entity} / class`, given?.classification ?? '–');
  lines.set(`${entity} / officers`, both(given?.officerAverage ?? null));
}

function both(figure: Figure | null): string {
  if (figure === null) return '–';
  const text = (value: Rational) => fractionText(value);
  return `${text(figure.exact)} = ${text(figure.printed)}`;
}
