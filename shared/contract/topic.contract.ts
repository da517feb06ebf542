/** Choosing the proposal that the experiment tests. */
import { z } from 'zod';
import { note } from '../entities/columns.ts';
import { call } from './define.ts';
import { id } from './entities.ts';

export const topicCommands = {
  /**
   * Marks the proposal as chosen, the one that was before as on the short list, and takes over what it says of effect, difficulty,
   * alternatives and proposer (`domain/choose-proposal`): one step.
   */
  'topic.choose': call()(z.object({ experimentId: id, proposalId: id, reason: note })),
} as const;
