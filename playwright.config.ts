import { defineConfig } from '@playwright/test';

/**
 * End-to-end tests in real Electron. One worker: each test owns the screen, the keyboard focus and the clipboard.
 */
export default defineConfig({
  outputDir: 'test-results/playwright',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: 'test-results/playwright.json' }]],
  projects: [
    { name: 'e2e', testDir: 'test/e2e' },
    { name: 'packaged', testDir: 'test/packaged' },
    { name: 'security', testDir: 'test/security/app' },
  ],
});
