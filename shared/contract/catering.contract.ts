/** Catering beyond the gestures of its rows: the sum of an order in the budget. */
import { z } from 'zod';
import { line } from '../entities/columns.ts';
import { call } from './define.ts';
import { id } from './entities.ts';

export const cateringCommands = {
  /**
   * Puts the sum of an order into the budget: into a new line of food and drink that the order then points at, or into the line that it
   * points at already, which follows no head count any more. `category` and `unit`: what a new line says; one that is there keeps its own.
   */
  'cateringOrder.toBudget': call()(z.object({ experimentId: id, orderId: id, category: line, unit: line })),
} as const;
