import type { cateringEntities as ko } from '../ko/catering-entities.ts';
import type { Words } from '../words.ts';

export const cateringEntities = { thing: {}, count: {}, column: {}, value: {} } as const satisfies Words<typeof ko>;
