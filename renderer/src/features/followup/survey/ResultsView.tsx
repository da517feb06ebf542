import { surveyChart } from '@shared/domain/scene/survey-chart.ts';
import { optionsOf } from '@shared/domain/survey/codes.ts';
import { PUBLIC_MINIMUM, returnedOf, surveySummary } from '@shared/domain/survey/survey-summary.ts';
import type { SurveySummary } from '@shared/domain/survey/survey-summary.ts';
import type { Entity } from '@shared/entities/index.ts';
import { Button, NotStored, Select, TextField } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { rowAddress } from '@app/lib/row-address.ts';
import { SceneView } from '@app/scene/index.ts';
import styles from '../Followup.module.css';
import type { Followup } from '../useFollowup.ts';
import { meanText, percentText } from './figures.ts';
import { ReturnedLine } from './ReturnedLine.tsx';

type Question = Entity<'surveyQuestion'>;

/** Millimetres. */
const CHART_WIDTH = 150;
const ALL = 'all';
const NONE = 'none';

export interface ResultsViewProps {
  readonly of: Followup;
  readonly onEnter: () => void;
}

/** 결과: a chart for each question with n, mean and spread; answers in words, sorted by themes. */
export function ResultsView({ of, onEnter }: ResultsViewProps) {
  const { t } = useTranslation();
  const { experimentId, questions, sheets, tallies, collected } = of;
  const returned = returnedOf(sheets.rows.length, tallies.rows);
  if (returned.all === 0) {
    return (
      <div className={styles.results}>
        <p className={styles.quiet}>{t('followup.survey.results.none')}</p>
        <Button variant="primary" className={styles.start} onClick={onEnter}>
          {t('followup.survey.results.enter')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.results} role="region" aria-label={t('followup.survey.results.title')} tabIndex={0}>
      <p className={styles.foot}>
        <span className={styles.quiet}>{t('followup.survey.results.settlement')}</span>
        <Link href={rowAddress(experimentId, 'money', null)}>{t('followup.survey.results.toSettlement')}</Link>
        <Link href={rowAddress(experimentId, 'documents', null)}>{t('followup.survey.results.toPaper')}</Link>
      </p>
      <ReturnedLine of={of} />
      {questions.rows.map((question, at) => {
        const summary = surveySummary(question, collected);
        return (
          <section key={question.id} aria-label={question.text} className={styles.result}>
            <h2 className={styles.heading}>{`${at + 1}. ${question.text}`}</h2>
            <p className={styles.figures}>{figuresOf(summary).join(' · ')}</p>
            {question.kind === 'text' ? (
              <>
                {returned.tallied === 0 ? null : (
                  <p className={styles.quiet}>{t('followup.survey.results.noWords', { tallied: returned.tallied })}</p>
                )}
                <OpenAnswers of={of} question={question} />
              </>
            ) : (
              <>
                <SceneView label={question.text} scene={chartOf(question, summary)} />
                {summary.n < PUBLIC_MINIMUM ? (
                  <p className={styles.quiet}>{t('followup.survey.results.few', { least: PUBLIC_MINIMUM })}</p>
                ) : null}
              </>
            )}
          </section>
        );
      })}
    </div>
  );

  function figuresOf({ n, tallied, noAnswer, mean, spread, topTwo }: SurveySummary): readonly string[] {
    return [
      tallied === 0 ? t('followup.survey.results.n', { n }) : t('followup.survey.results.nBoth', { n, tallied }),
      t('followup.survey.results.noAnswer', { count: noAnswer }),
      ...(mean === null ? [] : [t('followup.survey.results.mean', { mean: meanText(mean) })]),
      ...(spread === null ? [] : [t('followup.survey.results.spread', { spread: meanText(spread) })]),
      ...(topTwo === null ? [] : [t('followup.survey.results.topTwo', { rate: percentText(topTwo) })]),
    ];
  }
  function chartOf({ kind, options }: Question, { n, counts }: SurveySummary) {
    const named = optionsOf(options);
    const bars = counts.map((count, at) => {
      const ends = at === 0 ? 'low' : at === counts.length - 1 ? 'high' : null;
      const end = kind === 'scale5' && ends !== null ? t(`followup.survey.capture.scale.${ends}`) : '';
      const label = `${at + 1} ${kind === 'scale5' ? end : (named[at] ?? '')}`.trim();
      const rate = percentText(n === 0 ? 0 : (count / n) * 100);
      return {
        label,
        count,
        name: t('followup.survey.results.bar', { label, count, rate }),
        figure: `${count} (${rate})`,
      };
    });
    return surveyChart(bars, n, CHART_WIDTH);
  }
}

/** Every answer in words with the number of its sheet, and the theme that somebody gives it. */
function OpenAnswers({ of, question }: { readonly of: Followup; readonly question: Question }) {
  const { t } = useTranslation();
  const [theme, setTheme] = useState(ALL);
  const numbers = new Map(of.sheets.rows.map(({ id, number }) => [id, number]));
  const all = of.answers.rows
    .filter(({ questionId, text }) => questionId === question.id && text.trim() !== '')
    .toSorted((one, other) => (numbers.get(one.sheetId) ?? 0) - (numbers.get(other.sheetId) ?? 0));
  const themes = [...new Set(all.map((row) => row.theme).filter((one) => one !== ''))].toSorted();
  const chosen = theme === ALL || theme === NONE || themes.includes(theme) ? theme : ALL;
  const rows = all.filter((row) => chosen === ALL || row.theme === (chosen === NONE ? '' : chosen));
  if (all.length === 0) return <p className={styles.quiet}>{t('followup.survey.results.noOpen')}</p>;
  return (
    <>
      {themes.length === 0 ? null : (
        <NotStored>
          <Select
            label={t('followup.survey.results.themes')}
            value={chosen}
            onChange={setTheme}
            className={styles.start}
            options={[
              { value: ALL, label: t('followup.survey.results.allThemes'), hint: String(all.length) },
              ...themes.map((one) => ({
                value: one,
                label: one,
                hint: String(all.filter((row) => row.theme === one).length),
              })),
              { value: NONE, label: t('followup.survey.results.noTheme'), hint: '' },
            ]}
          />
        </NotStored>
      )}
      <ul className={styles.open}>
        {rows.map((row) => {
          const number = numbers.get(row.sheetId) ?? 0;
          return (
            <li key={row.id} className={styles.openLine}>
              <span className={styles.quiet}>{number}</span>
              <span className={styles.said}>{row.text}</span>
              <TextField
                bare
                label={t('followup.survey.results.theme', { number })}
                placeholder={t('followup.survey.results.themeHint')}
                value={row.theme}
                onCommit={(next) => of.answers.edit([{ id: row.id, patch: { theme: next.trim() } }])}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}
