// The tests as `npm run mutate` runs them, once for each mutant: modules loaded once, few random samples.

import { defineConfig, mergeConfig } from 'vitest/config';
import type { PoolOptions } from 'vitest/node';
import base from '../../vitest.config.ts';
import { KeptThread } from './kept-thread.ts';

const poolRunner = {
  name: 'kept-thread',
  createPoolWorker: (options: PoolOptions) => new KeptThread(options),
};

export default mergeConfig(
  base,
  defineConfig({
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
      isolate: false,
      setupFiles: ['bench/mutate/before-each-run.ts'],
      env: { SAMPLES: '1' },
    },
  }),
);
