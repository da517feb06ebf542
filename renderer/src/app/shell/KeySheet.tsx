import { Dialog, Kbd } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { keyText } from '@app/actions/key-text.ts';
import { mergedGroups, useShownGroups } from '@app/actions/shown-actions.ts';
import type { ActionGroup } from '@app/actions/shown-actions.ts';
import styles from './KeySheet.module.css';

export interface KeySheetProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Every key of what is on the screen, from the actions that are listed there. */
export function KeySheet({ isOpen, onOpenChange }: KeySheetProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      open={isOpen}
      onOpenChange={onOpenChange}
      title={t('keys.title')}
      description={t('keys.about')}
      closeLabel={t('common.close')}
      size="wide"
    >
      <KeyGroups />
    </Dialog>
  );
}

/** Reads the list only while the sheet is open. */
function KeyGroups() {
  const { t } = useTranslation();
  const groups = mergedGroups(useShownGroups());
  const everywhere = t('keys.everywhere');
  const isFirst = ({ heading }: ActionGroup) => Number(heading === everywhere);
  return (
    <div className={styles.groups}>
      {groups
        .toSorted((one, other) => isFirst(other) - isFirst(one))
        .map(({ heading, actions }) => (
          <section key={heading}>
            <h3 className={styles.heading}>{heading}</h3>
            <dl className={styles.keys}>
              {actions.map(({ id, label, keys = [] }) => (
                <div key={id} className={styles.line}>
                  <dt>{label}</dt>
                  <dd className={styles.chords}>
                    {keys.filter(isPrinted).map((chord) => (
                      <Kbd key={chord} keys={keyText(chord)} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
    </div>
  );
}

/** A letter of the Hangul layout stands on the same key as the Latin one before it; `Shift+?` is `?` on most keyboards. */
function isPrinted(chord: string): boolean {
  return !/^[ㄱ-ㅣ]$/u.test(chord) && chord !== 'Shift+?';
}
