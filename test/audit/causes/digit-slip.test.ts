import { describe, expect, it } from 'vitest';
import { causeOf, differenceOf } from '../../said.ts';
import { submission, unit } from '../../scoring/make-submission.ts';
import { audit, row } from '../audit-row.ts';
import { figureOf } from '../published-rows.ts';

/** 15,78 in all: 1,26 for criteria 1, 2 and 5, and 2 for each of the others. */
const ward = unit({ name: 'Phường Thanh Bình', early: 26, onTime: 74, online: 30 });

function causeIn(total: string) {
  const published = [row(ward.name, { total: figureOf(total) })];
  const [found] = audit(submission([ward], { published }));
  return [differenceOf(found)?.computed, found?.code, causeOf(found) ?? null];
}

describe('a figure mistyped', () => {
  it.each([
    ['one digit', '15.48', 'Nhiều khả năng gõ nhầm một chữ số của 15,78.'],
    [
      'two neighbours that changed places',
      '15.87',
      'Nhiều khả năng gõ hai chữ số đổi chỗ cho nhau của 15,78.',
    ],
    ['the comma one place off', '1.578', 'Nhiều khả năng đặt sai dấu phẩy của 15,78.'],
  ])('is named: %s', (_, total, cause) => {
    expect(causeIn(total)).toEqual(['15,78', 'published-digits-mistyped', cause]);
  });

  it.each([
    ['two digits apart that changed places', '18.75'],
    ['two wrong digits side by side', '15.91'],
    ['one digit that took its neighbour’s place', '15.85'],
    ['one digit that took the place of the one before', '15.97'],
    ['three wrong digits', '14.69'],
    ['three wrong digits, two of which changed places', '51.98'],
    ['a digit missing and another wrong', '2.57'],
    ['a digit too many', '115.78'],
  ])('is not what it looks like with %s', (_, total) => {
    expect(causeIn(total)[1]).not.toBe('published-digits-mistyped');
  });
});
