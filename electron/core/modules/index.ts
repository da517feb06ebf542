/** Every handler, by name; the types refuse a missing or an extra one. A feature adds its two maps here. */
import type { Commands, Queries } from '@shared/contract/index.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import type { Registry } from '@shared/entities/index.ts';
import type { CommandHandlers, QueryHandlers } from '../kernel/handlers.ts';
import { attachmentCommandHandlers } from './attachment/attachment.commands.ts';
import { attachmentQueryHandlers } from './attachment/attachment.queries.ts';
import { calendarQueryHandlers } from './calendar/calendar.queries.ts';
import { cateringCommandHandlers } from './catering/catering.commands.ts';
import { paymentCommandHandlers } from './payment/payment.commands.ts';
import { checksQueryHandlers } from './checks/checks.queries.ts';
import { cueCommandHandlers } from './cue/cue.commands.ts';
import { cueQueryHandlers } from './cue/cue.queries.ts';
import { dayCommandHandlers } from './day/day.commands.ts';
import { documentCommandHandlers } from './document/document.commands.ts';
import { documentQueryHandlers } from './document/document.queries.ts';
import { sheetQueryHandlers } from './document/sheet.queries.ts';
import { doorCommandHandlers } from './door/door.commands.ts';
import { doorQueryHandlers } from './door/door.queries.ts';
import { effectsQueryHandlers } from './experiment/effects.queries.ts';
import { experimentCommandHandlers } from './experiment/experiment.commands.ts';
import { experimentQueryHandlers } from './experiment/experiment.queries.ts';
import { floorCommandHandlers } from './floor/floor.commands.ts';
import { filmingCommandHandlers } from './filming/filming.commands.ts';
import { followupCommandHandlers } from './followup/followup.commands.ts';
import { followupQueryHandlers } from './followup/followup.queries.ts';
import { gateCommandHandlers } from './gate/gate.commands.ts';
import { gateQueryHandlers } from './gate/gate.queries.ts';
import { historyCommandHandlers } from './history/history.commands.ts';
import { historyQueryHandlers } from './history/history.queries.ts';
import { bundleCommandHandlers } from './library/bundle.commands.ts';
import { bundleQueryHandlers } from './library/bundle.queries.ts';
import { foreignCommandHandlers } from './library/foreign.commands.ts';
import { foreignQueryHandlers } from './library/foreign.queries.ts';
import { libraryCommandHandlers } from './library/library.commands.ts';
import { libraryQueryHandlers } from './library/library.queries.ts';
import { meetingCommandHandlers } from './meeting/meeting.commands.ts';
import { moneyCommandHandlers } from './money/money.commands.ts';
import { moneyQueryHandlers } from './money/money.queries.ts';
import { participationCommandHandlers } from './participation/participation.commands.ts';
import { peopleQueryHandlers } from './people/people.queries.ts';
import { preferenceCommandHandlers } from './preference/preference.commands.ts';
import { privacyCommandHandlers } from './privacy/privacy.commands.ts';
import { privacyQueryHandlers } from './privacy/privacy.queries.ts';
import { preferenceQueryHandlers } from './preference/preference.queries.ts';
import { publicityCommandHandlers } from './publicity/publicity.commands.ts';
import { publicityQueryHandlers } from './publicity/publicity.queries.ts';
import { roleCommandHandlers } from './people/role.commands.ts';
import { rowCommandHandlersOf } from './row/row.commands.ts';
import { rowQueryHandlersOf } from './row/row.queries.ts';
import { searchQueryHandlers } from './search/search.queries.ts';
import { dateQueryHandlers } from './task/date.queries.ts';
import { taskCommandHandlers } from './task/task.commands.ts';
import { taskQueryHandlers } from './task/task.queries.ts';
import { topicCommandHandlers } from './topic/topic.commands.ts';
import { venueCommandHandlers } from './venue/venue.commands.ts';

/** Undo and redo belong to the kernel itself, and the search has an index of its own (`Core`). */
type ModuleCommands = Omit<Commands, 'history.undo' | 'history.redo'>;
type ModuleQueries = Omit<Queries, 'history.state' | 'search.find'>;

export function commandHandlersOf(registry: Registry): CommandHandlers<ModuleCommands> {
  return {
    ...documentCommandHandlers,
    ...preferenceCommandHandlers,
    ...privacyCommandHandlers,
    ...experimentCommandHandlers,
    ...gateCommandHandlers,
    ...taskCommandHandlers,
    ...cueCommandHandlers,
    ...historyCommandHandlers,
    ...libraryCommandHandlers,
    ...meetingCommandHandlers,
    ...bundleCommandHandlers,
    ...foreignCommandHandlers,
    ...roleCommandHandlers,
    ...moneyCommandHandlers,
    ...rowCommandHandlersOf(registry),
    ...attachmentCommandHandlers,
    ...topicCommandHandlers,
    ...participationCommandHandlers,
    ...cateringCommandHandlers,
    ...floorCommandHandlers,
    ...venueCommandHandlers,
    ...filmingCommandHandlers,
    ...paymentCommandHandlers,
    ...doorCommandHandlers,
    ...dayCommandHandlers,
    ...followupCommandHandlers,
    ...publicityCommandHandlers,
  };
}

export function queryHandlersOf(registry: Registry): QueryHandlers<ModuleQueries> {
  return {
    ...documentQueryHandlers,
    ...sheetQueryHandlers,
    ...preferenceQueryHandlers,
    ...privacyQueryHandlers,
    ...experimentQueryHandlers,
    ...effectsQueryHandlers,
    ...taskQueryHandlers,
    ...dateQueryHandlers,
    ...gateQueryHandlers,
    ...calendarQueryHandlers,
    ...cueQueryHandlers,
    ...historyQueryHandlers,
    ...libraryQueryHandlers,
    ...bundleQueryHandlers,
    ...foreignQueryHandlers,
    ...peopleQueryHandlers,
    ...moneyQueryHandlers,
    ...publicityQueryHandlers,
    ...followupQueryHandlers,
    ...rowQueryHandlersOf(registry),
    ...attachmentQueryHandlers,
    ...searchQueryHandlers,
    ...doorQueryHandlers,
    ...checksQueryHandlers,
  };
}

export const commandHandlers = commandHandlersOf(PRODUCT);
export const queryHandlers = queryHandlersOf(PRODUCT);
