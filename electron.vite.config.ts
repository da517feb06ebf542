import { resolve } from 'node:path';
import babel from '@rolldown/plugin-babel';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const root = import.meta.dirname;
const alias = {
  '@shared': resolve(root, 'shared'),
  '@core': resolve(root, 'electron/core'),
  '@ui': resolve(root, 'renderer/src/ui'),
  '@app': resolve(root, 'renderer/src'),
};

// CommonJS: the preload must be, and the runtime that some offices use (architecture: registry-only machines) loads main by require.
const commonJs = { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' } as const;

// A module of the page is there for what it exports, whichever barrel names it beside others; only these are there for what they do. So a
// screen takes along what it uses of a barrel, and not all of it.
const moduleSideEffects = [
  { test: /[.]css$|\/renderer\/src\/(main[.]tsx|ui\/index[.]ts)$/, sideEffects: true },
  { test: /\/(renderer\/src|shared)\//, sideEffects: false },
];

const GRID = /\/renderer\/src\/(ui\/grid|dnd)\/|\/node_modules\/@(dnd-kit|tanstack\/(react-)?virtual)/;

export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      rolldownOptions: {
        input: {
          index: resolve(root, 'electron/main/index.ts'),
          cli: resolve(root, 'electron/cli/index.ts'),
          'workers/backup': resolve(root, 'electron/workers/backup.ts'),
          'workers/bundle': resolve(root, 'electron/workers/bundle.ts'),
          'workers/table-file': resolve(root, 'electron/workers/table-file.ts'),
          'workers/pdf': resolve(root, 'electron/workers/pdf.ts'),
        },
        output: commonJs,
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      rolldownOptions: { input: { index: resolve(root, 'electron/preload/index.ts') }, output: commonJs },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    resolve: { alias },
    plugins: [react(), babel({ presets: [reactCompilerPreset()] })],
    build: {
      target: 'chrome130',
      minify: true,
      rolldownOptions: {
        input: { index: resolve(root, 'renderer/index.html') },
        treeshake: { moduleSideEffects },
        // Each file is one more way through the main process: what the first screen needs is one (but for the grid, which only rooms use),
        // the words of each language are one, and so is what several rooms have in common.
        output: {
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [
              { name: 'first', tags: ['$initial'], test: (id) => !GRID.test(id) },
              { name: 'ko', test: /\/(i18n|words)\/ko\//, priority: 1 },
              { name: 'en', test: /\/(i18n|words)\/en\//, priority: 1 },
              { name: 'common', minShareCount: 2, test: (id) => !id.includes('/node_modules/pdfjs-dist/') },
            ],
          },
        },
      },
    },
  },
});
