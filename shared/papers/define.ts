/** How a kind of paper is declared, and the settings that follow from a declaration. */
import { z } from 'zod';
import type { Audience } from '../domain/masking.ts';
import type { Entity, EntityName } from '../entities/index.ts';
import { audience } from '../entities/codes.ts';
import { civilDate } from '../entities/columns.ts';
import type { RoomId } from '../entities/rooms.ts';

export const PAPER_LOCALES = ['ko', 'en'] as const;
export type PaperLocale = (typeof PAPER_LOCALES)[number];

/** A choice of the user's own. `switch`, `choice`, `parts` and `day` are drawn by the documents room; `own` has an editor there. */
export interface PaperOption<S extends z.ZodType = z.ZodType> {
  readonly schema: S;
  readonly control: 'switch' | 'choice' | 'parts' | 'day' | 'own';
  /** Of a choice: its codes, in the order of the list; of parts: all that may be printed. */
  readonly values: readonly string[];
  /** Another value makes another paper, with numbers of its own, and not another look of the same one. */
  readonly tellsApart: boolean;
}

export type PaperOptions = Readonly<Record<string, PaperOption>>;

/** The rooms' symbols for papers. */
export type PaperIcon = 'schedule' | 'timeline' | 'calendar' | 'table' | 'money' | 'phone' | 'checks';

export interface PaperDeclaration<O extends PaperOptions = PaperOptions> {
  /** The room whose work it prints: lists of papers stand in the order of the rooms. */
  readonly room: RoomId;
  readonly icon: PaperIcon;
  /** Who may be given it; the usual one first. */
  readonly audiences: readonly [Audience, ...Audience[]];
  /**
   * The tables that it is drafted from, beside the experiment and its people, whom every paper names or masks. A change anywhere else
   * leaves an issued paper current.
   */
  readonly reads: readonly EntityName[];
  /** It says something as soon as one of these tables has a row. */
  readonly needs: readonly EntityName[];
  /** Of which rows of such a table, where not any one will do. */
  readonly needsRow?: { readonly [N in EntityName]?: (row: Entity<N>) => boolean };
  /** Or as soon as one of these answers of the brief is written. */
  readonly needsAnswers?: readonly ('noticePurpose' | 'noticeTiming' | 'noticeContact')[];
  readonly options: O;
  /** What settings that an earlier release stored say today. */
  readonly former?: (stored: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

export function definePaper<const O extends PaperOptions>(declaration: PaperDeclaration<O>): PaperDeclaration<O> {
  return declaration;
}

/** Every table that a paper is drafted from. */
export function readsOf({ reads }: PaperDeclaration): readonly EntityName[] {
  return ['experiment', 'person', ...reads];
}

export function flag(initial: boolean): PaperOption<z.ZodDefault<z.ZodBoolean>> {
  return { schema: z.boolean().default(initial), control: 'switch', values: [], tellsApart: false };
}

/** One of a closed list; the first is the usual one. */
export function oneOf<const V extends readonly [string, ...string[]]>(
  values: V,
): PaperOption<z.ZodDefault<z.ZodType<V[number]>>> {
  const [usual] = values;
  return {
    schema: (z.enum(values) as z.ZodType<V[number]>).default(usual),
    control: 'choice',
    values,
    tellsApart: true,
  };
}

/** Parts of a paper, of which those in the list are left out: what a later release adds is printed until somebody says otherwise. */
export interface PartsOption<V extends string = string> extends PaperOption<z.ZodDefault<z.ZodArray<z.ZodType<V>>>> {
  readonly control: 'parts';
}

export function parts<const V extends readonly [string, ...string[]]>(values: V): PartsOption<V[number]> {
  const part = z.enum(values) as z.ZodType<V[number]>;
  return { schema: z.array(part).max(values.length).default([]), control: 'parts', values, tellsApart: true };
}

/** In the order of the declaration, so that one selection is one text. */
export function partsLeftOut(
  { values }: Pick<PaperOption, 'values'>,
  isLeftOut: (part: string) => boolean,
): readonly string[] {
  return values.filter(isLeftOut);
}

const plannedDay = civilDate.nullable().default(null);

/** A day, or none. */
export interface DayOption extends PaperOption<typeof plannedDay> {
  readonly control: 'day';
}

export function day(): DayOption {
  return { schema: plannedDay, control: 'day', values: [], tellsApart: false };
}

export function own<S extends z.ZodType>(schema: S, tellsApart = false): PaperOption<S> {
  return { schema, control: 'own', values: [], tellsApart };
}

/**
 * Which papers of a kind are numbered together: those for one audience, in one language, of one sheet, view and selection. Texts and looks
 * (heading, remark, approval boxes, switches, days) do not part them.
 */
export function seriesOf({ options }: PaperDeclaration, settings: Readonly<Record<string, unknown>>): string {
  const apart = Object.entries(options).flatMap(([name, { tellsApart }]) => (tellsApart ? [name] : []));
  return JSON.stringify(['audience', 'locale', ...apart].map((name) => settings[name] ?? null));
}

export const MAX_APPROVALS = 5;

/** Labels of the approval boxes (결재란), junior first; none leaves the boxes out. */
export function approvals() {
  return own(z.array(z.string().max(12)).max(MAX_APPROVALS).default(['담당', '팀장', '대표']));
}

type OptionValues<O extends PaperOptions> = { readonly [K in keyof O]: z.output<O[K]['schema']> };
type OptionInputs<O extends PaperOptions> = { readonly [K in keyof O]?: z.input<O[K]['schema']> };

/** What every paper asks. */
type CommonSettings = {
  readonly locale: PaperLocale;
  readonly audience: Audience;
  /** Empty prints the usual one. */
  readonly heading: string;
  readonly remark: string;
};

export type SettingsOf<D> = D extends PaperDeclaration<infer O> ? CommonSettings & OptionValues<O> : never;
export type SettingsInput<D> = D extends PaperDeclaration<infer O> ? Partial<CommonSettings> & OptionInputs<O> : never;

/** The zod schema of a paper's settings; everything has a default. */
export function settingsSchema({ audiences, options }: PaperDeclaration) {
  const own = Object.entries(options).map(([name, { schema }]) => [name, schema] as const);
  return z.object({
    locale: z.enum(PAPER_LOCALES).default('ko'),
    audience: audience.extract([...audiences]).default(audiences[0]),
    heading: z.string().max(60).default(''),
    remark: z.string().max(1000).default(''),
    ...Object.fromEntries(own),
  });
}
