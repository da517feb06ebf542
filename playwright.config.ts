import { defineConfig } from '@playwright/test';

/** The virtual screens that `scripts/lib/display.mjs` has started; none on a desktop. */
const screens = (process.env['SILHEOMJANG_SCREENS'] ?? '').split(' ').filter((screen) => screen !== '');
// Each worker reads this file in a process of its own, and knows its place among those that run at the same time.
const own = screens[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)];
if (own !== undefined) process.env['DISPLAY'] = own;

/**
 * End-to-end tests in real Electron. A worker owns a screen with its keyboard focus and its clipboard: as many workers as there are
 * virtual screens, one on a desktop.
 */
export default defineConfig({
  workers: Math.max(1, screens.length),
  // Each test starts its own app on a data folder of its own, so the tests of a file need not run in one worker.
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  // Several times what a test takes where nothing else runs: a busy machine is no reason to fail one.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['line'], ['json', { outputFile: 'test-results/playwright.json' }]],
  projects: [
    { name: 'e2e', testDir: 'test/e2e', outputDir: 'test-results/e2e' },
    { name: 'packaged', testDir: 'test/packaged', outputDir: 'test-results/packaged', fullyParallel: false },
    { name: 'security', testDir: 'test/security/app', outputDir: 'test-results/security' },
  ],
});
