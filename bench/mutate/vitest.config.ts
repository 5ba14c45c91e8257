// The tests as `npm run mutate` runs them, once for each mutant: one thread, modules loaded once, few random samples.
import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../../vitest.config.ts';

export default mergeConfig(
  base,
  defineConfig({
    test: {
      isolate: false,
      setupFiles: ['bench/mutate/few-samples.ts'],
      env: { SAMPLES: '1' },
      printConsoleTrace: false,
    },
  }),
);
