/** The manifest of the rooms of an experiment: what the rail, the frame and the rooms themselves need to know of each. */
import {
  CalendarDays,
  Camera,
  ClipboardCheck,
  Clock,
  Files,
  History,
  LayoutDashboard,
  Lightbulb,
  ListOrdered,
  MapPin,
  Megaphone,
  MessagesSquare,
  NotebookPen,
  ReceiptText,
  SquareKanban,
  Users,
  Utensils,
} from 'lucide-react';
import type { Area } from '@shared/domain/stage.ts';
import { readAllWords } from '@app/i18n/i18n.ts';
import { ROOM_IDS } from '@shared/entities/rooms.ts';
import type { RoomId } from '@shared/entities/rooms.ts';
import type { Icon } from '@ui/index.ts';
import { lazy } from 'react';
import type { ComponentType } from 'react';

export interface RoomProps {
  readonly experimentId: string;
  /** The work areas whose cards belong to the room (`records/RoomTasks`). */
  readonly areas: readonly Area[];
}

export interface Room {
  readonly id: RoomId;
  readonly icon: Icon;
  /** Rooms of one group stand together in the rail. */
  readonly group: 'whole' | 'prepare' | 'event' | 'close';
  readonly areas: readonly Area[];
  /** Loaded when first opened: the library is usable before a grid or a PDF viewer has been read. */
  readonly Component: ComponentType<RoomProps>;
}

/** A room, and the words of both languages: what is pasted into its tables is told by its heads in either. */
function room(read: () => Promise<ComponentType<RoomProps>>): ComponentType<RoomProps> {
  return lazy(async () => {
    const [Component] = await Promise.all([read(), readAllWords()]);
    return { default: Component };
  });
}

const MANIFEST: Readonly<Record<RoomId, Omit<Room, 'id'>>> = {
  overview: {
    icon: LayoutDashboard,
    group: 'whole',
    areas: [],
    Component: room(async () => (await import('@app/features/overview/index.ts')).OverviewRoom),
  },
  board: {
    icon: SquareKanban,
    group: 'whole',
    areas: [],
    Component: room(async () => (await import('@app/features/board/index.ts')).BoardRoom),
  },
  schedule: {
    icon: CalendarDays,
    group: 'whole',
    areas: [],
    Component: room(async () => (await import('@app/features/schedule/index.ts')).ScheduleRoom),
  },
  topic: {
    icon: Lightbulb,
    group: 'prepare',
    areas: ['topic', 'proposer'],
    Component: room(async () => (await import('@app/features/topic/index.ts')).TopicRoom),
  },
  programme: {
    icon: ListOrdered,
    group: 'event',
    areas: ['programme'],
    Component: room(async () => (await import('@app/features/programme/index.ts')).ProgrammeRoom),
  },
  people: {
    icon: Users,
    group: 'prepare',
    areas: ['staffing'],
    Component: room(async () => (await import('@app/features/people/index.ts')).PeopleRoom),
  },
  money: {
    icon: ReceiptText,
    group: 'prepare',
    areas: ['budget', 'settlement'],
    Component: room(async () => (await import('@app/features/money/index.ts')).MoneyRoom),
  },
  plan: {
    icon: NotebookPen,
    group: 'prepare',
    areas: ['plan'],
    Component: room(async () => (await import('@app/features/plan/index.ts')).PlanRoom),
  },
  venue: {
    icon: MapPin,
    group: 'prepare',
    areas: ['venue'],
    Component: room(async () => (await import('@app/features/venue/index.ts')).VenueRoom),
  },
  catering: {
    icon: Utensils,
    group: 'prepare',
    areas: ['catering'],
    Component: room(async () => (await import('@app/features/catering/index.ts')).CateringRoom),
  },
  filming: {
    icon: Camera,
    group: 'prepare',
    areas: ['filming'],
    Component: room(async () => (await import('@app/features/filming/index.ts')).FilmingRoom),
  },
  publicity: {
    icon: Megaphone,
    group: 'prepare',
    areas: ['publicity'],
    Component: room(async () => (await import('@app/features/publicity/index.ts')).PublicityRoom),
  },
  checks: {
    icon: ClipboardCheck,
    group: 'event',
    areas: ['checks'],
    Component: room(async () => (await import('@app/features/checks/index.ts')).ChecksRoom),
  },
  day: {
    icon: Clock,
    group: 'event',
    areas: ['run'],
    Component: room(async () => (await import('@app/features/day/index.ts')).DayRoom),
  },
  followup: {
    icon: MessagesSquare,
    group: 'close',
    areas: ['followup'],
    Component: room(async () => (await import('@app/features/followup/index.ts')).FollowupRoom),
  },
  documents: {
    icon: Files,
    group: 'close',
    areas: [],
    Component: room(async () => (await import('@app/features/documents/index.ts')).DocumentsRoom),
  },
  history: {
    icon: History,
    group: 'close',
    areas: [],
    Component: room(async () => (await import('@app/features/history/index.ts')).HistoryRoom),
  },
};

/** In the order of work. */
export const ROOMS: readonly Room[] = ROOM_IDS.map((id) => ({ id, ...MANIFEST[id] }));
