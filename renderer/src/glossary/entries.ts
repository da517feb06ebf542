/**
 * The glossary: terms of the toolkit and its sister guides, the principles of the DemosX guide, and what the two versions of the toolkit word
 * differently. `items` are the items of the requirements that an entry explains (sections T, H, K, L, M and V; A01 is said once more by M01);
 * they are not shown. Names and explanations stand in the glossary files of `i18n` under the same keys.
 */
import type { RoomId } from '@shared/entities/rooms.ts';

export const GLOSSARY_KINDS = ['term', 'principle', 'wording'] as const;
export type GlossaryKind = (typeof GLOSSARY_KINDS)[number];

/** What belongs together, in the order of the list. */
export const GLOSSARY_GROUPS = [
  'experiment',
  'forum',
  'governance',
  'platform',
  'operating',
  'working',
  'organisation',
  'versions',
] as const;
export type GlossaryGroup = (typeof GLOSSARY_GROUPS)[number];

interface Declared {
  readonly key: string;
  readonly kind: GlossaryKind;
  readonly group: GlossaryGroup;
  readonly items: readonly string[];
  /** Entries that say more. */
  readonly see?: readonly string[];
  /** The room where one works with it. */
  readonly room?: RoomId;
}

const DECLARED = [
  { key: 'experiment', kind: 'term', group: 'experiment', items: ['A01', 'M01'], see: ['prototype', 'experimental'] },
  { key: 'prototype', kind: 'term', group: 'experiment', items: ['L21'], see: ['experiment', 'nextStart'] },
  {
    key: 'agendaQuestions',
    kind: 'term',
    group: 'experiment',
    items: ['M04', 'M05', 'M06'],
    see: ['proContra', 'discussion', 'disclosure', 'experimental'],
    room: 'topic',
  },
  { key: 'direction', kind: 'term', group: 'experiment', items: ['M14'], see: ['agendaQuestions'], room: 'topic' },
  { key: 'proContra', kind: 'term', group: 'experiment', items: ['M07'], see: ['discussion'], room: 'topic' },
  { key: 'discussion', kind: 'term', group: 'experiment', items: ['M08'], see: ['proContra'], room: 'topic' },
  { key: 'disclosure', kind: 'term', group: 'experiment', items: ['M09'], see: ['discussion'], room: 'topic' },
  { key: 'experimental', kind: 'term', group: 'experiment', items: ['M10'], see: ['experiment'], room: 'topic' },
  { key: 'nextStart', kind: 'principle', group: 'experiment', items: ['K14', 'M02'], see: ['prototype'] },

  { key: 'forum', kind: 'term', group: 'forum', items: ['L01'], see: ['forumScales', 'deliberation'] },
  { key: 'forumScales', kind: 'term', group: 'forum', items: ['L02'], see: ['forum'] },
  { key: 'realtimeForum', kind: 'term', group: 'forum', items: ['H12'], see: ['forum'], room: 'programme' },
  { key: 'deliberation', kind: 'term', group: 'forum', items: ['H24'], see: ['forum', 'policyBattle'] },
  {
    key: 'threeSteps',
    kind: 'term',
    group: 'forum',
    items: ['K06', 'K08', 'K13'],
    see: ['openDebate'],
    room: 'schedule',
  },
  { key: 'openDebate', kind: 'term', group: 'forum', items: ['K11'], see: ['threeSteps'], room: 'schedule' },
  { key: 'findDeliberateSolve', kind: 'term', group: 'forum', items: ['H09'], see: ['toInstitution'] },
  { key: 'toInstitution', kind: 'term', group: 'forum', items: ['H19'], see: ['findDeliberateSolve'] },
  {
    key: 'policyBattle',
    kind: 'term',
    group: 'forum',
    items: ['L10', 'L11', 'L12', 'L13', 'L14', 'L15'],
    see: ['deliberation'],
  },
  { key: 'toolkitFamily', kind: 'term', group: 'forum', items: ['L07', 'L09'], see: ['experiment', 'openDebate'] },

  { key: 'governance', kind: 'term', group: 'governance', items: ['L18'], see: ['ladder', 'empowerment'] },
  { key: 'ladder', kind: 'term', group: 'governance', items: ['L19'], see: ['governance'] },
  { key: 'empowerment', kind: 'term', group: 'governance', items: ['L20'], see: ['ladder', 'efficacy'] },
  { key: 'workingGroup', kind: 'term', group: 'governance', items: ['H15'], see: ['governance'], room: 'people' },

  {
    key: 'citizenPlatform',
    kind: 'term',
    group: 'platform',
    items: ['T01', 'H06'],
    see: ['threeFunctions', 'platformName', 'democracySeoul'],
  },
  { key: 'whyPlatform', kind: 'principle', group: 'platform', items: ['T03'], see: ['citizenPlatform'] },
  { key: 'threeFunctions', kind: 'term', group: 'platform', items: ['T12'], see: ['citizenPlatform'] },
  { key: 'democracySeoul', kind: 'term', group: 'platform', items: ['T25'], see: ['citizenPlatform'] },
  { key: 'guideContents', kind: 'term', group: 'platform', items: ['T22'], see: ['stageShape'] },
  { key: 'stageShape', kind: 'term', group: 'platform', items: ['T24'], see: ['guideContents'], room: 'board' },

  { key: 'anyone', kind: 'principle', group: 'operating', items: ['T09'], see: ['anytime', 'efficacy'] },
  { key: 'anytime', kind: 'principle', group: 'operating', items: ['T10'], see: ['easyAndCareful'] },
  { key: 'efficacy', kind: 'principle', group: 'operating', items: ['T11'], see: ['empowerment'] },
  { key: 'fewFunctions', kind: 'principle', group: 'operating', items: ['T04'], see: ['stepByStep'] },
  { key: 'goalFactors', kind: 'principle', group: 'operating', items: ['T05', 'T06', 'T07'], see: ['stepByStep'] },
  { key: 'easyAndCareful', kind: 'principle', group: 'operating', items: ['T14'], see: ['anytime', 'operation'] },
  { key: 'citizensDebate', kind: 'principle', group: 'operating', items: ['T16'], see: ['forum'] },
  { key: 'stepByStep', kind: 'principle', group: 'operating', items: ['T08', 'T17', 'T18'], see: ['goalFactors'] },
  { key: 'plainContent', kind: 'principle', group: 'operating', items: ['T19'], see: ['easyAndCareful'] },
  { key: 'onAndOffline', kind: 'principle', group: 'operating', items: ['T20'], see: ['openCollaboration'] },
  { key: 'operation', kind: 'principle', group: 'operating', items: ['T21'], see: ['efficacy'] },

  { key: 'publish', kind: 'principle', group: 'working', items: ['L08'], see: ['openCollaboration'] },
  { key: 'openCollaboration', kind: 'principle', group: 'working', items: ['K15', 'L17'], see: ['publish'] },
  { key: 'openness', kind: 'principle', group: 'working', items: ['H27'], see: ['publish'] },
  { key: 'looseCommunity', kind: 'principle', group: 'working', items: ['H21'], see: ['openness'] },
  { key: 'openData', kind: 'principle', group: 'working', items: ['H16'], see: ['publish'] },
  { key: 'citizenOwnership', kind: 'principle', group: 'working', items: ['H18'], see: ['openData'] },

  { key: 'chart', kind: 'term', group: 'organisation', items: ['H01', 'H04'], see: ['logbook'], room: 'schedule' },
  { key: 'logbook', kind: 'term', group: 'organisation', items: ['H03'], see: ['chart'] },
  { key: 'crew', kind: 'term', group: 'organisation', items: ['H02', 'H28'], see: ['workingGroup'], room: 'people' },

  { key: 'platformName', kind: 'wording', group: 'versions', items: ['V01', 'V02'], see: ['citizenPlatform'] },
  { key: 'references', kind: 'wording', group: 'versions', items: ['V03'] },
  { key: 'contact', kind: 'wording', group: 'versions', items: ['V04'] },
  { key: 'sameSteps', kind: 'wording', group: 'versions', items: ['V05'], see: ['experiment'] },
] as const satisfies readonly Declared[];

export type GlossaryKey = (typeof DECLARED)[number]['key'];

export interface GlossaryEntry extends Declared {
  readonly key: GlossaryKey;
  readonly see?: readonly GlossaryKey[];
}

/** Every entry, in the order of the list; that `see` names known ones is proved by its type. */
export const GLOSSARY: readonly GlossaryEntry[] = DECLARED;
