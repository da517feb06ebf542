/**
 * The worksheet of 기획서 as data: sections in the order of the paper, their questions with the number of the toolkit, and what else
 * stands in a section. Words are elsewhere: titles of questions in `shared/words`, help and examples in the locales.
 */

/** A question whose answer has a field already: it is edited as it is, and never kept twice. */
export type BoundField =
  | { readonly table: 'experiment'; readonly field: 'purpose' | 'question' | 'awareness' | 'allottedBudget' }
  | {
      readonly table: 'brief';
      readonly field: 'claimedEffect' | 'institutionDifficulty' | 'participantSize' | 'filming';
    };

export interface PlanQuestion<K extends string = string> {
  readonly key: K;
  /** Number in the inventory of the toolkit (requirements.md). */
  readonly source: string;
  readonly bound?: BoundField;
  /** Gives a hidden purpose away: never printed for participants (requirements C17, E03). */
  readonly tellsPurpose?: true;
}

/** What other rooms know and the plan repeats. */
export const LIVE_BLOCKS = ['proposal', 'event', 'people', 'programme', 'partners', 'budget', 'recruits'] as const;
export type LiveBlock = (typeof LIVE_BLOCKS)[number];

/** Lists of rows that stand in a section. */
export type PlanList = 'target' | 'referenceCase' | 'planReference' | 'stakeholderGroup' | 'planStage';

export interface PlanSection<K extends string = string, Q extends string = string> {
  readonly key: K;
  readonly questions: readonly PlanQuestion<Q>[];
  readonly live: readonly LiveBlock[];
  readonly lists: readonly PlanList[];
  /** The lists are what the section is about: they stand before its questions. */
  readonly listsFirst?: true;
  /** Everything in it gives a hidden purpose away. */
  readonly tellsPurpose?: true;
}

function section<const K extends string, const Q extends string>(
  key: K,
  questions: readonly PlanQuestion<Q>[],
  rest: Partial<Omit<PlanSection, 'key' | 'questions'>> = {},
): PlanSection<K, Q> {
  return { live: [], lists: [], ...rest, key, questions };
}

export const PLAN_SECTIONS = [
  section(
    'background',
    [
      { key: 'intent', source: 'N04' },
      { key: 'proposerIntent', source: 'C03' },
      { key: 'claimedEffect', source: 'A22', bound: { table: 'brief', field: 'claimedEffect' } },
      { key: 'institutionDifficulty', source: 'A21', bound: { table: 'brief', field: 'institutionDifficulty' } },
      { key: 'positions', source: 'C04' },
    ],
    { live: ['proposal'], tellsPurpose: true },
  ),
  section(
    'purpose',
    [
      { key: 'purpose', source: 'C01', bound: { table: 'experiment', field: 'purpose' } },
      { key: 'question', source: 'A18', bound: { table: 'experiment', field: 'question' } },
      { key: 'influence', source: 'C02' },
      { key: 'product', source: 'C03' },
    ],
    { tellsPurpose: true },
  ),
  section(
    'goals',
    [
      { key: 'fairness', source: 'T05' },
      { key: 'representation', source: 'T06' },
      { key: 'trust', source: 'T07' },
      { key: 'level', source: 'T18' },
      { key: 'authority', source: 'T18' },
      { key: 'capacity', source: 'T18' },
      { key: 'vision', source: 'T18' },
    ],
    { lists: ['target'], listsFirst: true, tellsPurpose: true },
  ),
  section('cases', [{ key: 'lessons', source: 'C04' }], {
    lists: ['referenceCase', 'planReference'],
    listsFirst: true,
    tellsPurpose: true,
  }),
  section(
    'participants',
    [
      { key: 'size', source: 'C16', bound: { table: 'brief', field: 'participantSize' } },
      { key: 'awareness', source: 'C17', bound: { table: 'experiment', field: 'awareness' }, tellsPurpose: true },
      { key: 'composition', source: 'C15' },
      { key: 'selection', source: 'C15' },
      { key: 'proposerPart', source: 'C34' },
    ],
    { live: ['people'], lists: ['stakeholderGroup'] },
  ),
  section(
    'place',
    [
      { key: 'dayAndTime', source: 'C18' },
      { key: 'placeFits', source: 'C19' },
      { key: 'concentration', source: 'C20' },
      { key: 'access', source: 'C64' },
      { key: 'safety', source: 'C36' },
    ],
    { live: ['event'] },
  ),
  section('stages', [{ key: 'preparation', source: 'C21' }], {
    lists: ['planStage'],
    listsFirst: true,
    tellsPurpose: true,
  }),
  section(
    'programme',
    [
      { key: 'programmeDetails', source: 'C36' },
      { key: 'topicIntroduction', source: 'C37', tellsPurpose: true },
      { key: 'iceBreaking', source: 'C38' },
      { key: 'laterDates', source: 'C39' },
    ],
    { live: ['programme'] },
  ),
  section(
    'partners',
    [
      { key: 'partnerNeed', source: 'C11' },
      { key: 'partnerSource', source: 'C12' },
      { key: 'sharing', source: 'C14' },
    ],
    { live: ['partners'] },
  ),
  section('publicity', [
    { key: 'direction', source: 'C23', tellsPurpose: true },
    { key: 'publicityPartners', source: 'C24' },
    { key: 'materials', source: 'C25' },
    { key: 'preEvent', source: 'C29' },
    { key: 'press', source: 'C30' },
  ]),
  section(
    'team',
    [
      { key: 'teamName', source: 'Q15' },
      { key: 'roleWords', source: 'H02' },
      { key: 'planners', source: 'Q05' },
      { key: 'staffKinds', source: 'C35' },
      { key: 'deciders', source: 'Q16' },
    ],
    { live: ['recruits'] },
  ),
  section('record', [
    { key: 'filming', source: 'C48', bound: { table: 'brief', field: 'filming' } },
    { key: 'format', source: 'C49' },
    { key: 'crew', source: 'C50' },
    { key: 'shots', source: 'C53' },
    { key: 'entryPoint', source: 'C55' },
    { key: 'withoutFilm', source: 'C56' },
  ]),
  section(
    'budget',
    [
      { key: 'allotted', source: 'C40', bound: { table: 'experiment', field: 'allottedBudget' } },
      { key: 'drivers', source: 'C41' },
      { key: 'welcome', source: 'C47' },
      { key: 'planningCosts', source: 'C61' },
      { key: 'agency', source: 'C62' },
    ],
    { live: ['budget'] },
  ),
  section(
    'followUp',
    [
      { key: 'measurement', source: 'A03' },
      { key: 'shareWhen', source: 'C57' },
      { key: 'uploads', source: 'C58' },
      { key: 'channels', source: 'C59' },
      { key: 'citizens', source: 'C60' },
    ],
    { tellsPurpose: true },
  ),
] as const;

export type PlanSectionKey = (typeof PLAN_SECTIONS)[number]['key'];
export const PLAN_SECTION_KEYS = PLAN_SECTIONS.map(({ key }) => key) as unknown as readonly [
  PlanSectionKey,
  ...PlanSectionKey[],
];
export type PlanItem = (typeof PLAN_SECTIONS)[number]['questions'][number]['key'];

/** The section of an item; undefined for an item of a later release. */
export function sectionOfItem(item: string): (typeof PLAN_SECTIONS)[number] | undefined {
  return PLAN_SECTIONS.find(({ questions }) => questions.some(({ key }) => key === item));
}

/** The section that shows rows of a table. */
export function sectionOfList(list: PlanList): PlanSectionKey {
  return PLAN_SECTIONS.find(({ lists }: PlanSection) => lists.includes(list))?.key ?? PLAN_SECTIONS[0].key;
}
