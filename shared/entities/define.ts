/** The declaration of a stored table, and the zod schemas that follow from it. */
import { z } from 'zod';
import type { AttachmentKind } from './codes.ts';
import { id } from './columns.ts';
import type { Field } from './fields.ts';
import type { RoomId } from './rooms.ts';

/** Where rows of a table are looked at; `ofOwner`: where the row is looked at that they belong to. */
export type EntityRoom = RoomId | 'ofOwner';

type Fields = Readonly<Record<string, Field>>;

type RowOf<F extends Fields> = { readonly [K in keyof F]: z.output<F[K]['schema']> };

/** What a broken rule is called; the errors have a sentence for each. */
export type RuleCode =
  | 'vatMismatch'
  | 'unsafeLink'
  | 'nameMissing'
  | 'reasonMissing'
  | 'endBeforeStart'
  | 'daysReversed'
  | 'closesBeforeOpens'
  | 'scaleInverted'
  | 'shapeBroken';

/** A rule between fields of one row that holds whoever writes it. */
interface Rule<F extends Fields> {
  readonly code: RuleCode;
  /** The field that a refusal names. */
  readonly at: keyof F & string;
  holds(row: RowOf<F>): boolean;
}

export interface Declaration<F extends Fields = Fields, G extends boolean = boolean> {
  readonly room: EntityRoom;
  /** The fields that name a row, the first that is not empty; none: its table's own word has to do. */
  readonly name: readonly (keyof F & string)[];
  /**
   * The fields that the search looks through; default: every text that a user wrote, alone or in a structure (`searchedFields`).
   */
  readonly searched?: readonly (keyof F & string)[];
  /** Printed before the name where it is given. */
  readonly numbered?: keyof F & string;
  /** The list within which the ranks of rows make an order, as columns. */
  readonly order?: readonly string[];
  /** Fields that together stand once per experiment; empty: one row per experiment. */
  readonly key?: readonly (keyof F & string)[];
  /** Fields of which no two rows have the same, where the last is not blank. */
  readonly uniqueIfGiven?: readonly (keyof F & string)[];
  /** What a copy without progress keeps: the rows, the rows without what came of them, or none. */
  readonly onCopy: 'keep' | 'reset' | 'drop';
  /** Whether rows are added, edited, pasted, removed and moved by the commands that follow from this declaration. */
  readonly gestures?: G;
  /** False: not by itself in the trash and among the deleted things. */
  readonly listed?: false;
  /** False: kept by the program for itself, no sheet of a workbook. */
  readonly sheet?: false;
  /** Rows may own attachments; what these are for where nobody says. */
  readonly files?: AttachmentKind;
  /** Rows may own entries of the contact log. */
  readonly contacts?: true;
  /** People may be recognised in it: rows may own entries of who appears. */
  readonly appearances?: true;
  /** Fields that only mean something together: one of them is never taken back without the others. */
  readonly together?: readonly (readonly (keyof F & string)[])[];
  /**
   * Rows in which this field says other than `unless` are payments with tax withheld: a person was paid, and the law wants the record
   * kept (korean conventions 3.4, 4.3). In all others a `name` may be that of a firm, unless `isPerson` knows better.
   */
  readonly taxed?: {
    readonly by: keyof F & string;
    readonly unless: string;
    readonly isPerson?: (row: Readonly<Record<string, unknown>>) => boolean;
  };
  readonly rules?: readonly Rule<F>[];
  readonly fields: F;
}

type Shape<F extends Fields> = { readonly id: typeof id } & { readonly [K in keyof F]: F[K]['schema'] };

/** A table: its declaration and its rows. */
export interface EntityOf<F extends Fields, G extends boolean = boolean> extends Declaration<F, G> {
  /** A row as it is stored. */
  readonly schema: z.ZodObject<{ -readonly [K in keyof Shape<F>]: Shape<F>[K] }>;
  /** A row as a file may hold it, which may be older than some of its columns. */
  readonly fileSchema: z.ZodObject<{ -readonly [K in keyof Shape<F>]: Shape<F>[K] }>;
}

/** A table whatever its fields. */
export interface AnyEntity extends Declaration {
  readonly schema: z.ZodObject;
  readonly fileSchema: z.ZodObject;
}

/** The row of the experiment itself; every other table is declared by `defineEntity`. */
export function defineRoot<const F extends Fields, const G extends boolean = false>(
  declaration: Declaration<F, G>,
): EntityOf<F, G> {
  const own = Object.entries(declaration.fields);
  function object(read: (field: Field) => z.ZodType) {
    const shape = { id, ...Object.fromEntries(own.map(([name, field]) => [name, read(field)])) };
    return z.object(shape) as unknown as EntityOf<F>['schema'];
  }
  // Built by who first asks for them: those of all tables take a good part of the start.
  let schema: EntityOf<F>['schema'] | undefined;
  let fileSchema: EntityOf<F>['schema'] | undefined;
  return {
    ...declaration,
    get schema() {
      return (schema ??= object((field) => field.schema));
    },
    get fileSchema() {
      return (fileSchema ??= object((field) =>
        field.absent === undefined ? field.schema : field.schema.default(field.absent),
      ));
    },
  };
}

type OwnerField = Field<typeof id> & { readonly fixed: true };
type Owned<F extends Fields> = { readonly experimentId: OwnerField } & F;

/** A table whose rows belong to an experiment, and go with it. */
export function defineEntity<const F extends Fields, const G extends boolean = false>(
  declaration: Declaration<F, G>,
): EntityOf<Owned<F>, G> {
  const experimentId: OwnerField = {
    schema: id,
    kind: 'ref',
    target: 'experiment',
    onRemove: 'remove',
    fixed: true,
  };
  // Every name of a field of `F` is one of `Owned<F>` too, which the spread of a generic does not tell.
  return defineRoot({ ...declaration, fields: { experimentId, ...declaration.fields } } as Declaration<Owned<F>, G>);
}
