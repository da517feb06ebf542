/** The rooms of an experiment, in the order of work. A room is registered here and nowhere else. */
import { Files, History, LayoutDashboard, ListOrdered, ReceiptText, SquareKanban, Users } from 'lucide-react';
import type { Icon } from '@ui/index.ts';
import { lazy } from 'react';
import type { ComponentType } from 'react';

type RoomComponent = ComponentType<{ readonly experimentId: string }>;

export interface Room {
  readonly id: 'overview' | 'board' | 'programme' | 'people' | 'money' | 'documents' | 'history';
  readonly icon: Icon;
  /** Loaded when first opened: the library is usable before a grid or a PDF viewer has been read. */
  readonly Component: RoomComponent;
}

const OverviewRoom = lazy(async () => ({ default: (await import('@app/features/overview/index.ts')).OverviewRoom }));
const BoardRoom = lazy(async () => ({ default: (await import('@app/features/board/index.ts')).BoardRoom }));
const ProgrammeRoom = lazy(async () => ({ default: (await import('@app/features/programme/index.ts')).ProgrammeRoom }));
const PeopleRoom = lazy(async () => ({ default: (await import('@app/features/people/index.ts')).PeopleRoom }));
const MoneyRoom = lazy(async () => ({ default: (await import('@app/features/money/index.ts')).MoneyRoom }));
const DocumentsRoom = lazy(async () => ({ default: (await import('@app/features/documents/index.ts')).DocumentsRoom }));
const HistoryRoom = lazy(async () => ({ default: (await import('@app/features/history/index.ts')).HistoryRoom }));

export const ROOMS: readonly Room[] = [
  { id: 'overview', icon: LayoutDashboard, Component: OverviewRoom },
  { id: 'board', icon: SquareKanban, Component: BoardRoom },
  { id: 'programme', icon: ListOrdered, Component: ProgrammeRoom },
  { id: 'people', icon: Users, Component: PeopleRoom },
  { id: 'money', icon: ReceiptText, Component: MoneyRoom },
  { id: 'documents', icon: Files, Component: DocumentsRoom },
  { id: 'history', icon: History, Component: HistoryRoom },
];
