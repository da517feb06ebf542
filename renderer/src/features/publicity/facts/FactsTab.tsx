import { missingFacts } from '@shared/domain/publicity/public-text.ts';
import { signUpLink } from '@shared/domain/publicity/sign-up-link.ts';
import { qrScene } from '@shared/domain/scene/qr.ts';
import { Banner, Button, cx, Field, TextField } from '@ui/index.ts';
import { PenLine } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useCommand } from '@app/lib/data.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import { RecordForm } from '@app/records/RecordForm.tsx';
import { SceneView } from '@app/scene/index.ts';
import { CopyButton } from '../CopyButton.tsx';
import { IssueList } from '../IssueList.tsx';
import styles from '../Publicity.module.css';
import type { Publicity } from '../usePublicity.ts';

/** The side of the code on the screen, in mm. */
const CODE = 36;

export interface FactsTabProps {
  readonly of: Publicity;
  readonly focus: string | undefined;
}

/** 알릴 내용: the facts of which every text is made, and the text that they make. */
export function FactsTab({ of, focus }: FactsTabProps) {
  const { t } = useTranslation();
  const { experimentId, signUps, brief, lines } = of;
  const [signUp] = signUps.rows;
  const editBrief = useCommand('experiment.editBrief');
  const isBeginning = useRef(false);
  const link = signUpLink(signUp?.how ?? '');
  const missing = missingFacts(
    lines,
    of.items.rows.some(({ kind }) => kind === 'recruiting'),
  );
  const text = lines
    .map(({ fact, value }) => (fact === 'title' ? value : `${t(`publicity.fact.${fact}`)}: ${value}`))
    .join('\n');
  /** There is one of it: a second press, while the first is on its way, is none. */
  function begin(): void {
    if (isBeginning.current) return;
    isBeginning.current = true;
    void signUps.add([{}], null).finally(() => {
      isBeginning.current = false;
    });
  }
  return (
    <div className={styles.scroll}>
      {of.isHidden ? <Banner title={t('publicity.facts.hidden')} /> : null}
      {of.mustAskForTitle ? <Banner tone="warn" title={t('publicity.facts.askTitle')} /> : null}
      <IssueList of={of} issues={of.issues.filter(({ kind }) => kind === 'signUpTells')} />
      <div className={styles.columns}>
        <section className={styles.column} aria-label={t('publicity.facts.form')}>
          <h2 className={styles.heading}>{t('publicity.facts.form')}</h2>
          <p className={styles.quiet}>{t('publicity.facts.formHint')}</p>
          {signUp === undefined ? (
            <Button variant="primary" changes icon={PenLine} onClick={begin}>
              {t('publicity.facts.begin')}
            </Button>
          ) : (
            <RecordForm
              table="signUp"
              row={signUp}
              focus={focus}
              onEdit={(patch) => signUps.edit([{ id: signUp.id, patch }])}
              groups={[
                {
                  fields: [
                    { name: 'what', rows: 3 },
                    { name: 'forWhom' },
                    { name: 'how' },
                    {
                      name: 'untilDateId',
                      references: of.dateOptions,
                      noneLabel: t('publicity.nobody'),
                      hint: t('publicity.facts.untilHint'),
                    },
                  ],
                },
              ]}
            />
          )}
          <Field label={t('publicity.facts.enquiry')} layout="row" hint={t('publicity.facts.enquiryHint')}>
            <TextField
              value={brief.noticeContact}
              onCommit={(noticeContact) => editBrief.mutateAsync({ experimentId, patch: { noticeContact } })}
            />
          </Field>
          <div className={styles.act}>
            <Link href={rowAddress(experimentId, 'overview', null)}>{t('publicity.facts.openOverview')}</Link>
            <Link href={rowAddress(experimentId, 'schedule', null)}>{t('publicity.facts.toDates')}</Link>
          </div>
        </section>
        <section className={styles.column} aria-label={t('publicity.facts.preview')}>
          <h2 className={styles.heading}>{t('publicity.facts.preview')}</h2>
          <p className={styles.text}>{text}</p>
          {missing.length === 0 ? null : (
            <p className={styles.warning}>
              {t('publicity.facts.missing', { facts: missing.map((fact) => t(`publicity.fact.${fact}`)).join(', ') })}
            </p>
          )}
          <div className={styles.act}>
            <CopyButton text={text} label={t('publicity.facts.copy')} />
          </div>
          {link === null ? (
            <p className={styles.quiet}>{t('publicity.facts.noCode')}</p>
          ) : (
            <figure className={styles.code}>
              <div className={cx('paper-light', styles.codeGround)}>
                <SceneView label={t('publicity.facts.codeAlt', { address: link })} scene={qrScene(link, CODE)} />
              </div>
              <figcaption className={styles.quiet}>{t('publicity.facts.codeHint')}</figcaption>
            </figure>
          )}
        </section>
      </div>
    </div>
  );
}
