// The tests as `npm run mutate` runs them, once for each mutant: modules loaded once, few random samples.
import { defineConfig } from 'vitest/config';
import type { PoolOptions } from 'vitest/node';
import base from '../../vitest.config.ts';
import { KeptThread } from './kept-thread.ts';

const poolRunner = {
  name: 'kept-thread',
  createPoolWorker: (options: PoolOptions) => new KeptThread(options),
};

// One process for all: the projects of vitest.config.ts would each start their own.
const { projects: _projects, ...shared } = base.test ?? {};

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
    ...shared,
    include: ['test/**/*.test.ts'],
    isolate: false,
    setupFiles: ['bench/mutate/before-each-run.ts'],
    reporters: ['dot'],
    env: { ...shared.env, SAMPLES: '1' },
  },
});
