import { onLine, rangeText } from '@shared/domain/shifts/shift-times.ts';
import { Badge, Banner, Button, Checkbox } from '@ui/index.ts';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useCommand } from '@app/lib/data.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import styles from '../Filming.module.css';
import { IssueList } from '../IssueList.tsx';
import type { Filming, FilmingCue } from '../useFilming.ts';
import type { FilmingWords } from '../useFilmingWords.ts';
import { CrewTold } from './CrewTold.tsx';
import { MarkerCard } from './MarkerCard.tsx';

export interface OptOutsTabProps {
  readonly of: Filming;
  readonly words: FilmingWords;
}

const GROUPS = ['refused', 'limited', 'unasked'] as const;
/** What is said at the top of this tab. */
const SAID = new Set(['withdrawn', 'briefOutdated', 'notTold', 'withoutMarker']);

/** 촬영 제외·전달: who must not be shown, by what they are known, in which cues they are, and what the crew knows of it. */
export function OptOutsTab({ of, words }: OptOutsTabProps) {
  const { t } = useTranslation();
  const { markers, counts } = of;
  const first = { colour: t('filming.optOuts.begin.colour'), shape: t('filming.optOuts.begin.shape') };
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <IssueList issues={of.issues.filter(({ kind }) => SAID.has(kind))} words={words} />
        <OptOutPeople of={of} words={words} />
        <section aria-label={t('filming.optOuts.markers')} className={styles.section}>
          <h2 className={styles.heading}>{t('filming.optOuts.markers')}</h2>
          <p className={styles.quiet}>{t('filming.optOuts.markersAbout')}</p>
          {counts.markers.map((count) => (
            <MarkerCard key={count.marker.id} of={of} words={words} count={count} />
          ))}
          <Button
            changes
            variant="quiet"
            icon={Plus}
            className={styles.start}
            onClick={() => void markers.add([counts.markers.length === 0 ? first : {}], null)}
          >
            {t('filming.optOuts.addMarker')}
          </Button>
        </section>
      </div>
      <div className={styles.column}>
        <CrewTold of={of} words={words} />
        <HiddenCues of={of} words={words} />
      </div>
    </div>
  );
}

function OptOutPeople({ of, words }: OptOutsTabProps) {
  const { t } = useTranslation();
  const { mutate: edit } = useCommand('experiment.editBrief');
  const { optOuts, counts, brief, experimentId } = of;
  return (
    <section aria-label={t('filming.optOuts.count')} className={styles.section}>
      <h2 className={styles.heading}>{t('filming.optOuts.count')}</h2>
      <p className={styles.quiet}>{t('filming.optOuts.about')}</p>
      {counts.heads === 0 ? (
        <p>{t('filming.optOuts.nobody')}</p>
      ) : (
        <>
          <p className={styles.foot}>
            <strong className={styles.large} data-count>
              {t('filming.optOuts.sum', { heads: counts.heads })}
            </strong>
            {GROUPS.map((group) => {
              const count = optOuts.people.filter((one) => one.group === group).length;
              return count === 0 ? null : <Badge key={group}>{t(`filming.optOuts.group.${group}`, { count })}</Badge>;
            })}
            {optOuts.companions === 0 ? null : (
              <Badge>{t('filming.optOuts.companions', { count: optOuts.companions })}</Badge>
            )}
          </p>
          <details>
            <summary>{t('filming.optOuts.names')}</summary>
            <ul className={styles.lines}>
              {optOuts.people.map(({ person }) => (
                <li key={person.id}>
                  <Link href={rowAddress(experimentId, 'people', person.id, 'portrait')}>{of.nameOf(person.id)}</Link>{' '}
                  <span className={styles.quiet}>{words.portrait(person.portrait)}</span>
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
      <Checkbox
        checked={brief.optOutsAsked}
        onChange={(optOutsAsked) => edit({ experimentId, patch: { optOutsAsked } })}
      >
        {t('filming.optOuts.asked')}
      </Checkbox>
    </section>
  );
}

function HiddenCues({ of, words }: OptOutsTabProps) {
  const { t } = useTranslation();
  const { hiddenCues, experimentId, experiment } = of;
  function whenOf({ start, end, date }: FilmingCue): string {
    if (start === null || end === null) return '';
    const line = (minute: number) => onLine(minute, date, experiment.eventDate);
    return rangeText({ from: line(start), to: line(end) });
  }
  return (
    <section aria-label={t('filming.optOuts.cues')} className={styles.section}>
      <h2 className={styles.heading}>{t('filming.optOuts.cues')}</h2>
      {hiddenCues.length === 0 ? (
        <p className={styles.quiet}>{t('filming.optOuts.noCues')}</p>
      ) : (
        <>
          {of.isFilmed ? <Banner tone="warn" title={t('filming.optOuts.cueRemedy')} /> : null}
          <ul className={styles.lines}>
            {hiddenCues.map(({ cue, people }) => (
              <li key={cue.id}>
                <Link href={rowAddress(experimentId, 'programme', cue.id)}>
                  {t('filming.optOuts.cue', { when: whenOf(cue), title: cue.title }).trim()}
                </Link>{' '}
                <span className={styles.quiet}>
                  {people
                    .map((id) => `${of.nameOf(id)}(${words.portrait(of.personOf(id)?.portrait ?? 'unasked')})`)
                    .join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
