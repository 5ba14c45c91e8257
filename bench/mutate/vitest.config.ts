// The tests as `npm run mutate` runs them, once for each mutant: modules loaded once, few random samples.
import { defineConfig } from 'vitest/config';
import type { PoolOptions } from 'vitest/node';
import base from '../../vitest.config.ts';
import { KeptThread } from './kept-thread.ts';

const poolRunner = {
  name: 'kept-thread',
  createPoolWorker: (options: PoolOptions) => new KeptThread(options),
};

export default defineConfig({
  ...base,
  plugins: [
    {
      name: 'kept-thread',
      // StrykerJS asks for threads by itself, and goes before what stands below.
      configureVitest: ({ project }) => {
        Object.assign(project.config, { pool: poolRunner.name, poolRunner });
      },
    },
  ],
  test: {
    ...base.test,
    isolate: false,
    setupFiles: ['bench/mutate/before-each-run.ts'],
    reporters: ['dot'],
    env: { ...base.test?.env, SAMPLES: '1' },
  },
});
