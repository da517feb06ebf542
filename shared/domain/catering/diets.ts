/** What people do not eat, as counts: never who (rooms R7). */

export const DIETS = [
  'vegetarian',
  'vegan',
  'pescatarian',
  'halal',
  'gluten',
  'nuts',
  'dairy',
  'egg',
  'shellfish',
  'other',
] as const;
export type Diet = (typeof DIETS)[number];

export const DIET_SOURCES = ['asked', 'estimated'] as const;

/** How people write it: on a registration form, beside an item of a menu. */
const WRITTEN: Readonly<Record<Exclude<Diet, 'other'>, RegExp>> = {
  vegan: /비건|vegan/iu,
  pescatarian: /페스코|페스카|pesc/iu,
  vegetarian: /채식|베지|vegetarian/iu,
  halal: /할랄|halal/iu,
  gluten: /글루텐|밀가루|gluten|wheat/iu,
  nuts: /견과|땅콩|호두|아몬드|nut/iu,
  dairy: /유제품|우유|유당|dairy|lactose|milk/iu,
  egg: /달걀|계란|난류|\begg/iu,
  shellfish: /갑각류|새우|조개|shellfish|shrimp/iu,
};

/** The diets that a text names. Vegan food is vegetarian too, but who says 비건 채식 is counted once. */
export function dietsIn(text: string): readonly Diet[] {
  const found = (Object.keys(WRITTEN) as (keyof typeof WRITTEN)[]).filter((diet) => WRITTEN[diet].test(text));
  return found.includes('vegan') ? found.filter((diet) => diet !== 'vegetarian') : found;
}

interface Taking {
  readonly state: string;
  readonly accessNeed: string;
}

export interface CountedDiet {
  readonly kind: Diet;
  readonly count: number;
}

/** Of those who were selected or are sure: what their answers about needed support say of food. */
export function dietsOfParticipants(participations: readonly Taking[]): readonly CountedDiet[] {
  const named = participations
    .filter(({ state }) => state === 'selected' || state === 'confirmed')
    .flatMap(({ accessNeed }) => dietsIn(accessNeed));
  return DIETS.flatMap((kind) => {
    const count = named.filter((one) => one === kind).length;
    return count === 0 ? [] : [{ kind, count }];
  });
}

/** Diets that somebody has and that no item is marked for; one that is vegan suits who eats no meat or fish, milk or egg. */
export function dietsWithoutItem(
  counts: readonly { readonly kind: Diet; readonly count: number }[],
  items: readonly { readonly diets: string }[],
): readonly CountedDiet[] {
  const marked = new Set(items.flatMap(({ diets }) => dietsIn(diets)));
  if (marked.has('vegan')) for (const diet of ['vegetarian', 'pescatarian', 'dairy', 'egg'] as const) marked.add(diet);
  if (marked.has('vegetarian')) marked.add('pescatarian');
  return counts.filter(({ kind, count }) => kind !== 'other' && count > 0 && !marked.has(kind));
}
