/** Payments beyond the gestures of their rows: paying, which writes the expenses. */
import { z } from 'zod';
import { civilDate } from '../entities/columns.ts';
import { call } from './define.ts';
import { id } from './entities.ts';

export const paymentCommands = {
  /**
   * Pays these: each gets an expense on the line and source of its batch, with the voucher as its evidence, and the day of the transfer
   * where none is known yet. Money that comes back is an expense below zero. Refused where payee, kind or amount are open (`payment.*`).
   */
  'payment.pay': call()(z.object({ experimentId: id, ids: z.array(id).min(1).max(5_000), on: civilDate })),
} as const;
