import { instantFromMillis } from '@shared/domain/units.ts';
import type { Instant } from '@shared/domain/units.ts';
import { v7 } from 'uuid';

/** What the core asks of its surroundings; tests pass their own, so time and ids are theirs. */
export interface Ports {
  now(): Instant;
  /** UUIDv7 text: sorts by creation. */
  newId(): string;
  /**
   * Tells that a long operation stands at a named point between two durable steps (`backup.verified`, `restore.movedAside` …).
   * Nothing listens in the app; the fault bench ends the process there.
   */
  reached(point: string): void;
}

export const systemPorts: Ports = {
  now: () => instantFromMillis(Date.now()),
  newId: () => v7(),
  reached: () => undefined,
};
