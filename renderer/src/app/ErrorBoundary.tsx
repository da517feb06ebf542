import { Component } from 'react';
import type { ReactNode } from 'react';
import { ApiError } from '@app/lib/api.ts';
import { noteScreenFailure } from './failures.ts';

export interface ErrorBoundaryProps {
  readonly onReset: () => void;
  readonly render: (error: unknown, reset: () => void) => ReactNode;
  /** When it changes, what failed is tried again by itself. */
  readonly stamp?: string;
  readonly children: ReactNode;
}

/** Catches what a screen throws while it is drawn. */
export class ErrorBoundary extends Component<
  ErrorBoundaryProps,
  { readonly failed: boolean; readonly error: unknown }
> {
  override state = { failed: false, error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { failed: true, error };
  }

  override componentDidCatch(error: unknown): void {
    // What the core refused stands in the log already.
    if (!(error instanceof ApiError)) void noteScreenFailure(error);
  }

  override componentDidUpdate({ stamp }: ErrorBoundaryProps): void {
    if (this.state.failed && stamp !== this.props.stamp) this.reset();
  }

  reset(): void {
    this.props.onReset();
    this.setState({ failed: false, error: null });
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return this.props.render(this.state.error, () => this.reset());
  }
}
