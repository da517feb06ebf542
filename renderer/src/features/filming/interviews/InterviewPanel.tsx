import { freeStarts } from '@shared/domain/filming/interview-slots.ts';
import { USUAL_MINUTES } from '@shared/domain/filming/shot-times.ts';
import { lineClock, rangeText } from '@shared/domain/shifts/shift-times.ts';
import { dayAndMinute } from '@shared/domain/clock-time.ts';
import type { Blank } from '@shared/entities/index.ts';
import { Button } from '@ui/index.ts';
import { ClipboardList, History, Trash2, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { historyAddress } from '@app/lib/history-address.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import { RecordForm } from '@app/records/RecordForm.tsx';
import type { TableReader } from '@app/records/table/table-edits.ts';
import styles from '../Filming.module.css';
import { IssueList } from '../IssueList.tsx';
import type { Filming } from '../useFilming.ts';
import type { FilmingWords } from '../useFilmingWords.ts';
import type { InterviewRow } from './interview-rows.ts';
import { SlotFields } from './SlotFields.tsx';

/** Starts that are offered. */
const OFFERS = 6;

export interface InterviewPanelProps {
  readonly of: Filming;
  readonly words: FilmingWords;
  readonly row: InterviewRow;
  readonly reader: TableReader<InterviewRow, Blank<'interview'>>;
  readonly focus: string | undefined;
  readonly onRemove: () => void;
}

/** One interview: when both sides are free, what is asked, what was said. */
export function InterviewPanel({ of, words, row, reader, focus, onRemove }: InterviewPanelProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { experimentId, interviews, peopleOptions, within } = of;
  const person = of.personOf(row.personId);
  const edit = (patch: Partial<Blank<'interview'>>) => interviews.edit([{ id: row.id, patch }]);
  const issues = of.issues.filter((issue) => 'id' in issue && issue.id === row.id);
  const starts =
    within === null ? [] : freeStarts(row, of.things, { within, eventDate: of.experiment.eventDate, most: OFFERS });
  const cue = of.cues.get(row.cueId ?? '');
  const isHeldAsCue = cue?.start !== undefined && cue.start !== null;
  const preset = person?.role === 'proposer' ? 'proposerPreset' : 'presetText';
  return (
    <div className={styles.panel}>
      <IssueList issues={issues} words={words} />
      <div className={styles.foot}>
        <span className={styles.quiet}>{t('filming.interviews.portrait', { value: row.portrait })}</span>
        <Button
          size="small"
          variant="quiet"
          icon={UserRound}
          onClick={() => go(rowAddress(experimentId, 'people', row.personId, 'portrait'))}
        >
          {t('filming.interviews.openPerson')}
        </Button>
      </div>
      <section aria-label={t('filming.interviews.slot')} className={styles.section}>
        <RecordForm
          table="interview"
          row={row}
          reader={reader}
          focus={focus}
          onEdit={edit}
          groups={[{ fields: [{ name: 'cueId', references: of.cueOptions }] }]}
        />
        {isHeldAsCue ? (
          <p className={styles.quiet}>
            {t('filming.shots.byCue', { title: cue?.title ?? '', when: row.time === null ? '' : rangeText(row.time) })}
          </p>
        ) : (
          <SlotFields row={row} reader={reader} onEdit={edit} />
        )}
        <h3 className={styles.heading}>{t('filming.interviews.free')}</h3>
        <p className={styles.quiet}>
          {within === null
            ? t('filming.interviews.noHours')
            : starts.length === 0
              ? t('filming.interviews.noFree', { minutes: row.minutes ?? USUAL_MINUTES })
              : t('filming.interviews.freeAbout')}
        </p>
        <div className={styles.foot}>
          {starts.map((start) => {
            const { minuteOfDay } = dayAndMinute(start);
            const isNow = !isHeldAsCue && row.date === null && row.start === minuteOfDay;
            return (
              <Button
                key={start}
                size="small"
                changes
                pressed={isNow}
                aria-label={t('filming.interviews.take', { when: lineClock(start) })}
                onClick={() => void edit({ cueId: null, date: null, start: minuteOfDay })}
              >
                {lineClock(start)}
              </Button>
            );
          })}
        </div>
      </section>
      <RecordForm
        table="interview"
        row={row}
        reader={reader}
        focus={focus}
        onEdit={edit}
        groups={[
          {
            fields: [
              { name: 'form' },
              { name: 'place' },
              { name: 'askerId', references: peopleOptions },
              { name: 'state' },
            ],
          },
          {
            label: t('filming.interviews.questions'),
            fields: [{ name: 'questions', rows: 5 }],
            foot:
              row.questions.trim() === t(`filming.interviews.${preset}`) ? null : (
                <Button
                  size="small"
                  variant="quiet"
                  changes
                  icon={ClipboardList}
                  onClick={() =>
                    void edit({
                      questions: [row.questions.trim(), t(`filming.interviews.${preset}`)].filter(Boolean).join('\n'),
                    })
                  }
                >
                  {t('filming.interviews.preset')}
                </Button>
              ),
          },
          { label: t('filming.details'), fields: [{ name: 'answers', rows: 5 }] },
        ]}
      />
      <div className={styles.foot}>
        <Button
          variant="quiet"
          icon={History}
          onClick={() => go(historyAddress(experimentId, { table: 'interview', id: row.id }))}
        >
          {t('history.ofThis')}
        </Button>
        <Button variant="quiet" changes icon={Trash2} onClick={onRemove}>
          {t('filming.interviews.remove', { count: 1 })}
        </Button>
      </div>
    </div>
  );
}
