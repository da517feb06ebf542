/**
 * The archive as a folder that can be handed on: its files and an index, as a page for any browser and as a table for any spreadsheet.
 */
import { join } from 'node:path';
import type { Audience } from '@shared/contract/entities.ts';
import { csvText } from '@shared/domain/csv.ts';
import { formatPlainDate } from '@shared/domain/civil-date.ts';
import { extensionOf, previewOf } from '@shared/domain/attachment.ts';
import { safeFileName } from '@shared/domain/file-name.ts';
import { archivedUntil } from '@shared/domain/followup/content-issues.ts';
import { isPurposeHidden, participantTitleField } from '@shared/domain/hidden-purpose.ts';
import { tellingWord, tellingWordsOf } from '@shared/domain/publicity/telling-words.ts';
import { notCleared } from '@shared/domain/shown-people.ts';
import type { Entity } from '@shared/entities/index.ts';
import { columnWord, PAPER_WORDS } from '@shared/papers/index.ts';
import { valueWord } from '@shared/papers/value-word.ts';
import { barePicture } from '../attachments/bare-picture.ts';
import { inNewFolder, writeFileWhole } from '../base/files.ts';
import type { Core } from '../core.ts';
import { maskFor } from '../modules/document/audience-mask.ts';
import { fieldsOf } from '../modules/document/masked-notes.ts';
import { archivePage } from './archive-page.ts';
import type { IndexedFile, IndexedItem } from './archive-page.ts';
import { readAttachment } from './read-attachment.ts';

export interface ArchiveRequest {
  readonly experimentId: string;
  readonly audience: Audience;
  readonly locale: 'ko' | 'en';
  /** The new folder is made inside. */
  readonly parent: string;
}

export interface ArchiveFolder {
  readonly path: string;
  readonly files: number;
  /** Pictures for the public from which place, time and device were taken out. */
  readonly bared: number;
  /** Names of files for the public that may hold such things still: films, papers, pictures of another format. */
  readonly unbared: readonly string[];
}

type Item = Entity<'archiveItem'>;

/** Signed papers and receipts name people, whatever the item says. */
const NEVER_PUBLIC: ReadonlySet<string> = new Set(['consent', 'receipt']);

/**
 * Writes all of it or nothing; what stands in `parent` is not touched. Whoever is not of the team is given only what may be made public and
 * shows nobody who has not agreed, under names made of the titles. Throws `attachment.missing`, `attachment.altered`, `file.*`.
 */
export async function saveArchive(
  core: Core,
  { experimentId, audience, locale, parent }: ArchiveRequest,
): Promise<ArchiveFolder> {
  const { experiment } = core.query('experiment.detail', { experimentId });
  const people = core.query('person.rows', { experimentId });
  const mask = maskFor(people, audience, locale);
  const isInternal = audience === 'internal';
  const words = PAPER_WORDS[locale];
  const list = words.plain.archiveList;
  const maskText = (item: Item, column: 'title' | 'maker' | 'keptAt' | 'holder' | 'note') =>
    mask.text(item[column], fieldsOf('archiveItem', item.id, { title: item.title })(column));
  function altTextOf({ id, name: fileName, altText }: Entity<'attachment'>): string {
    if (!isInternal && isPurposeHidden(experiment) && tellingWord(tellingWordsOf(experiment), altText) !== null)
      return '';
    return mask.text(altText, fieldsOf('attachment', id, { name: fileName })('altText'));
  }
  const items = core
    .query('archiveItem.rows', { experimentId })
    .filter((item) => isInternal || mayBeHanded(core, experiment, people, item));
  const heading = experiment[isInternal ? 'title' : participantTitleField(experiment)];
  const name = safeFileName(`${words.name.archiveList}_${heading}`, 'x', 'archive').slice(0, -'.x'.length);

  return inNewFolder(parent, name, async (folder) => {
    const columns = isInternal ? INTERNAL : PUBLIC;
    const index = [[list.number, ...columns.map((column) => columnWord(locale, 'archiveItem', column)), list.files]];
    const width = Math.max(2, String(items.length).length);
    let files = 0;
    let bared = 0;
    const unbared: string[] = [];
    const entries: IndexedItem[] = [];
    for (const [at, item] of items.entries()) {
      const number = String(at + 1).padStart(width, '0');
      const names: string[] = [];
      const shown: IndexedFile[] = [];
      const attached = core
        .query('attachment.list', { experimentId, owner: { ownerTable: 'archiveItem', ownerId: item.id } })
        .filter(({ kind }) => isInternal || !NEVER_PUBLIC.has(kind));
      for (const [place, file] of attached.entries()) {
        const part = attached.length === 1 ? number : `${number}-${place + 1}`;
        const fileName = safeFileName(`${part}_${maskText(item, 'title')}`, extensionOf(file.name) || 'bin', part);
        const bytes = await readAttachment(core, file);
        // Whoever is not of the team need not know where and with what a picture was taken.
        const bare = isInternal ? null : barePicture(bytes);
        if (bare?.isChanged === true) bared += 1;
        if (!isInternal && bare === null) unbared.push(fileName);
        writeFileWhole(join(folder, fileName), bare?.bytes ?? bytes, core.file);
        names.push(fileName);
        shown.push({
          name: fileName,
          isPicture: previewOf(file.mediaType) === 'image',
          altText: altTextOf(file),
        });
      }
      files += names.length;
      const until = archivedUntil(item, experiment.eventDate);
      const cells: Readonly<Record<(typeof INTERNAL)[number], string>> = {
        title: maskText(item, 'title'),
        kind: valueWord(locale, 'archiveKind', item.kind),
        madeOn: item.madeOn === null ? '' : formatPlainDate(item.madeOn, locale),
        maker: maskText(item, 'maker'),
        keptAt: maskText(item, 'keptAt'),
        url: item.url,
        rights: valueWord(locale, 'archiveRights', item.rights),
        holder: maskText(item, 'holder'),
        keepUntil: until === null ? '' : formatPlainDate(until, locale),
        note: maskText(item, 'note'),
      };
      index.push([number, ...columns.map((column) => cells[column]), names.join(', ')]);
      entries.push({ number, cells: columns.map((column) => cells[column]), files: shown });
    }
    writeFileWhole(join(folder, safeFileName(words.name.archiveList, 'csv', 'index')), csvText(index), core.file);
    const page = archivePage({
      locale,
      title: heading,
      heading: words.name.archiveList,
      columns: [list.number, ...columns.map((column) => columnWord(locale, 'archiveItem', column)), list.files],
      items: entries,
      note: bared === 0 ? '' : list.bared.replace('{{count}}', String(bared)),
      empty: list.empty,
    });
    writeFileWhole(join(folder, 'index.html'), new TextEncoder().encode(page), core.file);
    return { path: folder, files, bared, unbared };
  });
}

const INTERNAL = [
  'title',
  'kind',
  'madeOn',
  'maker',
  'keptAt',
  'url',
  'rights',
  'holder',
  'keepUntil',
  'note',
] as const;
/** Nothing that was written about people. */
const PUBLIC = ['title', 'kind', 'madeOn', 'url', 'rights'] as const satisfies readonly (typeof INTERNAL)[number][];

function mayBeHanded(
  core: Core,
  experiment: Entity<'experiment'>,
  people: readonly Entity<'person'>[],
  { id, isPublic, rights, title }: Item,
): boolean {
  if (!isPublic || rights === 'internalOnly') return false;
  if (isPurposeHidden(experiment) && tellingWord(tellingWordsOf(experiment), title) !== null) return false;
  const shown = core
    .query('appearance.rows', { experimentId: experiment.id })
    .filter(({ ownerTable, ownerId }) => ownerTable === 'archiveItem' && ownerId === id);
  // A group is nobody whom a picture could show.
  const portraits = new Map(people.filter(({ isGroup }) => !isGroup).map((person) => [person.id, person.portrait]));
  const ids = shown.map(({ personId }) => personId);
  return notCleared(ids, portraits).length === 0;
}
