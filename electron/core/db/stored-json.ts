import { z } from 'zod';

const imageSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
const paramsSchema = z.record(z.string(), z.union([z.string(), z.number()]));

/** A value in the library that is not what was written there: a fault of the file, not of the program. */
export class DamagedValue extends Error {
  override readonly name = 'DamagedValue';
}

/** JSON as the library holds it; `where` names table and column. Throws DamagedValue, where `JSON.parse` would blame the program. */
export function parseStored(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DamagedValue(where, { cause: error });
  }
}

/** A row image of the journal. */
export function parseImage(text: string): Readonly<z.infer<typeof imageSchema>> {
  return checked(imageSchema, text, 'rowChange');
}

/** The facts of a step of the journal. */
export function parseParams(text: string): Readonly<z.infer<typeof paramsSchema>> {
  return checked(paramsSchema, text, 'changeSet.params');
}

/** A column of structured values, of the shape that its entity has. */
export function checked<T>(schema: z.ZodType<T>, text: string, where: string): T {
  const { success, data, error } = schema.safeParse(parseStored(text, where));
  if (!success) throw new DamagedValue(where, { cause: error });
  return data;
}
