/**
 * Writes `resources/schema/bundle.schema.json` from the zod schema in `shared/contract/bundle.ts`.
 * A unit test fails while the published file differs; then run `npm run schema`.
 */
import { writeFileSync } from 'node:fs';
import { bundleJsonSchema } from '../shared/contract/bundle-schema.ts';

const target = new URL('../resources/schema/bundle.schema.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(bundleJsonSchema(), null, 2)}\n`);
