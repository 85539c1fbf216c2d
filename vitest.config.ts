import { defineConfig } from 'vitest/config'

/** `unit` needs nothing but the repository; `site` needs a built `dist/` and a browser, and waits for what a page does after an act: a busy machine is slow, not wrong. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/dist/**', 'test/browser/**'], testTimeout: 60_000 } },
      { test: { name: 'site', include: ['test/dist/**/*.test.ts', 'test/browser/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000, expect: { poll: { timeout: 20_000 } } } },
    ],
  },
})
