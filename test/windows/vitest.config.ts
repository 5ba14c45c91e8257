// `npm run test:windows`: what is built for Windows, run under Wine. Not part of `npm test`, since the build alone takes a minute.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/windows/*.test.ts'],
    globalSetup: 'test/windows/build-for-windows.ts',
    env: { NO_COLOR: '1', TZ: 'UTC', TTHC_LANG: 'vi' },
    testTimeout: 120_000,
    hookTimeout: 300_000,
    // Each waits for programs under one Wine.
    maxWorkers: 2,
  },
});
