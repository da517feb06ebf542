/** The cue sheet of a programme: rows with their times, for the staff, for one duty, or for the participants. */
import type { CueWithPeople } from '@shared/contract/cue.contract.ts';
import type { CueColumnModel, CueRowModel, CueSheetModel, DocumentNotice } from '@shared/contract/document-model.ts';
import type { CueSheet } from '@shared/contract/entities.ts';
import { sheetColumns } from '@shared/domain/cue-columns.ts';
import { placesOf } from '@shared/domain/cue-people.ts';
import { printedNumber } from '@shared/domain/cue-numbers.ts';
import { deriveSheet } from '@shared/domain/cue-rows.ts';
import type { CueTimes } from '@shared/domain/cue-times.ts';
import { isForParticipants, looksLikeStaffWork } from '@shared/domain/cue-visibility.ts';
import { isPurposeHidden, mustAskForTitle, participantTitleField } from '@shared/domain/hidden-purpose.ts';
import type { PurposeAnswers } from '@shared/domain/hidden-purpose.ts';
import type { PaperSettings } from '@shared/papers/index.ts';
import type { Reader } from '../../db/reader.ts';
import { AppError } from '../../base/app-error.ts';
import { cuesOf } from '../cue/cue.queries.ts';
import type { Drafted } from './drafted.ts';
import { headOf, hostOf, personInCharge } from './document-head.ts';
import { fieldsOf } from './masked-notes.ts';
import { maskFor, type AudienceMask } from './audience-mask.ts';

export type CueSheetDraft = Omit<CueSheetModel, 'issue'>;

export function draftCueSheet(
  reader: Reader,
  experimentId: string,
  settings: PaperSettings<'cueSheet'>,
): Drafted<CueSheetDraft> {
  const experiment = reader.get('experiment', experimentId);
  const people = reader.list('person', { experimentId });
  const mask = maskFor(people, settings.audience, settings.locale);
  const sheets = reader.list('cueSheet', { experimentId });
  const sheet = settings.sheetId === null ? sheets[0] : sheets.find((each) => each.id === settings.sheetId);
  if (sheet === undefined) throw new AppError('notFound', { what: 'cueSheet' });
  const cues = cuesOf(reader, sheet.id);
  const times = deriveSheet({ rows: cues, sheet });
  const shown = cues.map((cue, index) => ({ cue, index })).filter(({ cue }) => isShown(cue, settings, experiment));
  const filtered = shown.length < cues.length;
  const rows = shown.map(({ cue, index }) => rowOf(cue, index, times, mask, filtered));
  const staff = settings.view === 'staff';
  const head = headOf(experiment, mask, staff ? 'title' : participantTitleField(experiment));
  const setting = fieldsOf('documentSetting', 'cueSheet', { kind: 'cueSheet' });
  const field = fieldsOf('cueSheet', sheet.id, { title: sheet.title });
  const start = sheet.startMinute;
  const draft: CueSheetDraft = {
    kind: 'cueSheet',
    locale: settings.locale,
    audience: settings.audience,
    ...head,
    date: sheet.date ?? head.date,
    start,
    end: sheet.lengthMinutes === null ? null : start + sheet.lengthMinutes,
    view: settings.view,
    heading: mask.text(settings.heading.trim(), setting('heading')),
    track: sheets.length > 1 ? mask.text(sheet.title, field('title')) : '',
    director: personInCharge(people, mask),
    host: hostOf(people, mask),
    hiddenPurpose: staff && isPurposeHidden(experiment),
    purpose:
      staff && settings.showPurpose
        ? mask.text(experiment.purpose, fieldsOf('experiment', experimentId, { title: experiment.title })('purpose'))
        : '',
    filter: filterOf(settings, mask),
    columns: staff ? columnsOf(sheet, rows, settings.dropEmptyColumns, mask) : [],
    rows,
    totals: times.totals,
    lengthMinutes: sheet.lengthMinutes,
    remark: mask.text(settings.remark.trim(), setting('remark')),
  };
  const asked: DocumentNotice[] = !staff && mustAskForTitle(experiment) ? [{ code: 'titleUnasked' }] : [];
  const staffRows = staff ? 0 : shown.filter(({ cue }) => looksLikeStaffWork(cue)).length;
  if (staffRows > 0) asked.push({ code: 'staffRows', count: staffRows });
  return { draft, notices: [...asked, ...noticesOf(rows, times, cues.length)], masked: mask.notes.summary() };
}

/** Participants never see the staff's rows, nor, while the purpose is hidden, those that give it away (requirements C17, E03). */
function isShown(
  cue: CueWithPeople,
  { view, filter }: PaperSettings<'cueSheet'>,
  experiment: Pick<PurposeAnswers, 'awareness'>,
): boolean {
  if (view === 'participant') return isForParticipants(cue, experiment);
  switch (filter.kind) {
    case 'none':
      return true;
    case 'column':
      return cue[filter.key].trim() !== '';
    case 'person':
      return cue.people.some(({ personId }) => personId === filter.personId);
  }
}

function filterOf({ view, filter }: PaperSettings<'cueSheet'>, mask: AudienceMask): CueSheetModel['filter'] {
  if (view === 'participant' || filter.kind === 'none') return null;
  return filter.kind === 'column' ? filter : { kind: 'person', name: mask.name(filter.personId) };
}

function rowOf(cue: CueWithPeople, index: number, times: CueTimes, mask: AudienceMask, filtered: boolean): CueRowModel {
  const time = times.rows[index];
  const printed = printedNumber(cue.number, index);
  const { title, content, section } = cue;
  const field = fieldsOf('cue', cue.id, { title, content, section }, printed);
  const text = (column: (typeof TEXTS)[number]): string => mask.text(cue[column], field(column));
  // Words that stand for nobody in the directory print among the leads, where the cell has them.
  const onDuty = (duty: 'lead' | 'deputy'): string[] =>
    placesOf(cue)
      .flatMap((place) => {
        if (typeof place === 'string') return duty === 'lead' ? [mask.unlinked(place, field('otherPeople'))] : [];
        return place.duty === duty ? [mask.name(place.personId)] : [];
      })
      .filter((name) => name !== '');
  return {
    number: mask.text(printed, field('number')),
    section: text('section'),
    start: time?.start ?? 0,
    end: time?.end ?? 0,
    minutes: time?.minutes ?? 0,
    derived: time?.derived ?? false,
    pinned: cue.pinnedStart !== null,
    gapBefore: filtered ? 0 : (time?.gapBefore ?? 0),
    title: text('title'),
    subtitle: text('subtitle'),
    leads: [...new Set(onDuty('lead'))],
    deputies: [...new Set(onDuty('deputy'))],
    content: text('content'),
    sound: text('sound'),
    light: text('light'),
    video: text('video'),
    stage: text('stage'),
    note: text('note'),
    custom: Object.fromEntries(
      Object.entries(cue.custom).map(([key, own]) => [key, mask.text(own, field('custom', key))]),
    ),
  };
}

const TEXTS = ['section', 'title', 'subtitle', 'content', 'sound', 'light', 'video', 'stage', 'note'] as const;

/** Columns on paper: start and end are one, the subtitle stands under its title, marks are not printed. */
function columnsOf(
  sheet: CueSheet,
  rows: readonly CueRowModel[],
  dropEmpty: boolean,
  mask: AudienceMask,
): CueColumnModel[] {
  const columns = new Map<CueColumnModel['key'], CueColumnModel>();
  const field = fieldsOf('cueSheet', sheet.id, { title: sheet.title });
  for (const { key, title, width, hidden } of sheetColumns(sheet.columns)) {
    const printed = hidden ? undefined : printedKey(key);
    if (printed === undefined || columns.has(printed)) continue;
    columns.set(printed, {
      key: printed,
      title: title === null ? null : mask.text(title, field('columns', key)),
      width,
    });
  }
  return [...columns.values()].filter((column) => !dropEmpty || rows.some((row) => hasText(row, column.key)));
}

function printedKey(key: string): CueColumnModel['key'] | undefined {
  switch (key) {
    case 'start':
    case 'end':
      return 'time';
    case 'title':
    case 'subtitle':
      return 'title';
    case 'number':
    case 'section':
    case 'minutes':
    case 'content':
    case 'people':
    case 'sound':
    case 'light':
    case 'video':
    case 'stage':
    case 'note':
      return key;
    default:
      return key.startsWith('custom:') ? `custom:${key.slice('custom:'.length)}` : undefined;
  }
}

function hasText(row: CueRowModel, key: CueColumnModel['key']): boolean {
  switch (key) {
    case 'number':
    case 'time':
    case 'minutes':
    case 'title':
      return true;
    case 'people':
      return row.leads.length + row.deputies.length > 0;
    case 'section':
    case 'content':
    case 'sound':
    case 'light':
    case 'video':
    case 'stage':
    case 'note':
      return row[key].trim() !== '';
    default:
      return (row.custom[key] ?? '').trim() !== '';
  }
}

function noticesOf(rows: readonly CueRowModel[], { issues, totals }: CueTimes, cueCount: number): DocumentNotice[] {
  const notices: DocumentNotice[] = [];
  if (rows.length === 0) notices.push({ code: 'empty', count: cueCount });
  if (totals.fit.kind === 'under') notices.push({ code: 'underrun', minutes: totals.fit.minutes });
  if (totals.fit.kind === 'over') notices.push({ code: 'overrun', minutes: totals.fit.minutes });
  const kinds = [
    ['gap', 'gaps'],
    ['overlap', 'overlaps'],
    ['noMinutes', 'noMinutes'],
  ] as const;
  for (const [kind, code] of kinds) {
    const count = issues.filter((issue) => issue.kind === kind).length;
    if (count > 0) notices.push({ code, count });
  }
  return notices;
}
