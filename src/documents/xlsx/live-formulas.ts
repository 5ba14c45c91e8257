// The formulas behind our figures: written only where they give exactly the figure that was computed.
import { columnNumber } from '#diagnostics/place';
import type { Report } from '#report/report';
import { isList, type TemplateValues } from '../placeholder.ts';
import { isNumber } from './scope.ts';
import { keptValue, roundAsExcel } from './shown-number.ts';

/** The cell of the filled sheet in which a value stands; null where the template shows it nowhere. */
export type AddressOf = (owner: TemplateValues, name: string) => string | null;

/** What of the report the formulas need beside the values of the template. */
export type FormulaFacts = Pick<Report, 'decimals'> & {
  readonly summaryTable: Pick<Report['summaryTable'], 'officerCriteria'>;
};

/** Without "="; null where the figure is better written as a plain number. */
export function liveFormula(
  owner: TemplateValues,
  name: string,
  addressOf: AddressOf,
  facts: FormulaFacts,
): string | null {
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
  readonly address: string;
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
    allOf(owners.flatMap((one) => names.map((each) => operand(one, each, addressOf))));
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
    const columns = summaryTable.officerCriteria.flatMap((isOfOfficers, index) =>
      name === 'Tổng điểm' || isOfOfficers ? [`Điểm tiêu chí ${index + 1}`] : [],
    );
    yield* roundedSums(operands([owner], columns), decimals);
  }
}

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
  const terms = counts.map((count, index) => `${points[index]?.address}*${count.address}`);
  const sum = counts.reduce((total, count, index) => total + count.value * (points[index]?.value ?? 0), 0);
  yield { formula: `(${terms.join('+')})/${divisor.address}`, value: sum / divisor.value };
}

/** The points of the level with the tick, wherever somebody moves it. */
function* ticked(levels: readonly TemplateValues[], addressOf: AddressOf): Iterable<Candidate> {
  const given = levels.find((level) => level['Số hồ sơ'] === 'x');
  const points = given?.['Điểm tối đa'];
  if (!isNumber(points)) return;
  const marks = levels.map((level) => addressOf(level, 'Số hồ sơ'));
  const values = levels.map((level) => addressOf(level, 'Điểm tối đa'));
  if ([...marks, ...values].includes(null)) return;
  const formula = `SUMIF(${marks[0]}:${marks.at(-1)},"x",${values[0]}:${values.at(-1)})`;
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
    formula: operands.map(({ address }) => `ROUND(${address},${decimals})`).join('+'),
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

function allOf(operands: readonly (Operand | null)[]): readonly Operand[] | null {
  const there = operands.filter((one) => one !== null);
  return there.length === operands.length && there.length > 0 ? there : null;
}

function totalOf(operands: readonly Operand[]): number {
  return operands.reduce((sum, { value }) => sum + value, 0);
}

/** "C10:K10" where the cells are neighbours in one row or column, otherwise "E10,E14". */
function listed(operands: readonly Operand[]): string {
  const places = operands.map(({ address }) => /^([A-Z]+)(\d+)$/u.exec(address));
  const columns = places.map((place) => columnNumber(place?.[1] ?? 'A'));
  const rows = places.map((place) => Number(place?.[2]));
  const steps = (numbers: readonly number[], by: number) =>
    numbers.every((number, index) => number === (numbers[0] ?? 0) + index * by);
  const neighbours = (steps(columns, 1) && steps(rows, 0)) || (steps(columns, 0) && steps(rows, 1));
  const addresses = operands.map(({ address }) => address);
  return neighbours && operands.length > 1 ? `${addresses[0]}:${addresses.at(-1)}` : addresses.join(',');
}

function listOf(owner: TemplateValues, name: string): readonly TemplateValues[] | null {
  const value = owner[name];
  return isList(value) ? value : null;
}
