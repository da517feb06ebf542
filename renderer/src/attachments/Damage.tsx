import type { FileCondition } from '@shared/contract/attachment.contract.ts';
import type { Attachment } from '@shared/contract/entities.ts';
import { Button } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import styles from './Attachments.module.css';
import { ChooseFiles } from './ChooseFiles.tsx';
import type { FileActions } from './useFileActions.ts';

interface DamageProps {
  readonly file: Attachment;
  readonly condition: FileCondition;
  readonly actions: FileActions;
}

/** What is the matter with a file, and the way to have it back. */
export function Damage({ file, condition: { state, inBackup }, actions }: DamageProps) {
  const { t } = useTranslation();
  if (state === 'ok') return null;
  return (
    <div className={styles.damage} role="alert">
      <p>
        <strong>{t(`attachments.state.${state}`)}</strong>{' '}
        {t(inBackup ? 'attachments.state.fromBackup' : 'attachments.state.noBackup')}
      </p>
      <div className={styles.remedies}>
        {inBackup ? (
          <Button size="small" changes onClick={() => void actions.restore(file)}>
            {t('attachments.restore')}
          </Button>
        ) : null}
        <ChooseFiles
          label={t('attachments.replace')}
          size="small"
          onFiles={([chosen]) => {
            if (chosen !== undefined) void actions.replace(file, chosen);
          }}
        />
      </div>
    </div>
  );
}
