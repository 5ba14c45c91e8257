// The summary table of `compute`: the units of each group best first, the group below them, the officers.

import type { ColourText } from '#cli/terminal/paint';
import type { Terminal } from '#cli/terminal/terminal';
import { texts } from '#cli/texts/texts';
import {
  type OfficerLine,
  ranksOfSeveralGroups,
  type ScoreLine,
  type ScoreTable,
  type ScoreTableGroup,
} from '#report/tables/score-table';
import { type TableColumn, type TableRow, tableText } from './print-table.ts';

export function printScores(terminal: Terminal, table: ScoreTable): void {
  const { out } = terminal;
  const title = [table.period, table.ruleSet.title].filter((part) => part !== null).join(' · ');
  out.write(`${out.paint.strong(title)}\n\n`);
  for (const group of table.groups) printGroup(terminal, table, group);
  if (table.officers.length > 0) printOfficers(terminal, table);
}

function printGroup(terminal: Terminal, table: ScoreTable, group: ScoreTableGroup): void {
  const { out, language } = terminal;
  const columns: readonly TableColumn[] = [
    { title: texts.rank[language], align: 'right' },
    { title: texts.unit[language], align: 'left', breakable: true },
    ...table.criteria.map((number) => ({
      title: `${texts.criterion[language]}${number}`,
      align: 'right' as const,
      below: true,
    })),
    { title: texts.officerAverage[language], align: 'right', below: true },
    { title: texts.total[language], align: 'right' },
    { title: texts.classification[language], align: 'left' },
  ];
  const row = (line: ScoreLine): TableRow => ({
    cells: [line.rank, line.name, ...line.criteria, line.officerAverage, line.total, line.classification],
    brushes: {
      [columns.length - 2]: out.paint.strong,
      [columns.length - 1]: gradeBrush(terminal, table, line.classification),
    },
  });
  const whole = { ...row({ ...group.whole, name: texts.wholeGroup[language] }), ruled: true };
  const heading = group.name === group.key ? group.key : `${group.key} · ${group.name}`;
  out.write(`${out.paint.strong(heading)}\n`);
  out.write(`${tableText(columns, [...group.units.map(row), whole], out.width, out.paint)}\n`);
}

function printOfficers({ out, language }: Terminal, { officers }: ScoreTable): void {
  const several = ranksOfSeveralGroups(officers);
  const columns: readonly TableColumn[] = [
    ...(several ? [{ title: texts.group[language], align: 'left' as const }] : []),
    { title: texts.rank[language], align: 'right' },
    { title: texts.name[language], align: 'left' },
    { title: texts.position[language], align: 'left', below: true },
    { title: texts.points[language], align: 'right' },
    { title: texts.rating[language], align: 'left', breakable: true },
  ];
  const row = ({ group, rank, name, position, points, rating }: OfficerLine): TableRow => ({
    cells: [...(several ? [group] : []), rank, name, position, points, rating],
  });
  out.write(`${out.paint.strong(texts.officers[language])}\n`);
  out.write(`${tableText(columns, officers.map(row), out.width, out.paint)}\n`);
}

/** The best class in the first colour, the worst in the last, whatever a rule set calls them. */
function gradeBrush({ out }: Terminal, { classes }: ScoreTable, name: string): ColourText {
  const { grades, faint } = out.paint;
  const position = classes.indexOf(name);
  return position < 0 ? faint : (grades[Math.min(position, grades.length - 1)] ?? faint);
}
