/** Meetings beyond the gestures of their rows. */
import { z } from 'zod';
import { call } from './define.ts';
import { id } from './entities.ts';

export const meetingCommands = {
  /** Makes a card that carries out a decision; one that has its card already answers that one. */
  'meetingDecision.toCard': call<{ readonly taskId: string }>()(z.object({ experimentId: id, id })),
} as const;
