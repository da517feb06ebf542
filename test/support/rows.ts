/** Builders: a complete, valid row with only what a test cares about spelled out. */
import { HANGS_ON_NOTHING } from '@shared/domain/anchored-dates.ts';
import { ENTITIES } from '@shared/contract/entities.ts';
import type {
  Attachment,
  Brief,
  BudgetLine,
  CheckItem,
  Closing,
  Contact,
  Cue,
  CueSheet,
  Entity,
  EntityInput,
  Expense,
  Experiment,
  FundingSource,
  Meeting,
  MeetingAttendee,
  MeetingDecision,
  MeetingItem,
  Person,
  Task,
} from '@shared/contract/entities.ts';

let sequence = 0;

/** A valid id, different at each call. */
export function newId(): string {
  sequence += 1;
  return `01900000-0000-7000-8000-${sequence.toString(16).padStart(12, '0')}`;
}

/** A rank after all earlier ones. */
export function nextRank(): string {
  sequence += 1;
  return `b${sequence.toString(36).padStart(8, '0')}V`;
}

export function makeExperiment(fields: Partial<EntityInput<'experiment'>> = {}): Experiment {
  return ENTITIES.experiment.parse({
    id: newId(),
    title: '골목 텃밭 실험',
    question: '골목에 텃밭을 두면 이웃이 더 자주 만날까?',
    origin: 'citizen',
    eventDate: '2026-11-21',
    eventStart: 600,
    eventMinutes: 180,
    headCount: 30,
    organiser: '마을연구소',
    operator: '실험장 사무국',
    venue: '주민센터 2층',
    purpose: '',
    planningStart: '2026-07-01',
    allottedBudget: 3_000_000,
    settlementDue: null,
    isSample: false,
    templateVersion: null,
    createdAt: '2026-07-01T00:00:00.000Z',
    updatedAt: '2026-07-01T00:00:00.000Z',
    trashedAt: null,
    awareness: null,
    ...fields,
  });
}

export function makeCheckItem(
  experimentId: string,
  taskId: string,
  fields: Partial<EntityInput<'checkItem'>> = {},
): CheckItem {
  const line = { text: '점검', state: 'open', rank: 'a0', source: null, reason: '', dueOn: null };
  return ENTITIES.checkItem.parse({
    id: newId(),
    experimentId,
    taskId,
    ...line,
    personId: null,
    parentId: null,
    ...fields,
  });
}

export function makeMeeting(experimentId: string, fields: Partial<EntityInput<'meeting'>> = {}): Meeting {
  const when = { heldOn: '2026-10-12', startAt: 600, endAt: 690, state: 'planned' };
  const where = { mode: 'offline', place: '', url: '', capacity: null, applyFrom: null, applyUntil: null };
  return ENTITIES.meeting.parse({
    id: newId(),
    experimentId,
    kind: 'internal',
    title: '준비 회의',
    ...when,
    ...where,
    feePerHead: null,
    record: '',
    nextOn: null,
    rank: nextRank(),
    ...fields,
  });
}

type OfMeeting<N extends 'meetingItem' | 'meetingAttendee' | 'meetingDecision'> = Partial<EntityInput<N>> & {
  readonly meetingId: string;
};

export function makeMeetingItem(experimentId: string, fields: OfMeeting<'meetingItem'>): MeetingItem {
  const item = { minutes: 10, title: '소개', subtitle: '', rank: nextRank() };
  return ENTITIES.meetingItem.parse({ id: newId(), experimentId, ...item, ...fields });
}

export function makeMeetingAttendee(
  experimentId: string,
  fields: OfMeeting<'meetingAttendee'> & { readonly personId: string },
): MeetingAttendee {
  return ENTITIES.meetingAttendee.parse({ id: newId(), experimentId, state: 'invited', rank: nextRank(), ...fields });
}

export function makeMeetingDecision(experimentId: string, fields: OfMeeting<'meetingDecision'>): MeetingDecision {
  const decision = { text: '다음 주에 다시 본다', taskId: null, rank: nextRank() };
  return ENTITIES.meetingDecision.parse({ id: newId(), experimentId, ...decision, ...fields });
}

export function makeTask(experimentId: string, fields: Partial<EntityInput<'task'>> = {}): Task {
  return ENTITIES.task.parse({
    id: newId(),
    experimentId,
    stage: 'topic',
    area: 'proposer',
    status: 'todo',
    title: '할 일',
    notes: '',
    dateKind: 'none',
    startOn: null,
    startAt: null,
    endOn: null,
    endAt: null,
    place: '',
    rank: nextRank(),
    source: null,
    archivedAt: null,
    ...fields,
  });
}

export function makeNamedDate(
  experimentId: string,
  fields: Partial<EntityInput<'namedDate'>> = {},
): Entity<'namedDate'> {
  return ENTITIES.namedDate.parse({
    id: newId(),
    experimentId,
    title: '참여자 모집 마감',
    date: null,
    ...HANGS_ON_NOTHING,
    rank: nextRank(),
    ...fields,
  });
}

export function makeDayOff(experimentId: string, fields: Partial<EntityInput<'dayOff'>> = {}): Entity<'dayOff'> {
  return ENTITIES.dayOff.parse({
    id: newId(),
    experimentId,
    date: '2026-10-08',
    title: '팀 쉬는 날',
    rank: nextRank(),
    ...fields,
  });
}

export function makePerson(experimentId: string, fields: Partial<EntityInput<'person'>> = {}): Person {
  return ENTITIES.person.parse({
    id: newId(),
    experimentId,
    name: '',
    nickname: '나무',
    role: 'staff',
    isGroup: false,
    affiliation: '',
    position: '',
    phone: '',
    email: '',
    notes: '',
    rank: nextRank(),
    ...fields,
  });
}

export function makeCueSheet(experimentId: string, fields: Partial<EntityInput<'cueSheet'>> = {}): CueSheet {
  return ENTITIES.cueSheet.parse({
    id: newId(),
    experimentId,
    title: '본행사',
    date: null,
    startMinute: 600,
    lengthMinutes: 180,
    columns: [],
    rank: nextRank(),
    ...fields,
  });
}

export function makeCue(experimentId: string, sheetId: string, fields: Partial<EntityInput<'cue'>> = {}): Cue {
  return ENTITIES.cue.parse({
    id: newId(),
    experimentId,
    sheetId,
    rank: nextRank(),
    number: '',
    section: '본',
    minutes: 10,
    pinnedStart: null,
    title: '순서',
    subtitle: '',
    content: '',
    sound: '',
    light: '',
    video: '',
    stage: '',
    note: '',
    staffOnly: false,
    revealsPurpose: false,
    custom: {},
    ...fields,
  });
}

export function makeFundingSource(
  experimentId: string,
  fields: Partial<EntityInput<'fundingSource'>> = {},
): FundingSource {
  return ENTITIES.fundingSource.parse({
    id: newId(),
    experimentId,
    name: '보조금',
    kind: 'subsidy',
    amount: null,
    interest: 0,
    rank: nextRank(),
    ...fields,
  });
}

export function makeBudgetLine(experimentId: string, fields: Partial<EntityInput<'budgetLine'>> = {}): BudgetLine {
  return ENTITIES.budgetLine.parse({
    id: newId(),
    experimentId,
    category: '운영비',
    subcategory: '일반수용비',
    item: '현수막',
    unitPrice: 50_000,
    quantity: 2,
    quantityUnit: '개',
    times: 1,
    timesUnit: '회',
    sourceId: null,
    isFood: false,
    note: '',
    rank: nextRank(),
    ...fields,
  });
}

export function makeExpense(experimentId: string, fields: Partial<EntityInput<'expense'>> = {}): Expense {
  return ENTITIES.expense.parse({
    id: newId(),
    experimentId,
    lineId: null,
    sourceId: null,
    date: '2026-11-20',
    payee: '동네인쇄소',
    description: '현수막',
    supply: 90_000,
    vat: 9_000,
    total: 99_000,
    means: 'card',
    evidence: 'cardSlip',
    evidenceNumber: '1',
    withholding: 'none',
    note: '',
    rank: nextRank(),
    ...fields,
  });
}

/** A file of the venue unless an owner is given; the bytes are the caller's to put. */
export function makeAttachment(experimentId: string, fields: Partial<EntityInput<'attachment'>> = {}): Attachment {
  return ENTITIES.attachment.parse({
    id: newId(),
    experimentId,
    ownerTable: 'experiment',
    ownerId: experimentId,
    kind: 'plan',
    name: '평면도.png',
    mediaType: 'image/png',
    bytes: 0,
    sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    addedAt: '2026-11-01T00:00:00.000Z',
    altText: '',
    rank: nextRank(),
    ...fields,
  });
}

/** A contact with the owner that is given: a person unless `ownerTable` says otherwise. */
export function makeContact(
  experimentId: string,
  fields: Partial<EntityInput<'contact'>> & { readonly ownerId: string },
): Contact {
  return ENTITIES.contact.parse({
    id: newId(),
    experimentId,
    ownerTable: 'person',
    contactedOn: '2026-11-02',
    contactedAt: 600,
    channel: 'phone',
    direction: 'out',
    spokeWith: '',
    byId: null,
    outcome: '토요일 오전이 좋다고 함',
    nextStep: '',
    nextOn: null,
    result: 'reached',
    rank: nextRank(),
    ...fields,
  });
}

export function emptyBrief(experimentId: string): Brief {
  return ENTITIES.brief.parse({
    id: newId(),
    experimentId,
    proposerExit: null,
    proposerExitOn: null,
    noticePurpose: '',
    noticeMinutes: '',
    noticeTiming: '',
    noticeContact: '',
    cautionOneOffOn: null,
    cautionOneOffBy: '',
    cautionPlannerOn: null,
    cautionPlannerBy: '',
    cautionOneOffWords: '',
    cautionPlannerWords: '',
    claimedEffect: '',
    institutionDifficulty: '',
    answerEffect: '',
    answerDifficulty: '',
    answerAlternatives: '',
    oneOffAcknowledged: false,
    participantSize: null,
    participantCentred: false,
    filming: null,
    optOutsAsked: false,
    optOutsCrewTold: false,
    recordVideo: false,
    recordPhoto: false,
    recordWritten: false,
    recordReason: '',
    crewCallAt: null,
    crewWrapAt: null,
    crewPlace: '',
    crewNote: '',
    crewRules: '',
    filmSignPlace: '',
    filmSignOn: null,
  });
}

export function emptyClosing(experimentId: string): Closing {
  return ENTITIES.closing.parse({
    id: newId(),
    experimentId,
    actualHeadCount: null,
    results: '',
    surveySummary: '',
    liked: '',
    regretted: '',
    improve: '',
    nextPlan: '',
  });
}
