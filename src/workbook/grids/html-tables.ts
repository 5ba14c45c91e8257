// The tables of an HTML page, nested ones apart, each as cells with addresses.
import { Parser } from 'htmlparser2';
import { limits } from '#contract/limits';
import { isUnseen } from '#language/invisible';
import type { Budget } from '#ooxml/package/budget';
import { refuseUnsafe } from '#ooxml/package/refusal';
import type { TextEffect } from '#ooxml/spreadsheet/grid';
import { pageStyles } from './page-styles.ts';
import { makeTableBuilder, type TableBuilder } from './table-builder.ts';

export interface HtmlTable {
  /** Text of its `caption`; "" where it has none. */
  readonly caption: string;
  readonly builder: TableBuilder;
}

interface OpenTable extends HtmlTable {
  caption: string;
  /** What text belongs to at the moment. */
  into: 'cell' | 'caption' | null;
  text: string;
  /** How digits of the open cell stand apart. */
  effects: Set<TextEffect>;
}

/** In the order in which they end, so that a table within a layout table comes before it. */
export function readHtmlTables(html: string, budget: Budget): readonly HtmlTable[] {
  const open: OpenTable[] = [];
  const done: HtmlTable[] = [];
  let depth = 0;
  let silent = 0;
  const styles = pageStyles(html);
  /** Of each element that is open, how it sets apart what stands in it. */
  const effects: (readonly TextEffect[])[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > limits.depth)
          refuseUnsafe(`trang HTML lồng quá ${limits.depth} lớp`, 'the HTML page nests too deeply');
        if (silentTags.has(name)) silent += 1;
        if (name === 'table')
          open.push({
            caption: '',
            builder: makeTableBuilder(budget),
            into: null,
            text: '',
            effects: new Set(),
          });
        const how = styles(name, attributes);
        effects.push(how);
        const table = open.at(-1);
        if (table !== undefined) openInTable(table, name, attributes, how.includes('hidden'));
      },
      ontext: (text) => {
        const table = open.at(-1);
        if (table === undefined || table.into === null || silent > 0) return;
        budget.characters(text.length);
        table.text += text;
        if (/\d/u.test(text)) for (const how of effects.flat()) table.effects.add(how);
        budget.cellCharacters(table.text.length);
      },
      onclosetag: (name) => {
        depth -= 1;
        effects.pop();
        if (silentTags.has(name)) silent -= 1;
        const table = open.at(-1);
        if (table === undefined) return;
        closeInTable(table, name);
        if (name === 'table') done.push(...open.splice(-1));
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(html);
  return done;
}

const silentTags = new Set(['script', 'style', 'xml']);

function openInTable(
  table: OpenTable,
  name: string,
  attributes: Readonly<Record<string, string>>,
  hidden: boolean,
): void {
  if (name === 'tr') table.builder.startRow(hidden);
  if (name === 'col') table.builder.column(attributes, hidden);
  if (name === 'br' || name === 'p' || name === 'div') table.text += '\n';
  if (name === 'td' || name === 'th') {
    table.builder.startCell(attributes);
    table.into = 'cell';
    table.text = '';
    table.effects = new Set();
  }
  if (name === 'caption') {
    table.into = 'caption';
    table.text = '';
  }
}

function closeInTable(table: OpenTable, name: string): void {
  if (name !== 'td' && name !== 'th' && name !== 'caption') return;
  if (table.into === 'cell') table.builder.endCell(tidy(table.text), [...table.effects]);
  if (table.into === 'caption') table.caption = tidy(table.text).replace(/\n/gu, ' ');
  table.into = null;
}

/** Spaces as a browser shows them: runs are one, line ends are spaces, and only `br` and blocks break a line. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => !isUnseen(line))
    .join('\n');
}
