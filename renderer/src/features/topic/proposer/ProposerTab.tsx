import { pathIssues } from '@shared/domain/proposer-path.ts';
import type { StepCode } from '@shared/domain/proposer-path.ts';
import { Banner, Button, EmptyState, SegmentedControl, TextField, useIsReadOnly } from '@ui/index.ts';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '@app/i18n/hooks.ts';
import { ContactLog } from '@app/records/contacts/ContactLog.tsx';
import topicStyles from '../Topic.module.css';
import type { Topic } from '../useTopic.ts';
import { Cautions } from './Cautions.tsx';
import { Notice, Postings } from './Notice.tsx';
import { Promises } from './Promises.tsx';
import styles from './Proposer.module.css';
import { ProposerPath } from './ProposerPath.tsx';
import { Talk } from './Talk.tsx';
import { useProposer } from './useProposer.ts';
import type { Proposer } from './useProposer.ts';

export interface ProposerTabProps {
  readonly experimentId: string;
  readonly topic: Topic;
}

const START = ['met', 'unwillingContentConfirmed', 'noticePublished'] as const;

/** 제안자 미팅: the three ways as a path, who was contacted, the meeting as it is held, what was agreed, the notice, promises. */
export function ProposerTab({ experimentId, topic }: ProposerTabProps) {
  const { t } = useTranslation();
  const proposer = useProposer(experimentId, topic);
  const sheet = useRef<HTMLDivElement>(null);
  const { branch, person } = proposer;

  function go(code: StepCode): void {
    const place = sheet.current?.querySelector(`[data-steps~="${code}"]`);
    place?.scrollIntoView({ block: 'start' });
    place?.querySelector<HTMLElement>('input, textarea, button, [tabindex]')?.focus();
  }
  if (branch === null) {
    return (
      <EmptyState
        sentence={t('proposer.start.sentence')}
        example={t('proposer.start.example')}
        action={
          <div className={styles.start}>
            {START.map((each) => (
              <Button key={each} size="large" changes onClick={() => void proposer.pick(each)}>
                {t(`proposer.start.${each}`)}
              </Button>
            ))}
          </div>
        }
      />
    );
  }
  const isNotice = branch === 'noticePublished';
  const contacts = (
    <>
      <Who proposer={proposer} topic={topic} />
      {person === null ? null : (
        <div data-steps="contacted">
          <ContactLog
            key={person.id}
            experimentId={experimentId}
            owner={{ ownerTable: 'person', ownerId: person.id }}
            isBody={person.isGroup}
          />
        </div>
      )}
    </>
  );
  return (
    <div ref={sheet} className={topicStyles.scroll}>
      <ProposerPath proposer={proposer} onGo={go} />
      <Issues proposer={proposer} />
      <div className={styles.columns}>
        <div className={styles.column}>{isNotice ? <Notice proposer={proposer} /> : contacts}</div>
        <div className={styles.column}>
          {isNotice ? contacts : <Talk experimentId={experimentId} proposer={proposer} />}
          {branch === 'met' ? <Cautions proposer={proposer} /> : null}
        </div>
      </div>
      {isNotice ? <Postings proposer={proposer} /> : null}
      <Promises proposer={proposer} people={topic.people} />
    </div>
  );
}

/** Who the proposer is: one of the directory, or somebody new. */
function Who({ proposer, topic }: { readonly proposer: Proposer; readonly topic: Topic }) {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const { known, person, people } = proposer;
  const names = new Map(topic.people.map(({ id, label }) => [id, label]));
  return (
    <section aria-label={t('proposer.who.title')} className={topicStyles.section} data-steps="known">
      <h3>{t('proposer.who.title')}</h3>
      {person === null ? (
        <p className={topicStyles.quiet}>{t('proposer.who.nobody')}</p>
      ) : known.length === 1 ? (
        <p>{names.get(person.id)}</p>
      ) : (
        <SegmentedControl
          label={t('proposer.who.title')}
          value={person.id}
          segments={known.map(({ id }) => ({ value: id, label: names.get(id) ?? '' }))}
          onChange={proposer.choosePerson}
        />
      )}
      {isReadOnly || person !== null ? null : (
        <TextField
          label={t('proposer.who.add')}
          placeholder={t('proposer.who.add')}
          value=""
          onCommit={(nickname) =>
            nickname.trim() === '' ? undefined : people.add([{ nickname, role: 'proposer' }], null)
          }
        />
      )}
    </section>
  );
}

/** What is odd, each with its remedy. */
function Issues({ proposer }: { readonly proposer: Proposer }) {
  const { t } = useTranslation();
  const today = useToday();
  const issues = pathIssues(proposer.facts, proposer.person?.portrait ?? null, today);
  return (
    <div className={styles.issues}>
      {issues.map((issue) => (
        <Banner
          key={issue}
          tone={issue === 'noExit' ? 'info' : 'warn'}
          title={t(`proposer.issue.${issue}`)}
          remedy={t(`proposer.remedy.${issue}`)}
          action={
            issue === 'outOfReach' || issue === 'useRefused' ? (
              <Button size="small" changes onClick={() => void proposer.pick('noticePublished')}>
                {t('proposer.toNotice')}
              </Button>
            ) : issue === 'conditionsUnread' ? (
              <Button size="small" changes onClick={() => void proposer.agree({ conditionsReadOn: today })}>
                {t('proposer.readConditions')}
              </Button>
            ) : undefined
          }
        />
      ))}
    </div>
  );
}
