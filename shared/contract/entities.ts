/**
 * The stored rows, one zod schema per table: the single definition behind the database types, the bundle file and the IPC contract.
 * Column names are the property names. Money is integer won; minutes count from 00:00 of the row's date (Asia/Seoul);
 * dates are civil `YYYY-MM-DD`; instants are ISO 8601 UTC.
 */
import { z } from 'zod';
import {
  civilDate,
  count,
  id,
  instant,
  line,
  minuteOfDay,
  minuteOfSheet,
  note,
  positiveMinutes,
  rank,
  requiredLine,
  TEXT_LIMIT,
  won,
} from './columns.ts';
import { recordColumns, recordDefaults } from './person-record.ts';

export const stage = z.enum(['topic', 'plan', 'prepare', 'run', 'followup']);
export const area = z.enum([
  'proposer',
  'topic',
  'plan',
  'budget',
  'staffing',
  'venue',
  'catering',
  'filming',
  'publicity',
  'programme',
  'checks',
  'run',
  'followup',
  'settlement',
]);
export const taskStatus = z.enum(['todo', 'doing', 'waiting', 'done']);
const origin = z.enum(['citizen', 'institution']);
export const duty = z.enum(['lead', 'deputy']);
export const audience = z.enum(['internal', 'shared', 'public']);
export const documentKind = z.enum(['cueSheet', 'roleTable', 'settlement']);
export const personRole = z.enum([
  'organiser',
  'staff',
  'crew',
  'facilitator',
  'speaker',
  'proposer',
  'participant',
  'partner',
  'institution',
  'other',
]);

export { civilDate, id, instant, minuteOfDay, minuteOfSheet, positiveMinutes, TEXT_LIMIT } from './columns.ts';

const row = { id, experimentId: id } as const;

export const experiment = z.object({
  id,
  title: requiredLine,
  /** The experiment question (requirements A18). */
  question: note,
  origin,
  eventDate: civilDate.nullable(),
  eventStart: minuteOfDay.nullable(),
  eventMinutes: positiveMinutes.nullable(),
  headCount: count.nullable(),
  /** 주최, the host. */
  organiser: line,
  /** 주관, the operator. */
  operator: line,
  venue: line,
  purpose: note,
  /** Purpose kept from participants (requirements C17, E03). */
  hiddenPurpose: z.boolean(),
  planningStart: civilDate.nullable(),
  allottedBudget: won.nullable(),
  settlementDue: civilDate.nullable(),
  isSample: z.boolean(),
  templateVersion: line.nullable(),
  createdAt: instant,
  updatedAt: instant,
  trashedAt: instant.nullable(),
});

/** Answers that the stage gates ask for; one row per experiment (requirements B06–B37, C15–C17, D10–D12, F01–F09). */
export const brief = z.object({
  ...row,
  proposerExit: z.enum(['met', 'unwillingContentConfirmed', 'noticePublished']).nullable(),
  proposerExitOn: civilDate.nullable(),
  noticePurpose: note,
  noticeTiming: note,
  noticeContact: line,
  cautionOneOffOn: civilDate.nullable(),
  cautionOneOffBy: line,
  cautionPlannerOn: civilDate.nullable(),
  cautionPlannerBy: line,
  claimedEffect: note,
  institutionDifficulty: note,
  answerEffect: note,
  answerDifficulty: note,
  answerAlternatives: note,
  oneOffAcknowledged: z.boolean(),
  participantSize: z.enum(['many', 'few', 'none']).nullable(),
  awareness: z.enum(['informed', 'blind']).nullable(),
  participantCentred: z.boolean(),
  filming: z.enum(['planned', 'none']).nullable(),
  optOutsAsked: z.boolean(),
  optOutsCrewTold: z.boolean(),
});

/** What the settlement report says in words; one row per experiment (korean conventions 3.6). */
export const closing = z.object({
  ...row,
  actualHeadCount: count.nullable(),
  results: note,
  surveySummary: note,
  liked: note,
  regretted: note,
  improve: note,
  nextPlan: note,
});

const gateOverride = z.object({ ...row, stage, reason: note.min(1), at: instant });

export const task = z.object({
  ...row,
  stage,
  area,
  status: taskStatus,
  title: requiredLine,
  notes: note,
  /** `tbd` is 추후 확정: a date is meant but not yet known. */
  dateKind: z.enum(['none', 'day', 'range', 'tbd']),
  startOn: civilDate.nullable(),
  startAt: minuteOfDay.nullable(),
  endOn: civilDate.nullable(),
  endAt: minuteOfDay.nullable(),
  place: line,
  rank,
  /** Item number of the toolkit, e.g. `B19`; null for the user's own. */
  source: line.nullable(),
  archivedAt: instant.nullable(),
});

export const checkItem = z.object({
  ...row,
  taskId: id,
  text: requiredLine,
  done: z.boolean(),
  rank,
  source: line.nullable(),
});

/** Web addresses are long: one percent-encoded syllable takes nine characters. */
const url = z.string().trim().min(1).max(TEXT_LIMIT.url);

export const taskLink = z.object({ ...row, taskId: id, url, label: line, rank });

export const person = z.object({
  ...row,
  /** Full name in one field, family name first; may be empty when only a nickname is known. */
  name: line,
  nickname: line,
  role: personRole,
  /** A person, or a group or organisation that owns work together (requirements R30). */
  isGroup: z.boolean(),
  affiliation: line,
  position: line,
  /** Digits and a leading `+` only; formatted for display. */
  phone: line,
  email: line,
  notes: note,
  rank,
  ...recordColumns,
});

/** As a file may hold it: one written before consent was recorded says nothing about it. */
const storedPerson = person.extend(recordDefaults);

const taskAssignment = z.object({ ...row, taskId: id, personId: id, duty, rank });
const cueAssignment = z.object({ ...row, cueId: id, personId: id, duty, rank });

/** Columns of a cue sheet that are not built in are `custom:<n>` and carry their own title. */
export const cueColumn = z.object({
  key: z.string().max(60),
  title: line.nullable(),
  width: z.int().min(24).max(900),
  hidden: z.boolean(),
});

export const cueSheet = z.object({
  ...row,
  title: requiredLine,
  /** Null follows the experiment's event date. */
  date: civilDate.nullable(),
  startMinute: minuteOfDay,
  lengthMinutes: positiveMinutes.nullable(),
  columns: z.array(cueColumn).max(60),
  rank,
});

const cue = z.object({
  ...row,
  sheetId: id,
  rank,
  /** Cue number as printed; empty prints the row's position. Unique within a sheet when given. */
  number: line,
  /** 식전, 본, 식후, 1부 …; `phaseOf` reads the phase from it. */
  section: line,
  minutes: positiveMinutes.nullable(),
  pinnedStart: minuteOfSheet.nullable(),
  title: line,
  subtitle: line,
  content: note,
  sound: note,
  light: note,
  video: note,
  stage: note,
  note,
  /** Not on the participants' timetable. */
  staffOnly: z.boolean(),
  /** Gives the purpose away: left out of the participants' timetable while the purpose is hidden (requirements E03). */
  revealsPurpose: z.boolean(),
  custom: z.record(z.string().max(60), note),
  /** What the people cell says beside the linked people (`shared/domain/cue-people.ts`); files of older releases have none. */
  otherPeople: note.default(''),
});

export const fundingSource = z.object({
  ...row,
  name: requiredLine,
  kind: z.enum(['subsidy', 'own', 'sponsor', 'other']),
  amount: won.nullable(),
  /** Bank interest earned on this source. */
  interest: won,
  rank,
});

export const budgetLine = z.object({
  ...row,
  /** 비목 */
  category: line,
  /** 세목 */
  subcategory: line,
  /** 항목 */
  item: line,
  unitPrice: won,
  quantity: z.int().min(0).max(1_000_000),
  quantityUnit: line,
  times: z.int().min(0).max(100_000),
  timesUnit: line,
  sourceId: id.nullable(),
  /** Food and drink, for the catering gate (requirements C47). */
  isFood: z.boolean(),
  note,
  rank,
});

export const meansOfPayment = z.enum(['card', 'transfer', 'cash', 'other']);
export const evidenceKind = z.enum(['taxInvoice', 'invoice', 'cardSlip', 'cashReceipt', 'receipt', 'voucher', 'none']);
export const withholdingKind = z.enum(['none', 'other', 'business', 'daily']);

export const expense = z.object({
  ...row,
  lineId: id.nullable(),
  sourceId: id.nullable(),
  date: civilDate.nullable(),
  payee: line,
  description: line,
  supply: won,
  vat: won,
  total: won,
  means: meansOfPayment,
  evidence: evidenceKind,
  evidenceNumber: line,
  withholding: withholdingKind,
  note,
  rank,
});

const documentSetting = z.object({ ...row, kind: documentKind, settings: z.record(z.string(), z.unknown()) });

/** One exported paper: its number, who it was for, how it was set, and the code that later tells whether it is still current. */
const documentIssue = z.object({
  ...row,
  kind: documentKind,
  number: z.int().min(1),
  audience,
  issuedAt: instant,
  revisionCode: line,
  fileName: line,
  settings: z.record(z.string(), z.unknown()),
});

/** What a file is for: evidence of a payment, a floor plan, a consent form, a picture. */
export const attachmentKind = z.enum(['receipt', 'plan', 'consent', 'photo', 'other']);
export const attachmentOwner = z.enum(['task', 'expense', 'person', 'venue']);
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A file of a card, an expense, a person or the venue. The bytes stand in the attachment store under their hash. */
export const attachment = z
  .object({
    ...row,
    owner: attachmentOwner,
    taskId: id.nullable(),
    expenseId: id.nullable(),
    personId: id.nullable(),
    kind: attachmentKind,
    /** File name with its extension, as the user reads it; made safe before it is used as a path. */
    name: requiredLine,
    mediaType: z
      .string()
      .max(100)
      .regex(/^[a-z0-9.+-]+\/[a-z0-9.+-]+$/),
    bytes: z.int().min(0),
    sha256,
    addedAt: instant,
    rank,
  })
  .refine(
    ({ owner, taskId, expenseId, personId }) =>
      (owner === 'task') === (taskId !== null) &&
      (owner === 'expense') === (expenseId !== null) &&
      (owner === 'person') === (personId !== null),
  );

/** Every table that belongs to an experiment, parents before children. */
export const ENTITIES = {
  experiment,
  brief,
  closing,
  gateOverride,
  person: storedPerson,
  task,
  checkItem,
  taskLink,
  taskAssignment,
  cueSheet,
  cue,
  cueAssignment,
  fundingSource,
  budgetLine,
  expense,
  documentSetting,
  documentIssue,
  attachment,
} as const;

export type EntityName = keyof typeof ENTITIES;
export type Entity<N extends EntityName> = z.output<(typeof ENTITIES)[N]>;

export type Experiment = Entity<'experiment'>;
export type Brief = Entity<'brief'>;
export type Closing = Entity<'closing'>;
export type GateOverride = Entity<'gateOverride'>;
export type Task = Entity<'task'>;
export type CheckItem = Entity<'checkItem'>;
export type TaskLink = Entity<'taskLink'>;
export type Person = Entity<'person'>;
export type TaskAssignment = Entity<'taskAssignment'>;
export type CueAssignment = Entity<'cueAssignment'>;
export type CueColumn = z.output<typeof cueColumn>;
export type CueSheet = Entity<'cueSheet'>;
export type Cue = Entity<'cue'>;
export type FundingSource = Entity<'fundingSource'>;
export type BudgetLine = Entity<'budgetLine'>;
export type Expense = Entity<'expense'>;
export type DocumentIssue = Entity<'documentIssue'>;
export type Attachment = Entity<'attachment'>;
export type AttachmentKind = z.output<typeof attachmentKind>;
export type AttachmentOwner = z.output<typeof attachmentOwner>;
export type Audience = z.output<typeof audience>;
export type DocumentKind = z.output<typeof documentKind>;
export type Duty = z.output<typeof duty>;

/** A row as plain JSON, before its units are branded: what a file or a test writes. */
export type EntityInput<N extends EntityName> = z.input<(typeof ENTITIES)[N]>;
