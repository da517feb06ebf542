/**
 * The stored rows as zod schemas, as calls and files use them. Declared in `shared/entities`. Money is integer won; minutes count from
 * 00:00 of the row's date (Asia/Seoul); dates are civil `YYYY-MM-DD`; instants are ISO 8601 UTC.
 */
import type { z } from 'zod';
import type { cueColumn } from '../entities/cue.ts';
import { DECLARED } from '../entities/index.ts';
import type { Entity } from '../entities/index.ts';

export {
  civilDate,
  id,
  instant,
  minuteOfDay,
  minuteOfSheet,
  positiveMinutes,
  TEXT_LIMIT,
} from '../entities/columns.ts';
export { area, attachmentKind, audience, duty, stage } from '../entities/codes.ts';
export type { AttachmentKind, Audience, Duty } from '../entities/codes.ts';
export { taskStatus } from '../entities/task.ts';
export { personRole } from '../entities/person.ts';
export { sourceKind } from '../entities/money.ts';
export { sha256 } from '../entities/attachment.ts';
export { cueColumn } from '../entities/cue.ts';
export { ENTITIES } from '../entities/index.ts';
export type { Entity, EntityInput, EntityName } from '../entities/index.ts';

export const experiment = DECLARED.experiment.schema;
export const brief = DECLARED.brief.schema;
export const closing = DECLARED.closing.schema;
export const task = DECLARED.task.schema;
export const checkItem = DECLARED.checkItem.schema;
export const taskLink = DECLARED.taskLink.schema;
export const person = DECLARED.person.schema;
export const cueSheet = DECLARED.cueSheet.schema;
export const attachment = DECLARED.attachment.schema;

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
export type Contact = Entity<'contact'>;
export type Meeting = Entity<'meeting'>;
export type MeetingItem = Entity<'meetingItem'>;
export type MeetingAttendee = Entity<'meetingAttendee'>;
export type MeetingDecision = Entity<'meetingDecision'>;
