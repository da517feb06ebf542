/** The layer rules of the house (see README, "Layers"): renderer → shared ← core ← main; nothing imports main. */

/** The layers of the core, the lowest first; those of a line do not know each other. `core.ts` is the open library. */
const CORE_LAYERS = [
  ['base/'],
  ['db/'],
  ['kernel/'],
  ['attachments/'],
  ['transfer/', 'documents/', 'sheets/'],
  ['modules/'],
  ['backup/', 'health-check/', 'read-only/'],
  ['core[.]ts$'],
  ['session/', 'printing[.]ts$'],
];

/** Each layer may import what stands in a line below it, and itself. */
const coreLayers = CORE_LAYERS.flatMap((line, height) =>
  line.map((layer) => ({
    name: `core-layer-${layer.replace(/[^a-z-]/g, '')}`,
    severity: 'error',
    from: { path: `^electron/core/${layer}` },
    to: {
      path: '^electron/core/',
      pathNot: [...CORE_LAYERS.slice(0, height).flat(), layer].map((below) => `^electron/core/${below}`),
    },
  })),
);
module.exports = {
  forbidden: [
    ...coreLayers,
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    {
      name: 'domain-imports-nothing',
      severity: 'error',
      from: { path: '^shared/domain' },
      to: { pathNot: ['^shared/domain', '^node_modules/(fractional-indexing|@hyunbinseo/holidays-kr|es-hangul|uqr)'] },
    },
    {
      name: 'entities-import-only-the-domain',
      severity: 'error',
      from: { path: '^shared/entities' },
      to: { pathNot: ['^shared/(entities|domain)', '^node_modules/zod'] },
    },
    {
      name: 'papers-import-only-tables-words-and-the-domain',
      severity: 'error',
      from: { path: '^shared/papers' },
      to: { pathNot: ['^shared/(papers|entities|domain|words)', '^node_modules/zod'] },
    },
    {
      name: 'sheets-import-only-tables-words-and-the-domain',
      severity: 'error',
      from: { path: '^shared/sheets' },
      to: { pathNot: ['^shared/(sheets|entities|domain|words)', '^node_modules/zod'] },
    },
    {
      name: 'shared-knows-no-layer',
      severity: 'error',
      from: { path: '^shared' },
      to: { path: '^(electron|renderer|test|scripts)' },
    },
    {
      name: 'core-is-plain-node',
      severity: 'error',
      from: { path: '^electron/core' },
      to: { path: '^(electron/(main|preload|workers|cli)|renderer|test|scripts|node_modules/(electron|react))(/|$)' },
    },
    {
      name: 'preload-uses-only-the-contract',
      severity: 'error',
      from: { path: '^electron/preload' },
      to: { pathNot: ['^electron/preload', '^shared/contract', '^node_modules/electron'] },
    },
    {
      name: 'workers-use-documents-transfer-and-shared',
      severity: 'error',
      from: { path: '^electron/workers' },
      to: {
        pathNot: [
          '^electron/workers',
          '^electron/core/(backup|documents|sheets|transfer|base)',
          '^shared',
          '^node_modules',
          '^(node:)?[a-z_/]+$',
        ],
      },
    },
    {
      name: 'cli-uses-core',
      severity: 'error',
      from: { path: '^electron/cli' },
      to: { path: '^(electron/(main|preload)|renderer|node_modules/electron)(/|$)' },
    },
    {
      name: 'nothing-imports-main',
      severity: 'error',
      from: { pathNot: '^electron/main' },
      to: { path: '^electron/main' },
    },
    {
      name: 'renderer-is-a-web-page',
      severity: 'error',
      from: { path: '^renderer' },
      to: {
        path: [
          '^electron',
          '^node_modules/(electron|better-sqlite3|kysely)(/|$)',
          '^(node:|fs$|path$|os$|child_process$)',
        ],
      },
    },
    {
      name: 'features-do-not-reach-into-each-other',
      severity: 'error',
      from: { path: '^renderer/src/features/([^/]+)/' },
      to: { path: '^renderer/src/features/([^/]+)/', pathNot: '^renderer/src/features/$1/' },
    },
    {
      name: 'ui-has-no-domain-and-no-data',
      severity: 'error',
      from: { path: '^renderer/src/ui' },
      to: { path: '^(shared|renderer/src/(app|features|lib|i18n|dnd))', pathNot: '^renderer/src/dnd/surface/' },
    },
    {
      name: 'only-dnd-knows-the-drag-and-drop-library',
      severity: 'error',
      from: { pathNot: '^renderer/src/dnd/' },
      to: { path: '^node_modules/@dnd-kit/' },
    },
    {
      name: 'drag-surface-knows-nobody',
      severity: 'error',
      from: { path: '^renderer/src/dnd/surface/' },
      to: { path: '^(shared|renderer)/', pathNot: '^renderer/src/dnd/surface/' },
    },
    {
      name: 'lib-and-i18n-know-no-feature',
      severity: 'error',
      from: { path: '^renderer/src/(lib|i18n|dnd)' },
      to: { path: '^renderer/src/(app|features)' },
    },
    {
      name: 'modules-meet-through-queries',
      severity: 'error',
      from: { path: '^electron/core/modules/([^/]+)/' },
      to: {
        path: '^electron/core/modules/([^/]+)/',
        pathNot: ['^electron/core/modules/$1/', '[.]queries[.]ts$', '[.]shared[.]ts$'],
      },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['[.]css$', '[.]woff2$', '[?]'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css', '.d.ts'],
    },
  },
};
