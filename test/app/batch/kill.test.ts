import { afterAll, beforeAll, expect, it } from 'vitest';
import { programOfThisRun } from '../../program-of-this-run.ts';
import { type Ground, killAt, prepareGround } from './kill-and-restart.ts';
import { removeFolders } from './workbooks.ts';

const program = programOfThisRun();
let ground: Ground;
beforeAll(async () => {
  ground = await prepareGround(program, { workbooks: 3, formats: 'docx,html' });
}, 120_000);
afterAll(removeFolders);

// Spread over the run; bench/kill.ts takes 200.
const count = 8;
const moments = Array.from({ length: count }, (_, index) => (index + ((index * 7) % 10) / 10) / count);

it.each(moments)(
  'killed after %f of its time, a run leaves whole files, and the next one brings all to its end',
  async (share) => {
    const killed = await killAt(program, ground, share * ground.milliseconds);
    expect(killed).toMatchObject({ torn: [], different: [], survivors: 0, status: 0 });
  },
  180_000,
);
