/** The screens of the library as a whole, in the order of the rail. A screen is registered here and nowhere else. */
import { DatabaseBackup, Library, LockKeyhole, ShieldCheck, Stethoscope } from 'lucide-react';
import type { Icon } from '@ui/index.ts';
import { lazy } from 'react';
import type { ComponentType } from 'react';
import { LibraryScreen } from '@app/features/library/index.ts';

export interface LibraryRoom {
  readonly id: 'library' | 'backups' | 'privacy' | 'lock' | 'condition';
  readonly path: string;
  readonly icon: Icon;
  /** All but the list itself are loaded when first opened (`lazy`). */
  readonly Component: ComponentType;
}

const BackupsScreen = lazy(async () => ({ default: (await import('@app/features/backups/index.ts')).BackupsScreen }));
const PrivacyScreen = lazy(async () => ({ default: (await import('@app/features/privacy/index.ts')).PrivacyScreen }));
const ConditionScreen = lazy(async () => ({
  default: (await import('@app/features/condition/index.ts')).ConditionScreen,
}));
const LockScreen = lazy(async () => ({ default: (await import('@app/features/lock/index.ts')).LockScreen }));

export const LIBRARY_ROOMS: readonly LibraryRoom[] = [
  { id: 'library', path: '/', icon: Library, Component: LibraryScreen },
  { id: 'backups', path: '/backups', icon: DatabaseBackup, Component: BackupsScreen },
  { id: 'privacy', path: '/privacy', icon: ShieldCheck, Component: PrivacyScreen },
  { id: 'condition', path: '/condition', icon: Stethoscope, Component: ConditionScreen },
  { id: 'lock', path: '/lock', icon: LockKeyhole, Component: LockScreen },
];
