import type { ExperimentRef, libraryCommands } from '@shared/contract/library.contract.ts';
import { seoulDate } from '@shared/domain/civil-date.ts';
import { AppError } from '../../base/app-error.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { rowsOf } from '../../transfer/content.ts';
import { withAnchoredCards } from '../../transfer/anchored-cards.ts';
import { withFollowingSheet } from '../../transfer/following-sheet.ts';
import { pendingImport } from '../../transfer/pending-imports.ts';
import { readBundle } from '../../transfer/parse-bundle.ts';
import { NO_UNKNOWN_PARTS } from '../../transfer/unknown-parts.ts';
import type { UnknownParts } from '../../transfer/unknown-parts.ts';
import { rememberBundle } from './bundle-lineage.ts';
import { isMasked } from './bundle.queries.ts';
import { plant, withNewIds } from './content.ts';
import type { Content } from './content.ts';
import { copyOf } from './copy.ts';
import { withLearnings } from './learnings.ts';
import { fromTemplate } from './from-template.ts';
import { contentOf } from './library.queries.ts';
import { destroyExperiment } from './purge.shared.ts';
import { shippedSample } from './shipped.ts';
import { shippedTemplate } from './template.shared.ts';
import { keepUnknownParts, unknownPartsOf } from './unknown-parts.shared.ts';

export const libraryCommandHandlers: CommandHandlers<typeof libraryCommands> = {
  'library.create': {
    scope: 'library',
    run(work, answers) {
      const at = work.ports.now();
      const { newId } = work.ports;
      const content = fromTemplate({ template: shippedTemplate(), answers, today: seoulDate(at), at, newId });
      return add(work, { content, unknown: NO_UNKNOWN_PARTS });
    },
  },
  'library.duplicate': {
    scope: 'library',
    run(work, { experimentId, learnings, ...changes }) {
      const plain = copyOf(contentOf(work, experimentId), { ...changes, at: work.ports.now() }, work.registry);
      const copy =
        learnings === null ? plain : withLearnings(plain, learnings, () => work.ports.newId(), work.registry);
      // What only a later release knows may be what came of the plan.
      const unknown = changes.progress === 'keep' ? unknownPartsOf(work, experimentId) : NO_UNKNOWN_PARTS;
      return add(work, withNewIds(copy, work.ports.newId, unknown, work.registry));
    },
  },
  'library.trash': {
    scope: 'library',
    run(work, { experimentId }) {
      return setTrashed(work, experimentId, true);
    },
  },
  'library.restore': {
    scope: 'library',
    run(work, { experimentId }) {
      return setTrashed(work, experimentId, false);
    },
  },
  'library.purge': {
    scope: 'library',
    undoable: false,
    backupFirst: () => 'purge',
    run(work, { experimentId }) {
      if (work.get('experiment', experimentId).trashedAt === null) throw new AppError('library.notTrashed');
      destroyExperiment(work, experimentId);
      return null;
    },
  },
  'library.openSample': {
    scope: 'library',
    run(work, { name }) {
      const sample = shippedSample(name);
      const { createdAt } = sample.experiment;
      const [open] = work.list('experiment', { isSample: true, createdAt, trashedAt: null });
      return open === undefined
        ? add(work, withNewIds(sample, work.ports.newId, undefined, work.registry))
        : { experimentId: open.id };
    },
  },
  'library.import': {
    scope: 'library',
    backupFirst: () => 'import',
    run(work, { copy, ...source }) {
      const { bundle, unsaid, unknown } =
        'parked' in source ? pendingImport(source.parked) : readBundle(source.bytes, source.file, work.registry);
      const read = { experiment: { ...bundle.experiment, trashedAt: null }, tables: bundle.tables };
      const content = withAnchoredCards(withFollowingSheet(read, unsaid), unsaid);
      const isCopy = copy || holdsAny(work, content);
      const made = add(
        work,
        isCopy ? withNewIds(content, work.ports.newId, unknown, work.registry) : { content, unknown },
      );
      // A copy under new ids is an experiment of its own, which no later version belongs to.
      if (
        made.experimentId === bundle.experiment.id &&
        'parked' in source &&
        pendingImport(source.parked).source.kind === 'file'
      ) {
        rememberBundle(work, made.experimentId, { exportedAt: bundle.exportedAt, masked: isMasked(bundle) });
      }
      return made;
    },
  },
};

/** Whether any id of the content is taken in the library. */
function holdsAny(work: UnitOfWork, content: Content): boolean {
  return work.registry.names.some((table) =>
    rowsOf(content, table).some(({ id }) => work.find(table, id) !== undefined),
  );
}

function add(
  work: UnitOfWork,
  { content, unknown }: { readonly content: Content; readonly unknown: UnknownParts },
): ExperimentRef {
  work.describe({ title: content.experiment.title });
  plant(work, content);
  keepUnknownParts(work, content.experiment.id, unknown);
  return { experimentId: content.experiment.id };
}

function setTrashed(work: UnitOfWork, experimentId: string, trashed: boolean): null {
  const { title, trashedAt } = work.get('experiment', experimentId);
  work.describe({ title });
  // Already there: the first time stands, and nothing is recorded.
  if ((trashedAt !== null) !== trashed) {
    work.update('experiment', experimentId, { trashedAt: trashed ? work.ports.now() : null });
  }
  return null;
}
