import { defineConfig } from '@playwright/test';

/**
 * End-to-end tests in real Electron. One worker: each test owns the screen, the keyboard focus and the clipboard.
 */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
