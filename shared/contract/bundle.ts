/**
 * The bundle: one experiment whole, as one JSON document inside one file. Rows stand under their table's name, in rank order,
 * with the same shapes as stored. Importing gives every row a new id, so a bundle can be opened any number of times.
 */
import { z } from 'zod';
import { ENTITIES } from './entities.ts';

export const BUNDLE_FORMAT = 'silheomjang-bundle';
export const BUNDLE_VERSION = 1;

const { experiment, ...children } = ENTITIES;

const bundleTables = z.object({
  brief: z.array(children.brief).max(1),
  closing: z.array(children.closing).max(1),
  gateOverride: z.array(children.gateOverride),
  person: z.array(children.person),
  task: z.array(children.task),
  checkItem: z.array(children.checkItem),
  taskLink: z.array(children.taskLink),
  taskAssignment: z.array(children.taskAssignment),
  cueSheet: z.array(children.cueSheet),
  cue: z.array(children.cue),
  cueAssignment: z.array(children.cueAssignment),
  fundingSource: z.array(children.fundingSource),
  budgetLine: z.array(children.budgetLine),
  expense: z.array(children.expense),
  documentSetting: z.array(children.documentSetting),
  documentIssue: z.array(children.documentIssue),
  /** Files of older releases have none. */
  attachment: z.array(children.attachment).default([]),
});

export const bundle = z.object({
  format: z.literal(BUNDLE_FORMAT),
  version: z.literal(BUNDLE_VERSION),
  /** Version of the application that wrote the file. */
  app: z.string().max(60),
  exportedAt: z.iso.datetime(),
  experiment,
  tables: bundleTables,
});

export type Bundle = z.output<typeof bundle>;
