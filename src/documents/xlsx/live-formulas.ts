// The formulas behind our figures: written only where they give exactly the figure that was computed.
import type { Report } from '#report/report';
import { isList, type TemplateValues } from '../placeholder.ts';
import { isNumber } from './scope.ts';
import { keptValue, roundAsExcel } from './shown-number.ts';

/** The cell of the filled sheet in which a value stands; null where the template shows it nowhere. */
export type AddressOf = (owner: TemplateValues, name: string) => Address | null;

export interface Address {
  readonly letters: string;
  /** The number of `letters`. */
  readonly column: number;
  readonly row: number;
}

/** What of the report the formulas need beside the values of the template. */
export type FormulaFacts = Pick<Report, 'decimals'> & {
  readonly summaryTable: Pick<Report['summaryTable'], 'officerCriteria'>;
};

/** Whether other figures may be worked out from the one of this name. */
export function isOperand(name: string): boolean {
  return (
    name === 'Số hồ sơ' || name === 'Điểm tối đa' || name === 'Điểm' || name.startsWith('Điểm tiêu chí ')
  );
}

/** Names of what is worked out from other figures. */
const results = new Set(['Số hồ sơ', 'Điểm', 'Tổng điểm tối đa', 'Tổng điểm', 'ĐTB CCVC']);

/** Without "="; null where the figure is better written as a plain number. */
export function liveFormula(
  owner: TemplateValues,
  name: string,
  addressOf: AddressOf,
  facts: FormulaFacts,
): string | null {
  if (!results.has(name)) return null;
  const figure = owner[name];
  if (!isNumber(figure)) return null;
  for (const { formula, value } of candidates(owner, name, addressOf, facts))
    if (Math.abs(value - keptValue(figure, owner, name)) < 1e-9) return formula;
  return null;
}

interface Candidate {
  readonly formula: string;
  readonly value: number;
}

interface Operand {
  readonly address: Address;
  readonly value: number;
}

/** Each is worked out only where none before it gives the figure. */
function* candidates(
  owner: TemplateValues,
  name: string,
  addressOf: AddressOf,
  { decimals, summaryTable }: FormulaFacts,
): Iterable<Candidate> {
  const operands = (owners: readonly TemplateValues[], names: readonly string[]) =>
    operandsOf(owners, names, addressOf);
  const levels = listOf(owner, 'Mức điểm');
  const criteria = listOf(owner, 'Tiêu chí');
  if (levels !== null && name === 'Số hồ sơ') yield* sums(operands(levels, ['Số hồ sơ']));
  else if (levels !== null && name === 'Điểm') {
    yield* ticked(levels, addressOf);
    yield* average(owner, levels, operands);
  } else if (criteria !== null && name === 'Tổng điểm tối đa')
    yield* sums(operands(criteria, ['Điểm tối đa']));
  else if (criteria !== null && name === 'Tổng điểm')
    yield* roundedSums(operands(criteria, ['Điểm']), decimals);
  else if (name === 'Tổng điểm' || name === 'ĐTB CCVC') {
    const { all, ofOfficers } = columnsOf(summaryTable);
    yield* roundedSums(operands([owner], name === 'Tổng điểm' ? all : ofOfficers), decimals);
  }
}

interface Columns {
  readonly all: readonly string[];
  readonly ofOfficers: readonly string[];
}

/** Once for all rows of a table. */
function columnsOf(table: FormulaFacts['summaryTable']): Columns {
  const known = columns.get(table);
  if (known !== undefined) return known;
  const all = table.officerCriteria.map((_, index) => `Điểm tiêu chí ${index + 1}`);
  const found = { all, ofOfficers: all.filter((_, index) => table.officerCriteria[index]) };
  columns.set(table, found);
  return found;
}

const columns = new WeakMap<FormulaFacts['summaryTable'], Columns>();

/** Σ (points × dossiers) ÷ dossiers, from the cells of the levels below. */
function* average(
  owner: TemplateValues,
  levels: readonly TemplateValues[],
  operands: (owners: readonly TemplateValues[], names: readonly string[]) => readonly Operand[] | null,
): Iterable<Candidate> {
  const points = operands(levels, ['Điểm tối đa']);
  const counts = operands(levels, ['Số hồ sơ']);
  const [divisor] = operands([owner], ['Số hồ sơ']) ?? [];
  if (points === null || counts === null || divisor === undefined || divisor.value === 0) return;
  const terms = counts.map((count, index) => `${textOf(points[index])}*${textOf(count)}`);
  const sum = counts.reduce((total, count, index) => total + count.value * (points[index]?.value ?? 0), 0);
  yield { formula: `(${terms.join('+')})/${textOf(divisor)}`, value: sum / divisor.value };
}

/** The points of the level with the tick, wherever somebody moves it. */
function* ticked(levels: readonly TemplateValues[], addressOf: AddressOf): Iterable<Candidate> {
  const given = levels.find((level) => level['Số hồ sơ'] === 'x');
  const points = given?.['Điểm tối đa'];
  if (!isNumber(points)) return;
  const marks = operandsOf(levels, ['Số hồ sơ'], addressOf);
  const values = operandsOf(levels, ['Điểm tối đa'], addressOf);
  if (marks === null || values === null) return;
  const formula = `SUMIF(${ends(marks)},"x",${ends(values)})`;
  yield { formula, value: Number(points.decimal) };
}

function* sums(operands: readonly Operand[] | null): Iterable<Candidate> {
  if (operands !== null) yield { formula: `SUM(${listed(operands)})`, value: totalOf(operands) };
}

/** Rounded once after summing, part by part, or cut off: whichever way of the rule set gives the figure. */
function* roundedSums(operands: readonly Operand[] | null, decimals: number): Iterable<Candidate> {
  if (operands === null) return;
  const sum = `SUM(${listed(operands)})`;
  const total = totalOf(operands);
  yield { formula: `ROUND(${sum},${decimals})`, value: roundAsExcel(total, decimals) };
  yield {
    formula: operands.map((one) => `ROUND(${textOf(one)},${decimals})`).join('+'),
    value: totalOf(operands.map((one) => ({ ...one, value: roundAsExcel(one.value, decimals) }))),
  };
  const scale = 10 ** decimals;
  yield {
    formula: `ROUNDDOWN(${sum},${decimals})`,
    value: Math.floor(Number((total * scale).toPrecision(15))) / scale,
  };
}

function operand(owner: TemplateValues, name: string, addressOf: AddressOf): Operand | null {
  const address = addressOf(owner, name);
  const figure = owner[name];
  if (address === null || figure === undefined) return null;
  return { address, value: isNumber(figure) ? keptValue(figure, owner, name) : 0 };
}

/** Null where one of them stands nowhere, or there are none. */
function operandsOf(
  owners: readonly TemplateValues[],
  names: readonly string[],
  addressOf: AddressOf,
): readonly Operand[] | null {
  const found: Operand[] = [];
  for (const owner of owners)
    for (const name of names) {
      const one = operand(owner, name, addressOf);
      if (one === null) return null;
      found.push(one);
    }
  return found.length > 0 ? found : null;
}

function totalOf(operands: readonly Operand[]): number {
  return operands.reduce((sum, { value }) => sum + value, 0);
}

/** "C10:K10" where the cells are neighbours in one row or column, otherwise "E10,E14". */
function listed(operands: readonly Operand[]): string {
  const [first] = operands;
  const steps = (columns: number, rows: number) =>
    operands.every(
      ({ address: { column, row } }, index) =>
        first !== undefined &&
        column === first.address.column + index * columns &&
        row === first.address.row + index * rows,
    );
  const neighbours = operands.length > 1 && (steps(1, 0) || steps(0, 1));
  return neighbours ? ends(operands) : operands.map(textOf).join(',');
}

function ends(operands: readonly Operand[]): string {
  return `${textOf(operands[0])}:${textOf(operands.at(-1))}`;
}

function textOf(operand: Operand | undefined): string {
  return operand === undefined ? '' : `${operand.address.letters}${operand.address.row}`;
}

function listOf(owner: TemplateValues, name: string): readonly TemplateValues[] | null {
  const value = owner[name];
  return isList(value) ? value : null;
}
