import { afterAll, describe, expect, it } from 'vitest';
import { openPool } from '#app/open/pool';

const request = { lists: ['fixtures/dossier-rows.csv'], period: 'Quý III/2026' };
const job = { task: 'count', request } as const;

describe('a job whose result nobody wants any more', () => {
  const pool = openPool(1, { seconds: 60, megabytes: 1024 });
  afterAll(() => pool.close());

  it('is ended, while it runs or waits for its turn; the others go on', async () => {
    const [running, waiting] = [new AbortController(), new AbortController()];
    const first = pool.run(job, running.signal);
    const second = pool.run(job, waiting.signal);
    const third = pool.run(job);
    waiting.abort();
    expect((await second).failure?.code).toBe('work-stopped');
    running.abort();
    expect((await first).failure?.code).toBe('work-stopped');
    const { result, failure } = await third;
    expect(failure).toBeNull();
    expect(result?.result?.list?.rows).toBeDefined();
  }, 60_000);
});
