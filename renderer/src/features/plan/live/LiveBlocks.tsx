import { formatDate } from '@shared/domain/date-format.ts';
import { formatWon } from '@shared/domain/money.ts';
import { partnersOf, plannedMoney, programmeOf } from '@shared/domain/plan-facts.ts';
import type { LiveBlock } from '@shared/domain/plan-worksheet.ts';
import { confirmedFor } from '@shared/domain/recruits.ts';
import { lineClock, rangeText } from '@shared/domain/shifts/shift-times.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import { useTranslation } from 'react-i18next';
import { choiceWord } from '@app/i18n/field-words.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { useData, useLoaded } from '@app/lib/data.ts';
import type { Plan } from '../usePlan.ts';
import { Live } from './Live.tsx';
import type { LiveLine } from './Live.tsx';

export interface LiveBlocksProps {
  readonly experimentId: string;
  readonly plan: Plan;
  readonly blocks: readonly LiveBlock[];
}

/** What other rooms know of a section: shown in grey with the way to its room, never typed a second time. */
export function LiveBlocks({ experimentId, plan, blocks }: LiveBlocksProps) {
  return blocks.map((block) => {
    const Block = BLOCKS[block];
    return <Block key={block} experimentId={experimentId} plan={plan} />;
  });
}

interface BlockProps {
  readonly experimentId: string;
  readonly plan: Plan;
}

const BLOCKS = {
  proposal: ProposalBlock,
  event: EventBlock,
  people: PeopleBlock,
  programme: ProgrammeBlock,
  partners: PartnersBlock,
  budget: BudgetBlock,
  recruits: RecruitsBlock,
} as const satisfies Record<LiveBlock, (props: BlockProps) => unknown>;

function ProposalBlock({ experimentId }: BlockProps) {
  const { t } = useTranslation();
  const proposals = useLoaded('proposal.rows', { experimentId });
  const chosen = proposals.find(({ state }) => state === 'selected');
  const lines = chosen === undefined ? [] : [{ key: chosen.id, text: chosen.title }];
  return (
    <Live
      experimentId={experimentId}
      room="topic"
      title={t('plan.live.proposal')}
      lines={lines}
      none={t('plan.live.proposalNone')}
    />
  );
}

function EventBlock({ experimentId, plan }: BlockProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { eventDate, eventStart, eventMinutes, venue } = plan.experiment;
  const unset = t('plan.live.notSet');
  const time =
    eventStart === null
      ? unset
      : eventMinutes === null
        ? lineClock(eventStart)
        : rangeText({ from: eventStart, to: eventStart + eventMinutes });
  return (
    <Live
      experimentId={experimentId}
      room="overview"
      title={t('plan.live.event')}
      lines={[
        { key: 'date', label: t('plan.live.date'), text: eventDate === null ? unset : formatDate(eventDate, locale) },
        { key: 'time', label: t('plan.live.time'), text: time },
        { key: 'venue', label: t('plan.live.venue'), text: venue === '' ? unset : venue },
      ]}
      none=""
    />
  );
}

function PeopleBlock({ experimentId }: BlockProps) {
  const { t } = useTranslation();
  const counts = useLoaded('experiment.headCounts', { experimentId });
  return (
    <Live
      experimentId={experimentId}
      room="overview"
      title={t('plan.live.people')}
      lines={(['target', 'registered', 'expected'] as const).map((name) => {
        const { value } = counts[name];
        return {
          key: name,
          label: t(`plan.live.${name}`),
          text: value === null ? t('plan.live.notSet') : t('plan.live.headCount', { count: value }),
        };
      })}
      none=""
    />
  );
}

function ProgrammeBlock({ experimentId }: BlockProps) {
  const { t } = useTranslation();
  const [first] = useLoaded('cueSheet.list', { experimentId });
  const { data } = useData(
    'cueSheet.get',
    { experimentId, sheetId: first?.id ?? '' },
    { enabled: first !== undefined },
  );
  const rows = data === undefined ? [] : programmeOf([data.sheet], data.cues, null);
  return (
    <Live
      experimentId={experimentId}
      room="programme"
      title={t('plan.live.programme')}
      lines={rows.map(({ cue, start, end }) => ({
        key: cue.id,
        label: rangeText({ from: start, to: end }),
        text: cue.title,
      }))}
      none={t('plan.live.programmeNone')}
    />
  );
}

function PartnersBlock({ experimentId, plan }: BlockProps) {
  const { t } = useTranslation();
  const needs = useLoaded('recruitNeed.rows', { experimentId });
  const recruits = useLoaded('recruit.rows', { experimentId });
  const lines = partnersOf(plan.people, needs, recruits).map(({ personId, recruitId, state }): LiveLine => {
    const label = recruits.find(({ id }) => id === recruitId)?.label ?? '';
    return {
      key: recruitId ?? personId ?? '',
      text: personId === null ? label : plan.nameOf(personId),
      aside: state === null ? t('plan.live.listed') : (choiceWord(PRODUCT.fieldOf('recruit', 'state'), state) ?? state),
    };
  });
  return (
    <Live
      experimentId={experimentId}
      room="people"
      title={t('plan.live.partners')}
      lines={lines}
      none={t('plan.live.partnersNone')}
    />
  );
}

function BudgetBlock({ experimentId }: BlockProps) {
  const { t } = useTranslation();
  const { lines } = useLoaded('money.book', { experimentId });
  const { byCategory, total } = plannedMoney(lines);
  const amounts = [
    ...byCategory.map(({ category, amount }) => ({
      key: `of ${category}`,
      label: category === '' ? t('plan.live.noCategory') : category,
      text: t('plan.live.won', { amount: formatWon(amount) }),
    })),
    ...(total === null
      ? []
      : [{ key: 'total', label: t('plan.live.total'), text: t('plan.live.won', { amount: formatWon(total) }) }]),
  ];
  return (
    <Live
      experimentId={experimentId}
      room="money"
      title={t('plan.live.budget')}
      lines={lines.length === 0 ? [] : amounts}
      none={t('plan.live.budgetNone')}
    />
  );
}

function RecruitsBlock({ experimentId }: BlockProps) {
  const { t } = useTranslation();
  const needs = useLoaded('recruitNeed.rows', { experimentId });
  const recruits = useLoaded('recruit.rows', { experimentId });
  return (
    <Live
      experimentId={experimentId}
      room="people"
      title={t('plan.live.recruits')}
      lines={needs.map((need) => ({
        key: need.id,
        text: need.title,
        aside: t('plan.live.confirmed', { sure: confirmedFor(need, recruits), needed: need.needed }),
      }))}
      none={t('plan.live.recruitsNone')}
    />
  );
}
