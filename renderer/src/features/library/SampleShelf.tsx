import { SAMPLE_NAMES } from '@shared/contract/sample-names.ts';
import type { SampleName } from '@shared/contract/library.contract.ts';
import { Button, VisuallyHidden } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import styles from './Library.module.css';

const WORDS = {
  'little-library-2020': 'littleLibrary',
  'seoul-station-night-school-2018': 'nightSchool',
  'redevelopment-cats': 'cats',
} as const satisfies Record<SampleName, string>;

export interface SampleShelfProps {
  readonly disabled: boolean;
  readonly onOpen: (name: SampleName) => void;
}

/** Finished examples to look into; opening one puts it into the list, where it can be thrown away again. */
export function SampleShelf({ disabled, onOpen }: SampleShelfProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.shelf} aria-labelledby="samples">
      <h2 id="samples">{t('library.samples.title')}</h2>
      <ul>
        {SAMPLE_NAMES.map((name) => (
          <li key={name}>
            <h3>{t(`library.samples.${WORDS[name]}.title`)}</h3>
            <p>{t(`library.samples.${WORDS[name]}.about`)}</p>
            <Button disabled={disabled} onClick={() => onOpen(name)}>
              {t('library.samples.open')}
              <VisuallyHidden>{` ${t(`library.samples.${WORDS[name]}.title`)}`}</VisuallyHidden>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
