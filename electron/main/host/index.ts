/** Every host call's handler; the types refuse a missing one. A feature adds its map here. */
import { hostCalls } from '@shared/contract/index.ts';
import type { HostCallName, HostCalls } from '@shared/contract/index.ts';
import { parseInput } from '@core/kernel/validate-input.ts';
import { attachmentHostHandlers } from './attachments.ts';
import { backupHostHandlers } from './backups.ts';
import { calendarHostHandlers } from './calendar.ts';
import { followupHostHandlers } from './followup.ts';
import { conditionHostHandlers } from './condition.ts';
import { desktopHandlers } from './desktop.ts';
import { documentHostHandlers } from './documents.ts';
import { bundleHostHandlers } from './bundles.ts';
import { privacyHostHandlers } from './privacy.ts';
import { sheetHostHandlers } from './sheets.ts';
import { lockHostHandlers } from './lock.ts';
import { refuseWhileLooking, viewHostHandlers } from './view.ts';
import type { HostContext, HostHandlers } from './handlers.ts';

const handlers: HostHandlers<HostCalls> = {
  ...desktopHandlers,
  ...bundleHostHandlers,
  ...calendarHostHandlers,
  ...followupHostHandlers,
  ...conditionHostHandlers,
  ...privacyHostHandlers,
  ...documentHostHandlers,
  ...lockHostHandlers,
  ...attachmentHostHandlers,
  ...backupHostHandlers,
  ...sheetHostHandlers,
  ...viewHostHandlers,
};

export function isHostCall(name: string): name is HostCallName {
  return Object.hasOwn(hostCalls, name);
}

export function answerHostCall(name: HostCallName, input: unknown, context: HostContext): unknown {
  refuseWhileLooking(context.library, name);
  const handler = handlers[name] as (context: HostContext, input: unknown) => unknown;
  return handler(context, parseInput(hostCalls[name].input, input));
}
