import { describe, expect, test } from 'vitest';
import published from '../../../resources/schema/bundle.schema.json' with { type: 'json' };
import { bundleJsonSchema } from '@shared/contract/bundle-schema.ts';

describe('the published bundle schema', () => {
  test('is what the application checks; run `npm run schema` after changing the bundle', () => {
    expect(published).toEqual(bundleJsonSchema());
  });
});
