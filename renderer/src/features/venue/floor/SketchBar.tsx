import { Button } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import styles from './Floor.module.css';
import { isClosable } from './useZoneSketch.ts';
import type { ZoneSketch } from './useZoneSketch.ts';

/** Under the plan while a zone is drawn: how it is done, what was refused, and the way out. */
export function SketchBar({ sketch }: { readonly sketch: ZoneSketch }) {
  const { t } = useTranslation();
  const { said, isRefused } = sketch;
  return (
    <div className={styles.sketchBar}>
      <p className={isRefused ? styles.refused : styles.quiet}>{said === '' ? t('floor.sketch.begin') : said}</p>
      <div className={styles.buttons}>
        <Button size="small" changes disabled={!isClosable(sketch)} onClick={sketch.close}>
          {t('floor.sketch.close')}
        </Button>
        <Button size="small" variant="quiet" onClick={sketch.cancel}>
          {t('floor.sketch.cancel')}
        </Button>
      </div>
      <p id="floor-keys" className={styles.quiet}>
        {t('floor.sketch.keys')}
      </p>
    </div>
  );
}
