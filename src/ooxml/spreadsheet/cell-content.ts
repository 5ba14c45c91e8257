// A cell as stored → what it holds, with the text a reader sees.
import { type CalendarDate, readDate, shortDate } from '#language/dates';
import { withoutSignsAtEnd } from '#language/end-of-text';
import { isUnseen } from '#language/invisible';
import { refuseDamaged } from '#ooxml/package/refusal';
import { effectOnNumber, effectOnText } from './format-sections.ts';
import type { Cell, CellContent, TextEffect } from './grid.ts';
import { type NumberFormat, shownNumber } from './number-format.ts';
import type { RawCell } from './raw-sheet.ts';
import type { SharedText } from './shared-strings.ts';
import { textAsSeen } from './stored-text.ts';
import type { CellStyle, Styles } from './styles.ts';

export interface WorkbookContext {
  readonly sharedStrings: ReadonlyMap<number, SharedText>;
  readonly styles: Styles;
  readonly from1904: boolean;
}

/** Null where the cell is blank. */
export function cellOf(raw: RawCell, around: WorkbookContext): Cell | null {
  const style = around.styles(raw.style);
  const content = contentOf(raw, style, around);
  if (content === null) return null;
  const effects = effectsOf(raw, content, style, around.sharedStrings);
  return placed(content, raw, effects);
}

/** Written out kind by kind: a sheet of 5,000 units has 150,000 cells, and copying each twice took a third of the reading. */
function placed(content: CellContent, { row, column }: RawCell, effects: readonly TextEffect[]): Cell {
  if (effects.length > 0) return { ...content, row, column, effects };
  const { kind, text } = content;
  if (kind === 'number') {
    const { decimal, percent } = content;
    return { kind, text, decimal, percent, row, column };
  }
  return kind === 'text' ? { kind, text, row, column } : { ...content, row, column };
}

function effectsOf(
  raw: RawCell,
  content: CellContent,
  { format, effects: ofFont, filled }: CellStyle,
  sharedStrings: WorkbookContext['sharedStrings'],
): readonly TextEffect[] {
  const ofRuns = raw.type === 's' ? (sharedStrings.get(Number(raw.value))?.effects ?? none) : raw.effects;
  const ofFormat = effectOfFormat(format, content);
  if (ofFont.length === 0 && ofRuns.length === 0 && ofFormat === null) return none;
  const all = new Set([...ofFont, ...ofRuns, ...(ofFormat === null ? [] : [ofFormat])]);
  const effects = [...all].flatMap((mark) =>
    mark !== 'white' ? [mark] : filled ? [] : (['hidden'] as const),
  );
  // A hidden zero counts as much as a blank.
  return content.kind === 'number' && content.decimal === '0'
    ? effects.filter((how) => how !== 'hidden')
    : effects;
}

const none: readonly never[] = [];

function effectOfFormat({ sections }: NumberFormat, content: CellContent): TextEffect | null {
  if (sections === null) return null;
  if (content.kind === 'text') return effectOnText(sections);
  return content.kind === 'number' ? effectOnNumber(sections, content.decimal) : null;
}

/** Null where the cell is blank: no text, or only spaces. */
function contentOf(cell: RawCell, { format }: CellStyle, around: WorkbookContext): CellContent | null {
  const { type, value, formula } = cell;
  // Some writers leave `v` out of a formula they did not calculate, others leave it empty.
  if (formula !== null && (value === null || (value === '' && type !== 'str')))
    return { kind: 'uncalculated', text: '', formula: formula.trim() };
  if (value === null) return null;
  switch (type) {
    case 's':
      return value.trim() === '' ? null : sharedText(value, around.sharedStrings);
    case 'str':
    case 'inlineStr':
      return textContent(value);
    case 'b':
      return { kind: 'boolean', text: value.trim() === '1' || value.trim() === 'true' ? 'TRUE' : 'FALSE' };
    case 'e':
      return { kind: 'error', text: value.trim() };
    case 'd': {
      const date = readDate(value);
      return date === null ? textContent(value) : { kind: 'date', text: shortDate(date), date };
    }
    default:
      return numberContent(value, format, around.from1904);
  }
}

/** A text that the file lacks is not a blank: a count, a name or the rule set would be lost in silence. */
function sharedText(value: string, texts: WorkbookContext['sharedStrings']): CellContent | null {
  const shared = texts.get(Number(value));
  if (shared !== undefined) return shared.isBlank ? null : { kind: 'text', text: shared.text };
  const index = value.trim().slice(0, 20);
  return refuseDamaged(
    `thiếu chữ số ${index} trong bảng chữ dùng chung`,
    `shared text number ${index} is missing`,
  );
}

function textContent(stored: string): CellContent | null {
  const text = textAsSeen(stored);
  return isUnseen(text) ? null : { kind: 'text', text };
}

function numberContent(stored: string, format: NumberFormat, from1904: boolean): CellContent | null {
  const trimmed = stored.trim();
  if (trimmed === '') return null;
  const value = xmlNumber.test(trimmed) ? Number(trimmed) : Number.NaN;
  if (!Number.isFinite(value)) return textContent(stored);
  if (format.kind === 'date' || format.kind === 'time') {
    const date = dateOf(value, from1904);
    if (date !== null)
      return { kind: 'date', text: format.kind === 'time' ? timeText(value) : shortDate(date), date };
  }
  const decimal = plainDecimal(value);
  return { kind: 'number', text: shownNumber(decimal, format), decimal, percent: format.percent };
}

/** As XML Schema writes a double; JavaScript would take 0x10D for one, too. */
const xmlNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/u;

/** Without an exponent, at the 15 digits Excel itself shows: 0.1 + 0.2 is 0.3. */
export function plainDecimal(value: number): string {
  // Counts: nearly every number. Above, Excel's fifteen digits end.
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return value === 0 ? '0' : `${value}`;
  const [mantissa = '', exponent = '0'] = value.toExponential(14).split('e');
  const negative = mantissa.startsWith('-');
  const digits = withoutSignsAtEnd(mantissa.replace(/[-.]/gu, ''), '0') || '0';
  const point = Number(exponent) + 1;
  const whole = point <= 0 ? '0' : digits.slice(0, point).padEnd(point, '0');
  const fraction = point <= 0 ? '0'.repeat(-point) + digits : digits.slice(point);
  const text = fraction === '' || digits === '0' ? whole : `${whole}.${fraction}`;
  return negative && digits !== '0' ? `-${text}` : text;
}

/** Day 60 of the 1900 calendar is 29/2/1900, which never was; before it, days count one further. */
function dateOf(serial: number, from1904: boolean): CalendarDate | null {
  if (serial < 0 || serial >= 2_958_466) return null;
  const day = Math.floor(serial) + (from1904 ? 1_462 : 0);
  const date = new Date(Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function timeText(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * 1_440);
  return `${Math.floor(minutes / 60)}:${`${minutes % 60}`.padStart(2, '0')}`;
}
