import type { ComponentType } from 'react';

/** Any lucide icon, or a component of the same shape. */
export type Icon = ComponentType<{
  readonly size?: number | string;
  readonly strokeWidth?: number | string;
  readonly 'aria-hidden'?: boolean;
  readonly className?: string;
}>;
