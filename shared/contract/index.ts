/** Every call that may cross the door, by name. A feature adds its own map here and nowhere else. */
import type { Registry } from '../entities/index.ts';
import { attachmentCommands, attachmentHostCalls, attachmentQueries } from './attachment.contract.ts';
import { backupHostCalls } from './backup.contract.ts';
import { bundleCommands, bundleHostCalls, bundleQueries } from './bundle.contract.ts';
import { calendarHostCalls, calendarQueries } from './calendar.contract.ts';
import { conditionHostCalls } from './condition.contract.ts';
import { cateringCommands } from './catering.contract.ts';
import { paymentCommands } from './payment.contract.ts';
import { cueCommands, cueQueries } from './cue.contract.ts';
import { dayCommands } from './day.contract.ts';
import { dateQueries } from './dates.contract.ts';
import type { InputOf, OutputOf } from './define.ts';
import { documentCommands, documentHostCalls, documentQueries } from './document.contract.ts';
import { doorCommands, doorQueries } from './door.contract.ts';
import { effectsQueries } from './effects.contract.ts';
import { experimentCommands, experimentQueries } from './experiment.contract.ts';
import { floorCommands } from './floor.contract.ts';
import { checksQueries } from './checks.contract.ts';
import { filmingCommands } from './filming.contract.ts';
import { followupCommands, followupHostCalls, followupQueries } from './followup.contract.ts';
import { foreignCommands, foreignQueries } from './foreign.contract.ts';
import { gateCommands, gateQueries } from './gate.contract.ts';
import { historyCommands, historyCommandsOf, historyQueries, historyQueriesOf } from './history.contract.ts';
import { hostCalls as baseHostCalls } from './host.contract.ts';
import { libraryCommands, libraryQueries } from './library.contract.ts';
import { lockHostCalls } from './lock.contract.ts';
import { meetingCommands } from './meeting.contract.ts';
import { moneyCommands, moneyQueries } from './money.contract.ts';
import { participationCommands } from './participation.contract.ts';
import { peopleCommands, peopleQueries } from './people.contract.ts';
import { preferenceCommands, preferenceQueries } from './preference.contract.ts';
import { privacyCommands, privacyHostCalls, privacyQueries } from './privacy.contract.ts';
import { publicityCommands, publicityQueries } from './publicity.contract.ts';
import { rowCommands, rowCommandsOf, rowQueries, rowQueriesOf } from './row.contract.ts';
import { searchQueries } from './search.contract.ts';
import { sheetHostCalls, sheetQueries } from './sheet.contract.ts';
import { taskCommands, taskQueries } from './task.contract.ts';
import { topicCommands } from './topic.contract.ts';
import { venueCommands } from './venue.contract.ts';
import { viewHostCalls } from './view.contract.ts';

export const commands = {
  ...bundleCommands,
  ...foreignCommands,
  ...documentCommands,
  ...historyCommands,
  ...preferenceCommands,
  ...privacyCommands,
  ...experimentCommands,
  ...moneyCommands,
  ...gateCommands,
  ...taskCommands,
  ...cueCommands,
  ...libraryCommands,
  ...meetingCommands,
  ...peopleCommands,
  ...rowCommands,
  ...attachmentCommands,
  ...topicCommands,
  ...participationCommands,
  ...cateringCommands,
  ...floorCommands,
  ...venueCommands,
  ...filmingCommands,
  ...paymentCommands,
  ...doorCommands,
  ...dayCommands,
  ...followupCommands,
  ...publicityCommands,
} as const;

export const queries = {
  ...bundleQueries,
  ...foreignQueries,
  ...calendarQueries,
  ...documentQueries,
  ...historyQueries,
  ...preferenceQueries,
  ...privacyQueries,
  ...experimentQueries,
  ...effectsQueries,
  ...taskQueries,
  ...dateQueries,
  ...gateQueries,
  ...checksQueries,
  ...cueQueries,
  ...libraryQueries,
  ...peopleQueries,
  ...moneyQueries,
  ...rowQueries,
  ...attachmentQueries,
  ...searchQueries,
  ...doorQueries,
  ...publicityQueries,
  ...sheetQueries,
  ...followupQueries,
} as const;

export const hostCalls = {
  ...backupHostCalls,
  ...bundleHostCalls,
  ...calendarHostCalls,
  ...followupHostCalls,
  ...conditionHostCalls,
  ...documentHostCalls,
  ...baseHostCalls,
  ...privacyHostCalls,
  ...attachmentHostCalls,
  ...lockHostCalls,
  ...sheetHostCalls,
  ...viewHostCalls,
} as const;

/** Typed as the product's: further tables are called by name (`Core.call`). */
interface Contract {
  readonly commands: Commands;
  readonly queries: Queries;
}

/** The calls of a store with these tables. */
export function contractOf(registry: Registry): Contract {
  return {
    commands: { ...commands, ...historyCommandsOf(registry), ...rowCommandsOf(registry) } as Commands,
    queries: { ...queries, ...historyQueriesOf(registry), ...rowQueriesOf(registry) } as Queries,
  };
}

export type Commands = typeof commands;
export type Queries = typeof queries;
export type HostCalls = typeof hostCalls;
export type CommandName = keyof Commands;
export type QueryName = keyof Queries;
export type HostCallName = keyof HostCalls;
export type CommandInput<N extends CommandName> = InputOf<Commands[N]>;
export type CommandOutput<N extends CommandName> = OutputOf<Commands[N]>;
export type QueryInput<N extends QueryName> = InputOf<Queries[N]>;
export type QueryOutput<N extends QueryName> = OutputOf<Queries[N]>;
export type HostInput<N extends HostCallName> = InputOf<HostCalls[N]>;
export type HostOutput<N extends HostCallName> = OutputOf<HostCalls[N]>;
