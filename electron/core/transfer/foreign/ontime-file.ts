/** An Ontime project file (versions 3 and 4) as the rundowns it holds. Other parts of the file (views, automations, settings) are not read. */
import { z } from 'zod';
import { CUES_PER_SHEET } from '@shared/contract/cue.contract.ts';
import type { OntimeGroup, OntimeItem, OntimeProject, OntimeRundown } from '@shared/domain/foreign/ontime-project.ts';
import { faultAt, refuseTooMany, shaped } from './fault.ts';

const DAY = 86_400_000;
const MOST_RUNDOWNS = 50;
const MOST_FIELDS = 500;

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

/** Milliseconds; what is not said is 0, as in Ontime. */
function millis(max: number) {
  return z
    .number()
    .min(0)
    .max(max)
    .nullish()
    .transform((value) => value ?? 0);
}

const described = {
  id: z.string().default(''),
  title: text,
  note: text,
  colour: text,
  custom: z.record(z.string(), z.string()).default({}),
} as const;

const entry = z.discriminatedUnion('type', [
  z.object({
    ...described,
    type: z.literal('event'),
    cue: text,
    skip: z.boolean().default(false),
    // Early files have the id of the entry that is linked to.
    linkStart: z
      .union([z.boolean(), z.string()])
      .nullish()
      .transform((value) => Boolean(value)),
    timeStart: millis(DAY),
    timeEnd: millis(DAY),
    duration: millis(7 * DAY),
    timeStrategy: z.enum(['lock-end', 'lock-duration']).optional(),
    triggers: z.array(z.unknown()).default([]),
  }),
  z.object({ ...described, type: z.literal('milestone'), cue: text }),
  z.object({ type: z.literal('delay'), id: z.string().default(''), duration: z.number().min(-DAY).max(DAY) }),
  z.object({ ...described, type: z.enum(['group', 'block']), entries: z.array(z.string()).default([]) }),
]);
type Entry = z.output<typeof entry>;

const head = {
  project: z.object({ title: text, description: text }).default({ title: '', description: '' }),
  customFields: z.record(z.string(), z.object({ label: text })).default({}),
};
const rundown = z.object({ title: text, order: z.array(z.string()), entries: z.record(z.string(), entry) });
const fourth = z.object({ ...head, rundowns: z.record(z.string(), rundown) });
const third = z.object({ ...head, rundown: z.array(entry) });

export function isOntime(json: object): boolean {
  const isFourth = 'rundowns' in json && typeof json.rundowns === 'object' && json.rundowns !== null;
  return isFourth || ('rundown' in json && Array.isArray(json.rundown) && 'settings' in json);
}

/** Throws `foreign.*` and `bundle.invalid` with the place in the file. */
export function readOntime(json: object): OntimeProject {
  if ('customFields' in json) refuseTooMany('customFields', json.customFields, MOST_FIELDS);
  if ('rundowns' in json) {
    refuseLarge(json.rundowns);
    const read = shaped(fourth, json);
    const rundowns = Object.entries(read.rundowns).map(([id, one]) => inOrder(id, one));
    return { ...headOf(read), rundowns };
  }
  if ('rundown' in json) refuseTooMany('rundown', json.rundown, CUES_PER_SHEET);
  const read = shaped(third, json);
  return { ...headOf(read), rundowns: [{ id: 'default', title: '', entries: underBlocks(read.rundown) }] };
}

function headOf({
  project,
  customFields,
}: Pick<z.output<typeof fourth>, 'project' | 'customFields'>): Omit<OntimeProject, 'rundowns'> {
  return { ...project, fields: Object.entries(customFields).map(([key, { label }]) => ({ key, label })) };
}

function refuseLarge(rundowns: unknown): void {
  refuseTooMany('rundowns', rundowns, MOST_RUNDOWNS);
  for (const [id, one] of Object.entries(rundowns ?? {})) {
    if (typeof one === 'object' && one !== null && 'entries' in one)
      refuseTooMany(`rundowns.${id.slice(0, 60)}.entries`, one.entries, CUES_PER_SHEET);
  }
}

/** Entries as the order of the rundown and of its groups has them: each once, a group in no other. */
function inOrder(id: string, { title, order, entries }: z.output<typeof rundown>): OntimeRundown {
  const place = `rundowns.${id}`;
  const seen = new Set<string>();
  function take(entryId: string, at: string): Entry {
    const found = Object.hasOwn(entries, entryId) ? entries[entryId] : undefined;
    if (found === undefined) throw faultAt('foreign.dangling', at);
    if (seen.has(entryId)) throw faultAt('foreign.duplicateId', at);
    seen.add(entryId);
    return { ...found, id: entryId };
  }
  return {
    id,
    title,
    entries: order.map((entryId, index) => {
      const at = `${place}.order[${index}]`;
      const found = take(entryId, at);
      if (found.type !== 'group' && found.type !== 'block') return itemOf(found);
      const items = found.entries.map((child, position) => {
        const childAt = `${place}.entries.${entryId}.entries[${position}]`;
        const inner = Object.hasOwn(entries, child) ? entries[child] : undefined;
        if (inner?.type === 'group' || inner?.type === 'block') throw faultAt('foreign.circular', childAt);
        return itemOf(take(child, childAt));
      });
      return { ...found, type: 'group', entries: items };
    }),
  };
}

/** In version 3 a block stands above what belongs to it. */
function underBlocks(list: readonly Entry[]): OntimeRundown['entries'] {
  const entries: (OntimeItem | OntimeGroup)[] = [];
  let open: OntimeItem[] | null = null;
  for (const [index, one] of list.entries()) {
    const id = String(index);
    if (one.type === 'group' || one.type === 'block') {
      const items: OntimeItem[] = [];
      entries.push({ ...one, id, type: 'group', entries: items });
      open = items;
    } else (open ?? entries).push(itemOf({ ...one, id }));
  }
  return entries;
}

function itemOf(one: Entry): OntimeItem {
  if (one.type === 'delay' || one.type === 'milestone') return one;
  if (one.type !== 'event') throw faultAt('foreign.circular', one.id);
  const { timeStrategy, triggers, ...event } = one;
  const implied = event.timeEnd > 0 && event.duration === 0 ? 'lock-end' : 'lock-duration';
  return {
    ...event,
    keeps: (timeStrategy ?? implied) === 'lock-end' ? 'end' : 'duration',
    triggers: triggers.length,
  };
}
