/** The draft of a paper that is declared whole: its rows, given to its declaration with everything masked for its readers. */
import type { PlainModel } from '@shared/contract/document-model.ts';
import type { DocumentIssue, Entity, EntityName } from '@shared/contract/entities.ts';
import { isPurposeHidden, mustAskForTitle, participantTitleField } from '@shared/domain/hidden-purpose.ts';
import { columnWord, PAPER_WORDS, plainPaperOf } from '@shared/papers/index.ts';
import type { PaperSettings, PlainKind } from '@shared/papers/index.ts';
import type { PaperContext, PlainName } from '@shared/papers/plain.ts';
import type { PaperOptions } from '@shared/papers/define.ts';
import type { StoredRow } from '../../db/codec.ts';
import { checkFactsOf } from '../checks/check-facts.shared.ts';
import type { Reader } from '../../db/reader.ts';
import { headOf } from './document-head.ts';
import type { Drafted } from './drafted.ts';
import { fieldsOf } from './masked-notes.ts';
import { isReady } from './ready.ts';
import { maskFor, type AudienceMask } from './audience-mask.ts';

interface PlainChoice {
  readonly kind: PlainKind;
  readonly settings: PaperSettings<PlainKind>;
}

export function draftPlain(
  reader: Reader,
  experimentId: string,
  { kind, settings }: PlainChoice,
  revisionNow: (reader: Reader, issue: DocumentIssue) => string | null,
): Drafted<Omit<PlainModel, 'issue'>> {
  const paper = plainPaperOf(kind);
  const experiment = reader.get('experiment', experimentId);
  const mask = maskFor(reader.list('person', { experimentId }), settings.audience, settings.locale);
  const shown = maskedSettings(kind, settings, mask);
  const words = PAPER_WORDS[settings.locale];
  const isSeen = settings.audience === 'public' || paper.seenByParticipants === true;
  const hidesPurpose = isSeen && isPurposeHidden(experiment);
  const context: PaperContext<PlainName, EntityName, PaperOptions> = {
    settings: shown,
    words: words.plain[paper.name],
    common: words.common,
    hidesPurpose,
    days: experiment,
    event: experiment,
    head: (table, column) => columnWord(settings.locale, table, column),
    rows: (table) => rowsOf(reader, table, experiment),
    text(table, row, column) {
      const value: unknown = row[column];
      const place = fieldsOf(table, row.id, row as unknown as StoredRow)(column);
      return typeof value === 'string' ? mask.text(value, place) : '';
    },
    name: (personId) => mask.name(personId),
    phone: (personId) => mask.phone(personId),
    facts: () => checkFactsOf(reader, experimentId, revisionNow),
  };
  const draft: Omit<PlainModel, 'issue'> = {
    kind,
    locale: settings.locale,
    audience: settings.audience,
    ...headOf(experiment, mask, isSeen ? participantTitleField(experiment) : 'title'),
    heading: shown.heading,
    page: typeof paper.page === 'function' ? paper.page(shown) : paper.page,
    sheets: paper.compose(context),
    remark: shown.remark,
  };
  const empty = isReady(reader, experimentId, kind) ? [] : [{ code: 'empty', count: 0 } as const];
  const asked = isSeen && mustAskForTitle(experiment) ? [{ code: 'titleUnasked' } as const] : [];
  return { draft, notices: [...asked, ...empty], masked: mask.notes.summary() };
}

function rowsOf<N extends EntityName>(
  reader: Reader,
  table: N,
  experiment: Entity<'experiment'>,
): readonly Entity<N>[] {
  // Every table but the experiment's own has the column.
  if (table === 'experiment') return [experiment as unknown as Entity<N>];
  return reader.list(table, { experimentId: experiment.id } as unknown as Partial<Entity<N>>);
}

/** Texts that were typed into the settings are masked like any other. */
function maskedSettings<S extends PaperSettings<PlainKind>>(kind: PlainKind, settings: S, mask: AudienceMask): S {
  const field = fieldsOf('documentSetting', kind, { kind });
  const masked = Object.entries(settings).map(([name, value]) => {
    if (name === 'heading' || name === 'remark') return [name, mask.text(String(value).trim(), field(name))];
    if (!Array.isArray(value)) return [name, value];
    return [name, value.map((each, at) => mask.text(String(each).trim(), field(name, String(at)))).filter(Boolean)];
  });
  return Object.fromEntries(masked);
}
