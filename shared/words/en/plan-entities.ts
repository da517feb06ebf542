import type { planEntities as ko } from '../ko/plan-entities.ts';
import type { Words } from '../words.ts';

export const planEntities = { thing: {}, count: {}, column: {}, value: {} } as const satisfies Words<typeof ko>;
