/** The role table: derived from who is on which task, cue and shift; nothing of it is typed. */
import type {
  DocumentNotice,
  PersonEntryModel,
  PersonSheetModel,
  RoleGroupModel,
  RoleRowModel,
  RoleTableModel,
  When,
} from '@shared/contract/document-model.ts';
import type { Person } from '@shared/contract/entities.ts';
import type { RoleItem } from '@shared/contract/people.contract.ts';
import type { PaperSettings } from '@shared/papers/index.ts';
import { deriveRoles, type RoleTable } from '@shared/domain/roles.ts';
import type { Reader } from '../../db/reader.ts';
import { roleItems } from '../people/role.queries.ts';
import type { Drafted } from './drafted.ts';
import { emergencyContacts, headOf } from './document-head.ts';
import { fieldsOf } from './masked-notes.ts';
import type { FieldsOf } from './masked-notes.ts';
import { maskFor, type AudienceMask } from './audience-mask.ts';

export type RoleTableDraft = Omit<RoleTableModel, 'issue'>;

interface Material {
  readonly items: ReadonlyMap<string, RoleItem>;
  readonly notes: ReadonlyMap<string, string>;
  readonly table: RoleTable;
  readonly clashing: ReadonlySet<string>;
  readonly mask: AudienceMask;
}

export function draftRoleTable(
  reader: Reader,
  experimentId: string,
  settings: PaperSettings<'roleTable'>,
): Drafted<RoleTableDraft> {
  const people = reader.list('person', { experimentId });
  const mask = maskFor(people, settings.audience, settings.locale);
  const items = roleItems(reader, experimentId).filter((item) => settings.doneTasks || item.status !== 'done');
  const table = deriveRoles(
    items,
    people.map((person) => person.id),
  );
  const material: Material = {
    items: new Map(items.map((item) => [item.id, item])),
    notes: new Map(
      settings.taskNotes
        ? reader
            .list('task', { experimentId })
            .map((task) => [task.id, mask.text(task.notes, fieldsOf('task', task.id, { title: task.title })('notes'))])
        : [],
    ),
    table,
    clashing: new Set(table.overlaps.flatMap(({ first, second }) => [first.id, second.id])),
    mask,
  };
  const conflicts = table.overlaps.map(({ personId, first, second }) => ({
    person: mask.name(personId),
    first: titled(material, first.id),
    second: titled(material, second.id),
  }));
  const uncovered = uncoveredOf(material);
  const setting = fieldsOf('documentSetting', 'roleTable', { kind: 'roleTable' });
  const draft: RoleTableDraft = {
    kind: 'roleTable',
    locale: settings.locale,
    audience: settings.audience,
    ...headOf(reader.get('experiment', experimentId), mask),
    heading: mask.text(settings.heading.trim(), setting('heading')),
    view: settings.view,
    groups: groupsOf(material, settings),
    conflicts,
    uncovered,
    people: settings.view === 'overall' ? [] : sheetsOf(material, people),
    ...(settings.sharePages ? { sharePages: true } : {}),
    emergency: emergencyContacts(reader, experimentId, mask, settings.locale),
    remark: mask.text(settings.remark.trim(), setting('remark')),
  };
  return { draft, notices: noticesOf(draft, uncovered.length), masked: mask.notes.summary() };
}

/** The duties of the day come first: they are what the paper is held in the hand for. Then the work before and after it, by area. */
function groupsOf(material: Material, settings: PaperSettings<'roleTable'>): RoleGroupModel[] {
  return [...dayGroup(material), ...areaGroups(material, settings)];
}

/** Cues and shifts that somebody is on, in order of time. */
function dayGroup(material: Material): RoleGroupModel[] {
  const rows = [...material.items.values()]
    .filter(({ kind, leads, deputies }) => kind !== 'task' && leads.length + deputies.length > 0)
    .toSorted(
      (one, other) =>
        (one.date ?? '').localeCompare(other.date ?? '') || (one.start ?? Infinity) - (other.start ?? Infinity),
    )
    .map((item) => rowOf(material, item));
  return rows.length === 0 ? [] : [{ area: 'day', rows }];
}

function areaGroups(material: Material, settings: PaperSettings<'roleTable'>): RoleGroupModel[] {
  return material.table.byArea.flatMap(({ area, works }) => {
    if (area === null) return [];
    const rows = works
      .map((work) => material.items.get(work.id))
      .filter((item) => item !== undefined)
      .filter(({ kind }) => kind === 'task')
      .filter((item) => settings.unassignedRows || item.leads.length + item.deputies.length > 0)
      .map((item) => rowOf(material, item));
    return rows.length === 0 ? [] : [{ area, rows }];
  });
}

function rowOf({ mask, notes, clashing }: Material, item: RoleItem): RoleRowModel {
  return {
    title: mask.text(item.title, fieldsOfItem(item)('title')),
    detail: '',
    leads: namesOf(mask, item.leads),
    deputies: namesOf(
      mask,
      item.deputies.filter((id) => !item.leads.includes(id)),
    ),
    when: whenOf(item),
    place: mask.text(item.place, fieldsOfItem(item)('place')),
    status: item.status,
    phones: [...new Set(item.leads.map((id) => mask.phone(id)).filter((phone) => phone !== ''))],
    note: notes.get(item.id) ?? '',
    conflict: clashing.has(item.id),
  };
}

/** A card, a cue or a shift, which is called as its post is. The place of a cue is that of the event. */
function fieldsOfItem({ kind, id, title, post }: RoleItem): FieldsOf {
  const own = post === undefined ? fieldsOf(kind, id, { title }) : fieldsOf('post', post.id, { title });
  return (column) => (kind === 'cue' && column === 'place' ? fieldsOf('experiment', '', null)('venue') : own(column));
}

function namesOf(mask: AudienceMask, ids: readonly string[]): string[] {
  return [...new Set(ids.map((id) => mask.name(id)).filter((name) => name !== ''))];
}

function whenOf(item: RoleItem): When {
  if (item.undecided) return { kind: 'tbd' };
  if (item.date === null) return { kind: 'none' };
  if (item.endDate !== null && item.endDate !== item.date) return { kind: 'range', from: item.date, to: item.endDate };
  return { kind: 'day', date: item.date, start: item.start, end: item.end };
}

function titled({ items, mask }: Material, id: string): { readonly title: string; readonly when: When } {
  const item = items.get(id);
  return item === undefined
    ? { title: '', when: { kind: 'none' } }
    : { title: mask.text(item.title, fieldsOfItem(item)('title')), when: whenOf(item) };
}

function uncoveredOf(material: Material): RoleTableModel['uncovered'] {
  return material.table.gaps.tasksWithoutLead.flatMap((id) => {
    const area = material.items.get(id)?.area ?? null;
    return area === null ? [] : [{ ...titled(material, id), area }];
  });
}

/** A sheet for everyone who has something to do. */
function sheetsOf(material: Material, people: readonly Person[]): PersonSheetModel[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  return material.table.byPerson.flatMap(({ personId, duties }) => {
    const person = byId.get(personId);
    if (person === undefined || duties.length === 0) return [];
    const { id, name, nickname } = person;
    const field = fieldsOf('person', id, { name, nickname });
    const entries = duties.map(({ work, part }) => entryOf(material, work.id, part, personId));
    return [
      {
        ...material.mask.printed(person),
        affiliation: material.mask.text(person.affiliation, field('affiliation')),
        position: material.mask.text(person.position, field('position')),
        entries: entries.filter((entry) => entry !== undefined),
      },
    ];
  });
}

function entryOf(
  material: Material,
  id: string,
  duty: 'lead' | 'deputy',
  personId: string,
): PersonEntryModel | undefined {
  const item = material.items.get(id);
  if (item === undefined) return undefined;
  const { mask, table, notes } = material;
  const clashes = table.overlaps.some(
    (each) => each.personId === personId && (each.first.id === id || each.second.id === id),
  );
  return {
    from: item.kind,
    when: whenOf(item),
    title: mask.text(item.title, fieldsOfItem(item)('title')),
    duty,
    place: mask.text(item.place, fieldsOfItem(item)('place')),
    others: namesOf(
      mask,
      [...item.leads, ...item.deputies].filter((other) => other !== personId),
    ),
    note: notes.get(id) ?? '',
    conflict: clashes,
  };
}

function noticesOf(draft: RoleTableDraft, uncovered: number): DocumentNotice[] {
  const notices: DocumentNotice[] = [];
  if (draft.groups.length === 0 && draft.people.length === 0) notices.push({ code: 'empty', count: 0 });
  if (draft.conflicts.length > 0) notices.push({ code: 'conflicts', count: draft.conflicts.length });
  if (uncovered > 0) notices.push({ code: 'uncovered', count: uncovered });
  return notices;
}
