import type { DocumentChoice, DocumentRoom } from '@shared/contract/document.contract.ts';
import { NotStored } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { useReadOnly } from '@app/lib/view.ts';
import styles from '../DocumentsRoom.module.css';
import { CueSheetFields } from './CueSheetFields.tsx';
import { RoleTableFields } from './RoleTableFields.tsx';
import { SettlementFields } from './SettlementFields.tsx';
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
          <>
            <CueSheetFields
              room={room}
              settings={choice.settings}
              onChange={(patch) => onChange({ ...choice, settings: { ...choice.settings, ...patch } })}
            />
            <SharedFields
              settings={choice.settings}
              onChange={(patch) => onChange({ ...choice, settings: { ...choice.settings, ...patch } })}
            />
          </>
        ) : choice.kind === 'roleTable' ? (
          <>
            <RoleTableFields
              settings={choice.settings}
              onChange={(patch) => onChange({ ...choice, settings: { ...choice.settings, ...patch } })}
            />
            <SharedFields
              settings={choice.settings}
              onChange={(patch) => onChange({ ...choice, settings: { ...choice.settings, ...patch } })}
            />
          </>
        ) : (
          <>
            <SettlementFields
              settings={choice.settings}
              onChange={(patch) => onChange({ ...choice, settings: { ...choice.settings, ...patch } })}
            />
            <SharedFields
              settings={choice.settings}
              onChange={(patch) => onChange({ ...choice, settings: { ...choice.settings, ...patch } })}
            />
          </>
        )}
      </section>
    </NotStored>
  );
}
