import type { MentionPlace, Mentions } from '@shared/contract/privacy.contract.ts';
import { Badge, Checkbox } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { fieldName, subjectText } from '@app/i18n/history-sentences.ts';
import styles from './Privacy.module.css';

export interface MentionListProps {
  readonly mentions: Mentions;
  /** Keys of the sentences that lose the name. */
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** What is redacted unless the user says otherwise. */
export function chosenAtFirst({ places }: Mentions): ReadonlySet<string> {
  return new Set(places.filter(({ doubt }) => doubt === null).map(({ key }) => key));
}

/** The pieces of a sentence with where each begins. */
function withOffsets({ sentence }: MentionPlace) {
  let from = 0;
  return sentence.map((piece) => {
    const placed = { ...piece, from };
    from += piece.text.length;
    return placed;
  });
}

/** Every sentence that still names somebody, each with its place and a tick. */
export function MentionList({ mentions: { places, more }, chosen, onChange }: MentionListProps) {
  const { t } = useTranslation();
  const redacted = places.filter(({ key }) => chosen.has(key)).length;
  function where({ experimentTitle, room, thing, owner, column }: MentionPlace): string {
    const subject = subjectText({ ...thing, owner });
    return [experimentTitle, t(`shell.room.${room}`), subject, fieldName(thing.table, column)].join(' · ');
  }
  function toggle(key: string, on: boolean) {
    onChange(new Set(on ? [...chosen, key] : [...chosen].filter((other) => other !== key)));
  }
  if (places.length === 0) return <p className={styles.quiet}>{t('privacy.mentions.none')}</p>;
  return (
    <fieldset className={styles.mentions}>
      <legend>{t('privacy.mentions.title', { count: places.length + more })}</legend>
      <p className={styles.quiet}>{t('privacy.mentions.how', { mark: t('privacy.mentions.mark') })}</p>
      <Checkbox
        checked={redacted === places.length ? true : redacted === 0 ? false : 'mixed'}
        onChange={(on) => onChange(new Set(on ? places.map(({ key }) => key) : []))}
      >
        {t('privacy.mentions.all', { redacted, count: places.length })}
      </Checkbox>
      <ul
        className={styles.found}
        tabIndex={0}
        aria-label={t('privacy.mentions.title', { count: places.length + more })}
      >
        {places.map((place) => (
          <li key={place.key}>
            <Checkbox checked={chosen.has(place.key)} onChange={(on) => toggle(place.key, on)} hint={where(place)}>
              {withOffsets(place).map(({ text, redacted: marked, from }) =>
                marked ? <mark key={from}>{text}</mark> : <span key={from}>{text}</span>,
              )}{' '}
              {place.doubt === null ? null : <Badge tone="late">{t(`privacy.mentions.doubt.${place.doubt}`)}</Badge>}
            </Checkbox>
          </li>
        ))}
      </ul>
      {more === 0 ? null : <p className={styles.quiet}>{t('privacy.mentions.more', { count: more })}</p>}
    </fieldset>
  );
}
