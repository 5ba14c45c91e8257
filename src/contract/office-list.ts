// The units of an office in a list of its own (`init --units`): their names, and groups where it says them.
import * as z from 'zod';
import { groupRow } from './group-row.ts';
import { groupKey, word } from './members.ts';
import { sheet } from './sheet.ts';
import { unitRow } from './unit-row.ts';

/** Columns of sheet Đơn vị, of which that of the names alone makes the table. */
export const unitList = sheet({
  key: 'units',
  name: 'Đơn vị',
  required: true,
  row: z.object({
    ordinal: unitRow.shape.ordinal,
    group: groupKey([word('Khối', 'Mã khối')], 'left-out', 'Mã khối của đơn vị.', { example: 'TP' }),
    name: unitRow.shape.name,
  }),
  description: 'Mỗi đơn vị một dòng.',
  namesAlone: true,
});

/** What sheet Khối of an input workbook says of groups whatever the period. */
export const groupList = sheet({
  key: 'groups',
  name: 'Khối',
  required: false,
  row: groupRow.pick({ key: true, name: true, formName: true, formUnit: true }),
  description: 'Mỗi khối một dòng.',
});
