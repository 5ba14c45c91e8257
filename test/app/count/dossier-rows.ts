// The list that shows each rule once, and what every engine counts in it.
import { readFileSync } from 'node:fs';

export const list = 'fixtures/dossier-rows.csv';
export const text = readFileSync(list, 'utf8');
export const cells = text
  .trim()
  .split('\n')
  .map((line) => line.split(','));

/** By date, in Quý III/2026. */
export const rows = { read: 19, counted: 13, outsidePeriod: 2, notAccepted: 1, faulty: 2, duplicate: 1 };
export const overall = {
  counts: {
    received: { total: 13, online: 8, inPerson: 3, carriedOver: 2 },
    resolved: { total: 7, early: 2, onTime: 4, late: 1 },
    pending: { total: 6, inTime: 4, overdue: 2 },
  },
  returned: 1,
  onlineLate: 2,
};
