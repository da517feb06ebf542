/** Values that a zod schema would take, drawn at random: the near misses of a fuzz start from these. */
import { fc } from '../../support/chance.ts';
import type { z } from 'zod';

type Schema = z.core.$ZodType;
/** Better values than chance for a schema (ids of rows that are there); `key` is the name of the field that it stands under. */
export type Known = (schema: Schema, key: string) => fc.Arbitrary<unknown> | undefined;

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2018, 0, 1);

function instants(): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: 6000 }).map((day) => new Date(FIRST_DAY + day * DAY).toISOString());
}

function strings(schema: z.core.$ZodString): fc.Arbitrary<string> {
  const { format, pattern, minLength = 0, maxLength = 40 } = facts(schema);
  if (format === 'date') return instants().map((instant) => instant.slice(0, 10));
  if (format === 'datetime') return instants();
  if (pattern !== undefined) return fc.stringMatching(pattern);
  return fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 40) });
}

/** What the checks of a string say, gathered where zod keeps them. */
function facts(schema: z.core.$ZodString) {
  const { format, patterns, minimum, maximum } = schema._zod.bag;
  return {
    format,
    pattern: patterns === undefined ? undefined : [...patterns][0],
    minLength: minimum,
    maxLength: maximum,
  };
}

function numbers(schema: z.core.$ZodNumber): fc.Arbitrary<number> {
  const { minimum = -1e9, maximum = 1e9, format } = schema._zod.bag;
  const min = Math.max(Number(minimum), Number.MIN_SAFE_INTEGER);
  const max = Math.min(Number(maximum), Number.MAX_SAFE_INTEGER);
  return format === undefined
    ? fc.double({ min, max, noNaN: true })
    : fc.maxSafeInteger().map((value) => clamp(value, min, max));
}

function clamp(value: number, min: number, max: number): number {
  const span = max - min + 1;
  return span > Number.MAX_SAFE_INTEGER ? Math.min(max, Math.max(min, value)) : min + (Math.abs(value) % span);
}

/** A transform is fed what its own input schema takes; what a `refine` asks beyond that is left to chance. */
export function arbitraryOf(schema: Schema, known: Known, key = ''): fc.Arbitrary<unknown> {
  const better = known(schema, key);
  if (better !== undefined) return better;
  const typed = schema as z.core.$ZodTypes;
  const { def } = typed._zod;
  function of(inner: Schema): fc.Arbitrary<unknown> {
    return arbitraryOf(inner, known, key);
  }
  switch (def.type) {
    case 'string':
      return strings(typed as z.core.$ZodString);
    case 'number':
      return numbers(typed as z.core.$ZodNumber);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'nullable':
      return fc.option(of(def.innerType), { nil: null });
    case 'optional':
      return fc.option(of(def.innerType), { nil: undefined });
    case 'default':
    case 'nonoptional':
    case 'readonly':
      return of(def.innerType);
    case 'pipe':
      return of(def.in);
    case 'union':
      return fc.oneof(...def.options.map(of));
    case 'intersection':
      return fc.tuple(of(def.left), of(def.right)).map(([left, right]) => Object.assign({}, left, right));
    case 'array':
      return fc.array(of(def.element), { minLength: 1, maxLength: 3 });
    case 'record':
      return fc.dictionary(of(def.keyType).map(String), of(def.valueType), { maxKeys: 3 });
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(def.shape).map(([name, value]) => [name, arbitraryOf(value, known, name)])),
      );
    case 'lazy':
    case 'unknown':
    case 'any':
      return fc.jsonValue();
    case 'custom':
      return fc.uint8Array({ maxLength: 60 });
    default:
      throw new Error(`no values are known for a schema of type ${def.type}`);
  }
}
