import { v7 } from 'uuid';

/** What the core asks of its surroundings; tests pass their own, so time and ids are theirs. */
export interface Ports {
  /** ISO 8601 UTC instant. */
  now(): string;
  /** UUIDv7 text: sorts by creation. */
  newId(): string;
}

export const systemPorts: Ports = {
  now: () => new Date().toISOString(),
  newId: () => v7(),
};
