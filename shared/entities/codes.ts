/** Closed lists that several tables and calls share. */
import { z } from 'zod';

export const stage = z.enum(['topic', 'plan', 'prepare', 'run', 'followup']);
export const area = z.enum([
  'proposer',
  'topic',
  'plan',
  'budget',
  'staffing',
  'venue',
  'catering',
  'filming',
  'publicity',
  'programme',
  'checks',
  'run',
  'followup',
  'settlement',
]);
export const duty = z.enum(['lead', 'deputy']);
export const audience = z.enum(['internal', 'shared', 'public']);
export const documentKind = z.enum(['cueSheet', 'roleTable', 'settlement']);

export type Audience = z.output<typeof audience>;
export type DocumentKind = z.output<typeof documentKind>;
export type Duty = z.output<typeof duty>;
