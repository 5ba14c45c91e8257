// docs/workbook.schema.json from the schemas of the sheets: what the cells of each row hold, for a program that writes such workbooks.
import * as z from 'zod';
import { blankWords } from '#contract/blank';
import { type Column, columnTitle } from '#contract/column';
import { infoKeys } from '#contract/info-items';
import type { TableContract } from '#contract/sheet';
import { sheets } from '#contract/sheets';

export const path = 'docs/workbook.schema.json';

/** A row is an object by the titles of its columns; a blank cell is a member left out. */
export function workbookJsonSchema(contract: readonly TableContract[] = Object.values(sheets)): string {
  const properties = contract.map((sheet) => [
    sheet.name,
    sheet.key === 'info' ? infoSchema(sheet) : { description: sheet.description, ...rowsSchema(sheet) },
  ]);
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'tthc-score: sổ tính số liệu',
    type: 'object',
    properties: Object.fromEntries(properties),
    required: contract.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** An item that may stand in several rows is a list of them. */
function infoSchema({ description }: TableContract) {
  const items = infoKeys.map(({ key, list, description: help, example }) => [
    key,
    {
      ...(list ? { type: 'array', items: { type: 'string' } } : { type: 'string' }),
      description: help,
      ...(example === '' ? {} : { examples: [example] }),
    },
  ]);
  const required = infoKeys.filter((one) => one.required).map(({ key }) => key);
  return {
    description,
    type: 'object',
    properties: Object.fromEntries(items),
    required,
    additionalProperties: false,
  };
}

function rowsSchema({ columns }: TableContract) {
  const required = columns.filter(({ blank }) => blank === 'fault').map(columnTitle);
  return {
    type: 'array',
    items: {
      type: 'object',
      properties: Object.fromEntries(columns.map((column) => [columnTitle(column), cellSchema(column)])),
      required,
      additionalProperties: false,
    },
  };
}

function cellSchema(column: Column) {
  const { description, blank, synonyms, example } = column;
  const others = synonyms.at(-1) ?? [];
  return {
    ...typeOf(column),
    description: `${description} Để trống: ${blankWords[blank]}.`,
    ...(example === '' ? {} : { examples: [example] }),
    ...(others.length === 0 ? {} : { 'x-synonyms': others }),
  };
}

/** As a person types it: a choice by its label, a published figure as a number or as printed. */
function typeOf({ kind, choices = [], schema }: Column): object {
  if (kind === 'choice') return { enum: choices.map(({ label }) => label) };
  if (kind === 'percent') return { type: 'number', minimum: 0, maximum: 100 };
  if (kind === 'score') return { type: ['number', 'string'] };
  if (kind !== 'count') return { type: 'string' };
  const { anyOf } = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' });
  return anyOf?.[0] ?? {};
}
