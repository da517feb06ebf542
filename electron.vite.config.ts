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
      rolldownOptions: { input: { index: resolve(root, 'renderer/index.html') } },
    },
  },
});
