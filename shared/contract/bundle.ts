/**
 * The bundle: one experiment whole, as one JSON document. Without attachments the document is the file; with them it stands as
 * `bundle.json` in a zip beside `attachments/<sha256>`. Rows stand under their table's name, in rank order, with the same shapes and ids
 * as stored, so that a copy that comes back can be compared with what is here.
 */
import { z } from 'zod';
import type { ChildName, ENTITIES, Registry } from '../entities/index.ts';

export const BUNDLE_FORMAT = 'silheomjang-bundle';
export const BUNDLE_VERSION = 3;

type BundleTables = { [N in ChildName]: z.ZodArray<(typeof ENTITIES)[N]> };

/** A list per table; at most one row where a table has one per experiment. A list that is absent says nothing of its table. */
function tablesOf(registry: Registry) {
  return z.object(
    Object.fromEntries(
      registry.children.map((table) => {
        const { fileSchema, key } = registry.declarationOf(table);
        const rows = z.array(fileSchema);
        return [table, (key?.length === 0 ? rows.max(1) : rows).default([])];
      }),
    ) as unknown as BundleTables,
  );
}

const moment = z.iso.datetime();

export const bundleBase = z.object({ exportedAt: moment, at: moment, masked: z.boolean() }).nullable().default(null);

/** The bundle of a store with these tables. */
export function bundleOf(registry: Registry) {
  return z.object({
    format: z.literal(BUNDLE_FORMAT),
    version: z.literal(BUNDLE_VERSION),
    /** Version of the application that wrote the file. */
    app: z.string().max(60),
    exportedAt: moment,
    /** False: people stand as their roles, contacts and notes about them are left out, other text is masked. */
    personalData: z.boolean().default(true),
    /** False: files were left out, although there may be some. */
    attachments: z.boolean().default(true),
    /**
     * The bundle that this version grew from: when that one was written, by its writer's clock, and when it was taken in here, by the clock
     * of who wrote this; `masked`: that one had no personal data, so that masks may stand here where names stand elsewhere. Null: it grew from
     * nothing that came as a file.
     */
    base: bundleBase,
    /** When each changed row was last changed, as far as the writer's undo history goes: `<table> <id>` → instant. */
    touched: z.record(z.string().max(80), moment).default({}),
    experiment: registry.declarationOf('experiment').fileSchema as (typeof ENTITIES)['experiment'],
    tables: tablesOf(registry),
  });
}

export type Bundle = z.output<ReturnType<typeof bundleOf>>;
