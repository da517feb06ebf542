/** The screens of the library as a whole, in the order of the rail. A screen is registered here and nowhere else. */
import { Library } from 'lucide-react';
import type { Icon } from '@ui/index.ts';
import type { ComponentType } from 'react';
import { LibraryScreen } from '@app/features/library/index.ts';

export interface LibraryRoom {
  readonly id: 'library';
  readonly path: string;
  readonly icon: Icon;
  /** All but the list itself are loaded when first opened (`lazy`). */
  readonly Component: ComponentType;
}

export const LIBRARY_ROOMS: readonly LibraryRoom[] = [
  { id: 'library', path: '/', icon: Library, Component: LibraryScreen },
];
