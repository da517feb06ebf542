/**
 * The three ways to settle the matter of the proposer (requirements B13–B37): met, unwilling but the content may be used, or a notice
 * in public. Each is a path of steps; a step that the gate of the topic asks for says so.
 */
import { isOutOfReach, openNextSteps } from './contact-log.ts';
import type { LoggedContact } from './contact-log.ts';
import type { CivilDate } from './units.ts';

export const USES = ['unasked', 'yes', 'conditions', 'no'] as const;
export const PERMISSIONS = ['unasked', 'yes', 'no'] as const;
export const PARTS = ['unasked', 'participant', 'interviewee', 'none'] as const;
export const CREDITS = ['unasked', 'name', 'nickname', 'roleName', 'anonymous'] as const;

export const BRANCHES = ['met', 'unwillingContentConfirmed', 'noticePublished'] as const;
export type Branch = (typeof BRANCHES)[number];

const STANCE_BRANCH: Readonly<Record<string, Branch>> = {
  willing: 'met',
  contentOnly: 'unwillingContentConfirmed',
  unknown: 'noticePublished',
};

/** What the proposal says of its proposer, where the branch was picked on the path. */
export const BRANCH_STANCE = {
  met: 'willing',
  unwillingContentConfirmed: 'contentOnly',
  noticePublished: 'unknown',
} as const satisfies Record<Branch, string>;

export interface AgreementFacts {
  readonly useOfProposal: (typeof USES)[number];
  readonly conditions: string;
  readonly conditionsReadOn: CivilDate | null;
  readonly filmingOk: (typeof PERMISSIONS)[number];
}

export interface PathFacts {
  readonly origin: 'citizen' | 'institution';
  readonly exit: Branch | null;
  /** Of the chosen proposal; null where none is chosen. */
  readonly stance: string | null;
  /** Picked on the screen while nothing else says which it is. */
  readonly picked: Branch | null;
  readonly isKnown: boolean;
  /** The log of the proposer. */
  readonly log: readonly LoggedContact[];
  readonly meetingDate: CivilDate | null;
  readonly cautionOneOffOn: CivilDate | null;
  readonly cautionPlannerOn: CivilDate | null;
  readonly agreement: AgreementFacts | null;
  readonly noticePurpose: string;
  readonly noticeTiming: string;
  readonly noticeContact: string;
  readonly postings: number;
}

export type StepCode =
  | 'known'
  | 'contacted'
  | 'date'
  | 'cautionOneOff'
  | 'cautionPlanner'
  | 'useAsked'
  | 'useGranted'
  | 'purpose'
  | 'timing'
  | 'enquiry'
  | 'posted'
  | 'exit';

export interface Step {
  readonly code: StepCode;
  readonly isDone: boolean;
  /** The gate of the topic asks for it. */
  readonly isForGate: boolean;
}

/** The way that is taken: what was settled, else what the proposal says, else what was picked. */
export function branchOf({ exit, stance, picked }: Pick<PathFacts, 'exit' | 'stance' | 'picked'>): Branch | null {
  return exit ?? (stance === null ? undefined : STANCE_BRANCH[stance]) ?? picked;
}

/** The stepping stones of a branch, in order; the last is always that it is settled. */
export function stepsOf(branch: Branch, facts: PathFacts): readonly Step[] {
  const use = facts.agreement?.useOfProposal ?? 'unasked';
  const exit = step('exit', facts.exit === branch, true);
  const known = [
    step('known', facts.isKnown),
    step(
      'contacted',
      facts.log.some(({ direction, result }) => direction === 'in' || result === 'reached'),
    ),
  ];
  switch (branch) {
    case 'met':
      return [
        ...known,
        step('date', facts.meetingDate !== null, true),
        step('cautionOneOff', facts.cautionOneOffOn !== null, true),
        step('cautionPlanner', facts.cautionPlannerOn !== null, true),
        step('useAsked', use !== 'unasked'),
        exit,
      ];
    case 'unwillingContentConfirmed':
      return [...known, step('useGranted', use === 'yes' || use === 'conditions'), exit];
    case 'noticePublished':
      return [
        step('purpose', !isBlank(facts.noticePurpose), true),
        step('timing', !isBlank(facts.noticeTiming), true),
        step('enquiry', !isBlank(facts.noticeContact), true),
        step('posted', facts.postings > 0),
        exit,
      ];
  }
}

export type PathIssue =
  | 'noExit'
  | 'outOfReach'
  | 'nextLate'
  | 'cautionsMissing'
  | 'useNotConfirmed'
  | 'useRefused'
  | 'conditionsUnread'
  | 'noEnquiry'
  | 'portraitUnasked';

/** What is odd, in the order in which it should be mended. */
export function pathIssues(facts: PathFacts, portrait: string | null, today: CivilDate): readonly PathIssue[] {
  const branch = branchOf(facts);
  const { agreement } = facts;
  const use = agreement?.useOfProposal ?? 'unasked';
  const [next] = openNextSteps(facts.log);
  const willMeet = branch === 'met' && facts.meetingDate !== null;
  const checks: readonly (PathIssue | false)[] = [
    facts.origin === 'citizen' && facts.exit === null && 'noExit',
    branch !== 'noticePublished' && isOutOfReach(facts.log) && 'outOfReach',
    next !== undefined && next.nextOn !== null && next.nextOn < today && 'nextLate',
    willMeet && (facts.cautionOneOffOn === null || facts.cautionPlannerOn === null) && 'cautionsMissing',
    facts.exit === 'unwillingContentConfirmed' && use === 'unasked' && 'useNotConfirmed',
    use === 'no' && 'useRefused',
    use === 'conditions' && agreement?.conditionsReadOn === null && 'conditionsUnread',
    branch === 'noticePublished' && isBlank(facts.noticeContact) && 'noEnquiry',
    agreement?.filmingOk === 'yes' && portrait === 'unasked' && 'portraitUnasked',
  ];
  return checks.filter((check) => check !== false);
}

function step(code: StepCode, isDone: boolean, isForGate = false): Step {
  return { code, isDone, isForGate };
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
