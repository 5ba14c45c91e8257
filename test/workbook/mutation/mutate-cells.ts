// Harm that leaves the XML whole: cells of the fixture given other values, kinds, formats and places, or dossiers moved so that the sums hold.
import type { Chance } from '../../audit/mutation/random.ts';

/** One sheet's XML. */
export function mutateCells(xml: string, chance: Chance): string {
  return chance.happens(50) ? moveDossiers(xml, chance) : changeCell(xml, chance);
}

/** A cell that holds something. */
const cellPattern = /<c r="([A-Z]+)(\d+)"([^>/]*)>(.*?)<\/c>/gu;

function changeCell(xml: string, chance: Chance): string {
  const cells = [...xml.matchAll(cellPattern)];
  const chosen = chance.oneOf(cells);
  const [whole, column = '', row = '', attributes = ''] = chosen;
  const other = chance.oneOf(cells)[4] ?? '';
  const number = chance.oneOf([0, 1, 2, 100, chance.between(0, 4000)]);
  const style = chance.between(0, 12);
  const text = chance.oneOf([
    '1.855',
    '1 855',
    '95,5',
    '90%',
    '-',
    'x',
    'Một hình thức',
    'Không',
    'Phòng Kinh tế',
    'XP',
    '',
  ]);
  const instead = chance.oneOf([
    '',
    `<c r="${column}${row}"/>`,
    `<c r="${column}${row}"${attributes}>${other}</c>`,
    `<c r="${column}${row}"><v>${number}</v></c>`,
    `<c r="${column}${row}" s="${style}"><v>${number}</v></c>`,
    `<c r="${column}${row}"><v>${number / 10}</v></c>`,
    `<c r="${column}${row}" t="inlineStr"><is><t>${text}</t></is></c>`,
    `<c r="${column}${row}" t="str"><v>${text}</v></c>`,
    `<c r="${column}${row}" t="b"><v>1</v></c>`,
    `<c r="${column}${row}" t="e"><v>#REF!</v></c>`,
    `<c r="${column}${row}"><f>SUM(A1)</f></c>`,
    whole + whole.replace(/<v>\d+<\/v>/u, `<v>${number}</v>`),
    whole.replace(/r="[A-Z]+/u, `r="${chance.oneOf(['E', 'K', 'P', 'R', 'AA'])}`),
  ]);
  return xml.slice(0, chosen.index) + instead + xml.slice(chosen.index + whole.length);
}

/** Columns of sheet Đơn vị of which one may give to another without harm to any sum. */
const alike = [
  ['E', 'F', 'G'],
  ['I', 'J', 'K'],
  ['L', 'M'],
] as const;

function moveDossiers(xml: string, chance: Chance): string {
  const row = chance.oneOf([...xml.matchAll(/<row r="(\d+)"/gu)])[1] ?? '';
  const columns: readonly string[] = chance.oneOf(alike);
  const from = chance.oneOf(columns);
  const to = chance.oneOf(columns);
  const held = countIn(xml, `${from}${row}`);
  if (from === to || held === null || countIn(xml, `${to}${row}`) === null) return xml;
  const moved = chance.between(0, held);
  return add(add(xml, `${from}${row}`, -moved), `${to}${row}`, moved);
}

function countIn(xml: string, address: string): number | null {
  const found = new RegExp(`<c r="${address}"[^>]*><v>(\\d+)</v>`, 'u').exec(xml);
  return found === null ? null : Number(found[1]);
}

function add(xml: string, address: string, count: number): string {
  return xml.replace(
    new RegExp(`(<c r="${address}"[^>]*><v>)(\\d+)(?=</v>)`, 'u'),
    (_, start: string, held: string) => `${start}${Number(held) + count}`,
  );
}
