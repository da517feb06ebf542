import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

function folder(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

// The same names as `paths` in tsconfig.json.
const alias = {
  '@shared': folder('./shared'),
  '@core': folder('./electron/core'),
  '@ui': folder('./renderer/src/ui'),
  '@app': folder('./renderer/src'),
};

/** The window reads the words of a language when it is wanted; tests without a window have those of both. */
const words = [folder('./test/support/words.ts')];

/** `unit` needs nothing but the code; `integration` opens real SQLite files; `security` tries to get past the doors. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/property/**/*.test.{ts,tsx}'],
          environment: 'node',
          setupFiles: words,
          // Nothing that is tested here keeps anything between calls but the words' language, so the files share their modules: loading
          // them anew for each file takes longer than the tests.
          isolate: false,
          // Laws run hundreds of cases; a busy machine is no reason to fail one.
          testTimeout: 300_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts', 'test/migrations/**/*.test.ts'],
          environment: 'node',
          setupFiles: words,
          // Each test opens a library of its own, so the files share their modules here too.
          isolate: false,
          testTimeout: 300_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'security',
          include: ['test/security/**/*.test.ts'],
          environment: 'node',
          // The full form tries each call thousands of times.
          testTimeout: 600_000,
        },
      },
    ],
  },
});
