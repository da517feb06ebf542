import type { DocumentChoice, DocumentRoom } from '@shared/contract/document.contract.ts';
import { NotStored } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { useReadOnly } from '@app/lib/view.ts';
import styles from '../DocumentsRoom.module.css';
import { CueSheetFields } from './CueSheetFields.tsx';
import { OptionFields } from './OptionFields.tsx';
import { SharedFields } from './SharedFields.tsx';

interface SettingsFormProps {
  readonly room: DocumentRoom;
  readonly choice: DocumentChoice;
  readonly onChange: (choice: DocumentChoice) => void;
}

/** How the chosen paper is set. Every change is kept at once and is an undo step. */
export function SettingsForm({ room, choice, onChange }: SettingsFormProps) {
  const { t } = useTranslation();
  const isReadOnly = useReadOnly();

  function change(patch: Readonly<Record<string, unknown>>) {
    // A patch comes from a field of the same kind; the contract validates what is sent.
    onChange({ ...choice, settings: { ...choice.settings, ...patch } } as DocumentChoice);
  }

  // Tried out on a preview while the library is only looked at: `useChoice` keeps it on the screen.
  return (
    <NotStored>
      <section
        className={styles.group}
        aria-label={t('documents.settings')}
        data-not-stored={isReadOnly ? '' : undefined}
      >
        <h2 className={styles.groupTitle}>{t('documents.settings')}</h2>
        {choice.kind === 'cueSheet' ? (
          <CueSheetFields room={room} settings={choice.settings} onChange={change} />
        ) : (
          <OptionFields choice={choice} onChange={change} />
        )}
        <SharedFields choice={choice} onChange={change} />
      </section>
    </NotStored>
  );
}
