import { formatDate } from '@shared/domain/civil-date.ts';
import {
  confirmedFor,
  missingSlides,
  overdueNeeds,
  RECRUIT_STATES,
  unsureRecruits,
  withoutSubstitute,
} from '@shared/domain/recruits.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import type { Entity } from '@shared/entities/index.ts';
import { Button, EmptyState, ExampleTable } from '@ui/index.ts';
import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import { choiceWord, columnTitle } from '@app/i18n/field-words.ts';
import { useLocale, useToday } from '@app/i18n/hooks.ts';
import { MasterDetail } from '@app/records/MasterDetail.tsx';
import { PartsDialog } from '@app/records/PartsDialog.tsx';
import { Pipeline } from '@app/records/Pipeline.tsx';
import type { OpenRow } from '@app/records/useOpenRow.ts';
import { peopleOptions } from '../people-options.ts';
import { CandidateDialog } from './CandidateDialog.tsx';
import { RecruitPanel } from './RecruitPanel.tsx';
import styles from './Recruiting.module.css';
import { useRecruiting } from './useRecruiting.ts';

type Asked =
  | { readonly dialog: 'needs' }
  | { readonly dialog: 'candidate'; readonly needId: string; readonly substituteOfId: string | null };

export interface RecruitingTabProps {
  readonly experimentId: string;
  readonly openRow: OpenRow;
}

/** 섭외: roles to fill as a pipeline, with one candidate beside it (requirements C31–C35, D04–D05). */
export function RecruitingTab({ experimentId, openRow: { id: openId, field, open } }: RecruitingTabProps) {
  const { t } = useTranslation();
  const of = useRecruiting(experimentId);
  const today = useToday();
  const locale = useLocale();
  const [asked, ask] = useState<Asked | null>(null);
  const { needs, recruits, people, experiment } = of;
  const options = useMemo(() => peopleOptions(people), [people]);
  const labels = useMemo(() => new Map(options.map(({ id, label }) => [id, label])), [options]);
  const nameOf = ({ label, personId }: Entity<'recruit'>) => labels.get(personId ?? '') ?? label;
  const opened = recruits.rows.find(({ id }) => id === openId);
  const lacking = new Set(withoutSubstitute(needs.rows, recruits.rows).map(({ id }) => id));
  const overdue = new Set(overdueNeeds(needs.rows, recruits.rows, today).map(({ id }) => id));
  const unsure = new Set(unsureRecruits(recruits.rows, today, experiment.eventDate).map(({ id }) => id));
  const slides = new Set(missingSlides(recruits.rows, today, experiment.eventDate).map(({ id }) => id));
  const word = (table: 'recruit' | 'recruitNeed', name: string, code: string) =>
    choiceWord(PRODUCT.fieldOf(table, name), code) ?? code;

  function issueOf({ id }: Entity<'recruit'>): string | undefined {
    if (lacking.has(id)) return t('participants.recruiting.issue.substitute');
    if (slides.has(id)) return t('participants.recruiting.issue.slides');
    return unsure.has(id) ? t('participants.recruiting.issue.unsure') : undefined;
  }
  async function add({ needId, substituteOfId }: Asked & { dialog: 'candidate' }, who: object): Promise<void> {
    const id = newId();
    ask(null);
    await recruits.add([{ id, needId, substituteOfId, ...who }], null);
    open(id);
  }
  const askedFor = asked?.dialog === 'candidate' ? asked : null;
  const former = recruits.rows.find(({ id }) => id === askedFor?.substituteOfId);
  const dialogs = (
    <>
      {asked?.dialog === 'needs' ? (
        <PartsDialog
          table="recruitNeed"
          label={t('participants.recruiting.needs')}
          about={t('participants.recruiting.needsAbout')}
          rows={needs.rows}
          gestures={needs}
          fields={['title', 'kind', 'needed', 'byOn']}
          start={{}}
          addLabel={t('participants.recruiting.addNeed')}
          begin="title"
          onClose={() => ask(null)}
        />
      ) : null}
      {askedFor === null ? null : (
        <CandidateDialog
          title={
            former === undefined
              ? t('participants.recruiting.addCandidate')
              : t('records.pipeline.substitute', { title: nameOf(former) })
          }
          people={options}
          onAdd={(who) => void add(askedFor, who)}
          onClose={() => ask(null)}
        />
      )}
    </>
  );

  if (needs.rows.length === 0) {
    return (
      <>
        <EmptyState
          sentence={t('participants.recruiting.empty.sentence')}
          example={
            <ExampleTable
              columns={(['title', 'kind', 'needed'] as const).map((name) => [
                columnTitle('recruitNeed', name),
                t(`participants.recruiting.empty.${name}`),
              ])}
            />
          }
          action={
            <Button variant="primary" size="large" changes icon={Plus} onClick={() => ask({ dialog: 'needs' })}>
              {t('participants.recruiting.addNeed')}
            </Button>
          }
        />
        {dialogs}
      </>
    );
  }
  return (
    <MasterDetail
      memory={`people.recruiting.panel.${experimentId}`}
      detail={
        opened === undefined
          ? null
          : {
              id: opened.id,
              title: nameOf(opened),
              content: (
                <RecruitPanel
                  experimentId={experimentId}
                  of={of}
                  row={opened}
                  people={options}
                  nameOf={nameOf}
                  focus={field}
                  onRemove={() => {
                    open(null);
                    void recruits.remove([opened.id]);
                  }}
                />
              ),
            }
      }
      onClose={() => open(null)}
    >
      <div className={styles.tab}>
        <div className={styles.tools}>
          <p className={styles.quiet}>{t('participants.recruiting.help')}</p>
          <Button icon={Plus} onClick={() => ask({ dialog: 'needs' })}>
            {t('participants.recruiting.needs')}
          </Button>
        </div>
        <Pipeline
          label={t('participants.recruiting.title')}
          corner={columnTitle('recruit', 'needId')}
          states={RECRUIT_STATES.map((code) => ({ code, label: word('recruit', 'state', code) }))}
          lanes={needs.rows.map((need) => ({
            id: need.id,
            title: need.title,
            kind: word('recruitNeed', 'kind', need.kind),
            needed: need.needed,
            confirmed: confirmedFor(need, recruits.rows),
            due:
              need.byOn === null ? undefined : t('participants.recruiting.by', { day: formatDate(need.byOn, locale) }),
            isOverdue: overdue.has(need.id),
          }))}
          items={recruits.rows.map((row) => ({
            id: row.id,
            laneId: row.needId,
            state: row.state,
            title: nameOf(row),
            hint: hintOf(row),
            issue: issueOf(row),
            lacksSubstitute: lacking.has(row.id),
          }))}
          openId={openId}
          addLabel={({ title }) => t('participants.recruiting.addTo', { title })}
          onAdd={(needId) => ask({ dialog: 'candidate', needId, substituteOfId: null })}
          onOpen={open}
          onMove={(id, state) => void recruits.edit([{ id, patch: { state } }])}
          onSubstitute={(id) => {
            const row = recruits.rows.find((one) => one.id === id);
            if (row !== undefined) ask({ dialog: 'candidate', needId: row.needId, substituteOfId: id });
          }}
        />
      </div>
      {dialogs}
    </MasterDetail>
  );

  function hintOf({ substituteOfId, slides: sent }: Entity<'recruit'>): string | undefined {
    const instead = recruits.rows.find(({ id }) => id === substituteOfId);
    const facts = [
      instead === undefined ? '' : t('participants.recruiting.insteadOf', { name: nameOf(instead) }),
      sent === 'notNeeded' ? '' : `${columnTitle('recruit', 'slides')}: ${word('recruit', 'slides', sent)}`,
    ].filter((fact) => fact !== '');
    return facts.length === 0 ? undefined : facts.join(' · ');
  }
}
