/** Bundles for the extremes of the tour: an experiment with nothing in it, and one fuller than any real one. */
import { generateNKeysBetween } from 'fractional-indexing';
import { v7 } from 'uuid';

const NOW = '2026-11-01T00:00:00.000Z';
const STAGES = ['topic', 'plan', 'prepare', 'run', 'followup'];
const AREAS = [
  'proposer',
  'topic',
  'plan',
  'budget',
  'staffing',
  'venue',
  'catering',
  'filming',
  'publicity',
  'programme',
  'checks',
  'run',
  'followup',
  'settlement',
];
const STATUSES = ['todo', 'doing', 'waiting', 'done'];

function pick(list, index) {
  return list[index % list.length];
}

function experimentRow(title) {
  return {
    id: v7(),
    title,
    question: '',
    origin: 'citizen',
    eventDate: null,
    eventStart: null,
    eventMinutes: null,
    headCount: null,
    organiser: '',
    operator: '',
    venue: '',
    purpose: '',
    planningStart: null,
    allottedBudget: null,
    settlementDue: null,
    isSample: true,
    templateVersion: null,
    createdAt: NOW,
    updatedAt: NOW,
    trashedAt: null,
    awareness: null,
  };
}

const NO_ROWS = {
  brief: [],
  closing: [],
  gateOverride: [],
  person: [],
  task: [],
  checkItem: [],
  taskLink: [],
  taskAssignment: [],
  cueSheet: [],
  cue: [],
  cueAssignment: [],
  fundingSource: [],
  budgetLine: [],
  expense: [],
  documentSetting: [],
  documentIssue: [],
};

function bundle(experiment, tables) {
  return {
    format: 'silheomjang-bundle',
    version: 3,
    app: 'tour',
    exportedAt: NOW,
    experiment,
    tables: { ...NO_ROWS, ...tables },
  };
}

export function emptyBundle() {
  return bundle(experimentRow('빈 실험'), {});
}

function persons(experimentId, count) {
  const ranks = generateNKeysBetween(null, null, count);
  return ranks.map((rank, index) => ({
    id: v7(),
    experimentId,
    name: '',
    nickname: `참여자 ${index + 1}`,
    role: pick(['participant', 'staff', 'speaker', 'partner'], index),
    isGroup: false,
    affiliation: pick(['', '마을연구소', '작은도서관', '구청'], index),
    position: '',
    phone: '',
    email: '',
    notes: '',
    rank,
  }));
}

function tasks(experimentId, count) {
  const ranks = generateNKeysBetween(null, null, count);
  return ranks.map((rank, index) => ({
    id: v7(),
    experimentId,
    stage: pick(STAGES, index),
    area: pick(AREAS, Math.floor(index / 5)),
    status: pick(STATUSES, Math.floor(index / 3)),
    title: `${pick(['현수막 시안 확인', '참여자에게 안내 문자 보내기', '음향 점검', '설문지 인쇄와 분류'], index)} ${index + 1}`,
    notes: index % 4 === 0 ? '전날까지 마치고 담당에게 알립니다.' : '',
    dateKind: index % 3 === 0 ? 'day' : 'none',
    startOn:
      index % 3 === 0
        ? `2026-${String(7 + (index % 5)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`
        : null,
    startAt: null,
    endOn: null,
    endAt: null,
    place: '',
    rank,
    source: null,
    archivedAt: null,
  }));
}

function cues(experimentId, sheetId, count) {
  const ranks = generateNKeysBetween(null, null, count);
  return ranks.map((rank, index) => ({
    id: v7(),
    experimentId,
    sheetId,
    rank,
    number: '',
    section: index === 0 ? '식전' : `${1 + Math.floor(index / 60)}부`,
    minutes: 1 + (index % 5),
    pinnedStart: null,
    title: pick(['사회자 인사', '영상 상영', '발표', '질의응답', '장면 전환'], index),
    subtitle: '',
    content: index % 3 === 0 ? '무대 조명을 낮추고 영상으로 넘어갑니다.' : '',
    sound: index % 2 === 0 ? 'MIC 1, 2' : '',
    light: index % 5 === 0 ? '암전' : '',
    video: index % 4 === 0 ? 'VTR' : '',
    stage: '',
    note: '',
    staffOnly: index % 7 === 0,
    revealsPurpose: false,
    custom: {},
  }));
}

/** 2,000 tasks, 600 cues, 5,000 people. */
export function fullBundle() {
  const experiment = { ...experimentRow('가득 찬 실험'), eventDate: '2026-12-05', eventStart: 540, eventMinutes: 1800 };
  const sheet = {
    id: v7(),
    experimentId: experiment.id,
    title: '본무대',
    date: null,
    startMinute: 540,
    lengthMinutes: 1800,
    columns: [],
    rank: 'a0',
  };
  return bundle(experiment, {
    person: persons(experiment.id, 5000),
    task: tasks(experiment.id, 2000),
    cueSheet: [sheet],
    cue: cues(experiment.id, sheet.id, 600),
  });
}
