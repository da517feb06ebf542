import { formatDate } from '@shared/domain/civil-date.ts';
import { isPurposeHidden } from '@shared/domain/hidden-purpose.ts';
import { formatPhone } from '@shared/domain/phone.ts';
import { Banner, Button, Field, TextArea, TextField } from '@ui/index.ts';
import { Wand } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocale, useToday } from '@app/i18n/hooks.ts';
import { PartTable } from '@app/records/PartTable.tsx';
import topicStyles from '../Topic.module.css';
import type { Proposer } from './useProposer.ts';

const TEXTS = [
  { name: 'noticePurpose', step: 'purpose' },
  { name: 'noticeMinutes', step: '' },
  { name: 'noticeTiming', step: 'timing' },
] as const;

/** The text of the public notice, put together from what is known (requirements B22–B26). */
export function Notice({ proposer }: { readonly proposer: Proposer }) {
  const { t } = useTranslation();
  const { brief, change } = proposer;
  const known = useKnownFacts(proposer);
  const fills = Object.entries(known).filter(
    ([name, text]) => text !== '' && brief[name as keyof typeof known].trim() === '',
  );
  return (
    <section aria-label={t('proposer.notice.title')} className={topicStyles.section}>
      <h3>{t('proposer.notice.title')}</h3>
      {isPurposeHidden(proposer.experiment) ? <Banner title={t('proposer.notice.hidden')} /> : null}
      {fills.length === 0 ? null : (
        <div className={topicStyles.foot}>
          <Button changes icon={Wand} onClick={() => void change(Object.fromEntries(fills))}>
            {t('proposer.notice.compose')}
          </Button>
        </div>
      )}
      {TEXTS.map(({ name, step }) => (
        <div key={name} data-steps={step}>
          <Field label={t(`proposer.notice.${name}`)}>
            <TextArea rows={2} value={brief[name]} onCommit={(text) => change({ [name]: text })} />
          </Field>
        </div>
      ))}
      <div data-steps="enquiry">
        <Field label={t('overview.noticeContact')}>
          <TextField value={brief.noticeContact} onCommit={(noticeContact) => change({ noticeContact })} />
        </Field>
      </div>
    </section>
  );
}

/** Where the notice stood, and from when until when. */
export function Postings({ proposer }: { readonly proposer: Proposer }) {
  const { t } = useTranslation();
  const today = useToday();
  const { postings } = proposer;
  return (
    <section aria-label={t('proposer.notice.postings')} data-steps="posted" className={topicStyles.section}>
      <h3>{t('proposer.notice.postings')}</h3>
      <PartTable
        table="noticePosting"
        label={t('proposer.notice.postings')}
        rows={postings.rows}
        gestures={postings}
        fields={['channel', 'url', 'postedOn', 'until']}
        start={{ postedOn: today }}
        begin="channel"
        addLabel={t('proposer.notice.addPosting')}
      />
    </section>
  );
}

/** What the notice can say already: the question, the days, the last record of a meeting, whom to ask. A hidden purpose is not told. */
function useKnownFacts({ experiment, people, meetings }: Proposer) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { question, purpose, planningStart, eventDate } = experiment;
  const told = isPurposeHidden(experiment) ? [] : [question, purpose];
  const day = (date: typeof eventDate) => (date === null ? t('proposer.notice.later') : formatDate(date, locale));
  const host = people.rows.find(({ role, phone, email }) => role === 'organiser' && (phone !== '' || email !== ''));
  const record = meetings.rows.findLast(({ kind, record: text }) => kind === 'public' && text.trim() !== '');
  return {
    noticePurpose: told.filter((text) => text.trim() !== '').join('\n'),
    noticeMinutes: isPurposeHidden(experiment) ? '' : (record?.record ?? ''),
    noticeTiming:
      planningStart === null && eventDate === null
        ? ''
        : t('proposer.notice.timing', { from: day(planningStart), on: day(eventDate) }),
    noticeContact:
      host === undefined ? '' : [host.email, formatPhone(host.phone)].filter((text) => text !== '').join(', '),
  };
}
