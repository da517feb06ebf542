/** Closed lists that several tables and calls share. */
import { z } from 'zod';
import { AREAS, STAGES } from '../domain/stage.ts';

export const stage = z.enum(STAGES);
export const area = z.enum(AREAS);
export const duty = z.enum(['lead', 'deputy']);
export const audience = z.enum(['internal', 'shared', 'public']);
export const documentKind = z.enum(['cueSheet', 'roleTable', 'settlement']);
/** What a file is for: evidence of a payment, a floor plan, a consent form, a picture. */
export const attachmentKind = z.enum(['receipt', 'plan', 'consent', 'photo', 'other']);

export type AttachmentKind = z.output<typeof attachmentKind>;
export type Audience = z.output<typeof audience>;
export type DocumentKind = z.output<typeof documentKind>;
export type Duty = z.output<typeof duty>;
