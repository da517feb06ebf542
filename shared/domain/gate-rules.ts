/** What each stage asks for before it is left, in the order of the toolkit. */
import type { FeedbackSource, GateCode, GateFacts, MissingItem, ThanksRecipient } from './gate-facts.ts';
import { FEEDBACK_ITEMS, POST_ITEMS, THANKS_ITEM } from './gate-items.ts';
import type { AnsweringItem } from './gate-items.ts';
import { mustAskForTitle } from './hidden-purpose.ts';
import { preparationOf } from './preparation.ts';
import { minutesOf } from './shifts/coverage.ts';
import { WATCHED_KINDS } from './shifts/posts.ts';
import type { WatchedKind } from './shifts/posts.ts';
import { rangeText } from './shifts/shift-times.ts';
import type { Params } from './result.ts';

type Check = MissingItem | false;
type Severity = MissingItem['severity'];

/** Topic chosen (requirements B; A18–A21). */
export function topicGate(facts: GateFacts): readonly MissingItem[] {
  return listed([
    ...proposerChecks(facts),
    isBlank(facts.question) && missing('gate.question', 'A18'),
    isBlank(facts.claimedEffect) && missing('gate.claimedEffect', 'A19'),
    isBlank(facts.institutionDifficulty) && missing('gate.institutionDifficulty', 'A21'),
    isBlank(facts.answerEffect) && missing('gate.answerEffect', 'B06'),
    isBlank(facts.answerDifficulty) && missing('gate.answerDifficulty', 'B08'),
    isBlank(facts.answerAlternatives) && missing('gate.answerAlternatives', 'B11'),
    !facts.oneOffAcknowledged && missing('gate.oneOffAcknowledged', 'B12'),
  ]);
}

/** A citizen's proposal needs one of the three exits; for an institution's own issue the notice is advised (B21, B22). */
function proposerChecks(facts: GateFacts): readonly Check[] {
  const severity: Severity = facts.origin === 'citizen' ? 'required' : 'warning';
  switch (facts.proposerExit) {
    case null:
      return [
        facts.origin === 'citizen'
          ? missing('gate.proposerExit', 'B13')
          : missing('gate.noticeAdvised', 'B22', 'warning'),
      ];
    case 'met':
      return [
        facts.meetingDate === null && missing('gate.meetingDate', 'B19', severity),
        facts.cautionOneOff === null && missing('gate.cautionOneOff', 'B36', severity),
        facts.cautionPlanner === null && missing('gate.cautionPlanner', 'B37', severity),
      ];
    case 'unwillingContentConfirmed':
      return [];
    case 'noticePublished':
      return [
        isBlank(facts.noticePurpose) && missing('gate.noticePurpose', 'B22', severity),
        isBlank(facts.noticeTiming) && missing('gate.noticeTiming', 'B25', severity),
        isBlank(facts.noticeContact) && missing('gate.noticeContact', 'B26', severity),
      ];
  }
}

/** Planned (requirements C01–C22) and the budget set (C40, C47). */
export function planGate(facts: GateFacts): readonly MissingItem[] {
  const { allottedBudget: allotted, plannedTotal: planned } = facts;
  return listed([
    isBlank(facts.purpose) && missing('gate.purpose', 'C01'),
    facts.participantSize === null && missing('gate.participantSize', 'C16'),
    facts.awareness === null && missing('gate.awareness', 'C17'),
    facts.eventDate === null && missing('gate.eventDate', 'C18'),
    isBlank(facts.venueIdea) && missing('gate.venueIdea', 'C19'),
    ...spanChecks(facts),
    allotted === null && missing('gate.allottedBudget', 'C40'),
    allotted !== null &&
      planned > allotted &&
      missing('gate.budgetOver', 'C40', 'required', { planned, allotted, over: planned - allotted }),
    facts.participantCentred && !facts.hasFoodLine && missing('gate.foodLine', 'C47', 'warning'),
  ]);
}

function spanChecks({ planningStart, eventDate }: GateFacts): readonly Check[] {
  if (planningStart === null) return [missing('gate.planningStart', 'C21', 'warning')];
  if (eventDate === null) return [];
  const { months, length } = preparationOf(planningStart, eventDate);
  if (length === 'fitting') return [];
  return [missing(length === 'short' ? 'gate.spanShort' : 'gate.spanLong', 'A27', 'warning', { months })];
}

/** Prepared (requirements D): people at every post, opt-outs settled, paper out. */
export function prepareGate(facts: GateFacts): readonly MissingItem[] {
  const filmed = facts.filming === 'planned';
  return listed([
    ...WATCHED_KINDS.map((kind) => postCheck(facts, kind)),
    mustAskForTitle(facts) && missing('gate.participantTitle', 'E03'),
    facts.filming === null && missing('gate.filming', 'C48'),
    filmed && !facts.optOutsAsked && missing('gate.optOutsAsked', 'D10'),
    filmed && !facts.optOutsCrewTold && missing('gate.optOutsCrewTold', 'D12'),
    !facts.cueSheetExported && missing('gate.cueSheet', 'D27'),
    !facts.roleTableExported && missing('gate.roleTable', 'D29'),
  ]);
}

const STAFFED = {
  reception: 'receptionStaffed',
  running: 'runningStaffed',
  emergency: 'emergencyStaffed',
} as const satisfies Record<WatchedKind, keyof GateFacts>;

/** Ranges that are told one by one. */
const TOLD = 3;

/** With shifts, every minute from doors to clearing (D22–D24); without, somebody on the card. */
function postCheck(facts: GateFacts, kind: WatchedKind): Check {
  const gaps = facts.uncovered[kind];
  if (gaps === undefined) return !facts[STAFFED[kind]] && answered(facts, `gate.${kind}`, POST_ITEMS[kind]);
  if (gaps.length === 0) return false;
  const told = gaps.slice(0, TOLD).map(rangeText);
  const when = [...told, ...(gaps.length > TOLD ? ['…'] : [])].join(', ');
  return missing('gate.coverage', POST_ITEMS[kind], 'required', { post: kind, when, minutes: minutesOf(gaps) });
}

const FEEDBACK = ['participants', 'guests', 'staff', 'crew'] as const satisfies readonly FeedbackSource[];

const RECIPIENTS = ['participants', 'proposer', 'partners'] as const satisfies readonly ThanksRecipient[];

/** Followed up (requirements F) and settled (F24). */
export function followupGate(facts: GateFacts): readonly MissingItem[] {
  return listed([
    ...FEEDBACK.map(
      (from) => !facts.feedbackFrom[from] && answered(facts, 'gate.feedback', FEEDBACK_ITEMS[from], { from }),
    ),
    ...RECIPIENTS.map((to) => !facts.thanked[to] && answered(facts, 'gate.thanks', THANKS_ITEM, { to })),
    !facts.settlementExported && missing('gate.settlement', 'F24'),
  ]);
}

function missing(code: GateCode, source: string, severity: Severity = 'required', params: Params = {}): MissingItem {
  return { code, source, severity, isGone: false, params };
}

/** Missing on a card or a line, which may be gone. */
function answered(facts: GateFacts, code: GateCode, item: AnsweringItem, params: Params = {}): MissingItem {
  return { ...missing(code, item, 'required', params), isGone: facts.goneItems.has(item) };
}

function listed(checks: readonly Check[]): readonly MissingItem[] {
  return checks.filter((check) => check !== false);
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
