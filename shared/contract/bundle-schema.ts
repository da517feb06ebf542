import { z } from 'zod';
import { PRODUCT } from '../entities/index.ts';
import { bundleOf, BUNDLE_VERSION } from './bundle.ts';

/** The bundle as JSON Schema (draft 2020-12), for programs of other people; published under `resources/schema/`. */
export function bundleJsonSchema(): object {
  return {
    title: `Silheomjang bundle, version ${BUNDLE_VERSION}`,
    description:
      'One experiment as one JSON document in UTF-8. Money is integer won, times are minutes from 00:00 (Asia/Seoul), dates are civil.',
    // As read: keys of tables and rows that are not listed are carried through unread.
    ...z.toJSONSchema(bundleOf(PRODUCT), { io: 'input' }),
  };
}
