/**
 * The toolkit template: the work of Parti's 실험장 toolkit as cards, checklist lines, cue rows and budget lines, in Korean and English.
 * One file under `resources/template/`; each entry carries the toolkit item it comes from as `source` (requirements A–F, R).
 */
import { z } from 'zod';
import { area, cueColumn, minuteOfDay, positiveMinutes, sourceKind, stage, TEXT_LIMIT } from './entities.ts';

export const templateLocale = z.enum(['ko', 'en']);
export type TemplateLocale = z.output<typeof templateLocale>;

const source = z.string().regex(/^[A-Z][0-9]{2}$/);

/** A text that must be present in both languages. */
const words = z.object({ ko: z.string().min(1).max(TEXT_LIMIT.line), en: z.string().min(1).max(TEXT_LIMIT.line) });
/** A text that may be absent, but then in both languages. */
const optionalWords = z
  .object({ ko: z.string().max(TEXT_LIMIT.line), en: z.string().max(TEXT_LIMIT.line) })
  .refine((text) => (text.ko === '') === (text.en === ''), { error: 'one language is missing' });

const templateCheck = z.strictObject({ source, text: words });

const templateTask = z.strictObject({
  source,
  stage,
  area,
  /** Days from the event day: negative before it, null for no date. */
  offsetDays: z.int().min(-180).max(180).nullable(),
  title: words,
  notes: words,
  checks: z.array(templateCheck),
});

const templateCue = z.strictObject({
  source,
  section: words,
  /** Null takes what the other rows of the sheet leave over. */
  minutes: positiveMinutes.nullable(),
  title: words,
  subtitle: optionalWords,
  content: optionalWords,
  sound: optionalWords,
  video: optionalWords,
  staffOnly: z.boolean(),
  revealsPurpose: z.boolean(),
});

const templateBudgetLine = z.strictObject({
  source,
  category: words,
  subcategory: words,
  item: words,
  quantityUnit: words,
  timesUnit: words,
  /** One for each expected participant: the quantity starts as the head count. */
  perHead: z.boolean(),
  isFood: z.boolean(),
  note: optionalWords,
});

export const toolkitTemplate = z.strictObject({
  version: z.string().min(1).max(TEXT_LIMIT.line),
  /** Proposed start and length of the event until the planner says otherwise. */
  eventStart: minuteOfDay,
  eventMinutes: positiveMinutes,
  /** Days of planning before the event day that the offsets assume (3–6 months, requirements A27). */
  planningDays: z.int().min(90).max(180),
  tasks: z.array(templateTask).min(1),
  programme: z.strictObject({ title: words, columns: z.array(cueColumn).min(1), cues: z.array(templateCue).min(1) }),
  money: z.strictObject({
    fundingSources: z.array(z.strictObject({ name: words, kind: sourceKind })).min(1),
    budgetLines: z.array(templateBudgetLine).min(1),
  }),
});

export type ToolkitTemplate = z.output<typeof toolkitTemplate>;
