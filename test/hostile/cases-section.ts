// The small cases as the last section of docs/hostile-input.md.
import { templateCases, type WorkbookCase, workbookCases } from './cases.ts';

export function casesSection(): string {
  return `## Small files of kinds that were once read wrong in silence

They stand in \`test/cases/\`; \`test/app/cases.test.ts\` runs each. Errors and warnings of \`check\` or \`templates
check\`, with their cells.

${casesTable()}
`;
}

function casesTable(): string {
  const spoken = ({ says, total, remark }: WorkbookCase) => [
    ...says.map(([code, cell]) => `\`${code}\`${cell === '' ? '' : ` ${cell}`}`),
    ...(total === undefined ? [] : [`${total.unit} has ${total.points} points`]),
    ...(remark === undefined ? [] : [remark]),
  ];
  const rows = [
    ...workbookCases.map((one) => [one.file, one.holds, spoken(one).join('; ')]),
    ...templateCases.map(({ file, holds, says, remark }) => [
      file,
      holds,
      [...says.map((code) => `\`${code}\``), remark].join('; '),
    ]),
  ];
  return [
    '| file | what is in it | what the program says |',
    '|---|---|---|',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}
