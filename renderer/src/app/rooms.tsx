/** The rooms of an experiment, in the order of work. A room is registered here and nowhere else. */
import { Files, LayoutDashboard, ListOrdered, ReceiptText, SquareKanban, Users } from 'lucide-react';
import type { Icon } from '@ui/index.ts';
import type { ComponentType } from 'react';
import { BoardRoom } from '@app/features/board/index.ts';
import { DocumentsRoom } from '@app/features/documents/index.ts';
import { OverviewRoom } from '@app/features/overview/index.ts';
import { MoneyRoom } from '@app/features/money/index.ts';
import { PeopleRoom } from '@app/features/people/index.ts';
import { ProgrammeRoom } from '@app/features/programme/index.ts';

export interface Room {
  readonly id: 'overview' | 'board' | 'programme' | 'people' | 'money' | 'documents';
  readonly icon: Icon;
  readonly Component: ComponentType<{ readonly experimentId: string }>;
}

export const ROOMS: readonly Room[] = [
  { id: 'overview', icon: LayoutDashboard, Component: OverviewRoom },
  { id: 'board', icon: SquareKanban, Component: BoardRoom },
  { id: 'programme', icon: ListOrdered, Component: ProgrammeRoom },
  { id: 'people', icon: Users, Component: PeopleRoom },
  { id: 'money', icon: ReceiptText, Component: MoneyRoom },
  { id: 'documents', icon: Files, Component: DocumentsRoom },
];
