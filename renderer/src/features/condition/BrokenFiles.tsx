import type { AttachmentProblem } from '@shared/contract/attachment.contract.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import { Button, VisuallyHidden } from '@ui/index.ts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { words } from '@app/i18n/dynamic.ts';
import { callHost } from '@app/lib/api.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import styles from './Condition.module.css';

export interface BrokenFilesProps {
  readonly files: readonly AttachmentProblem[];
  readonly onMended: () => void;
}

/** Attached files that are missing or altered: which, where, the way there, and where a good copy stands, the way back. */
export function BrokenFiles({ files, onMended }: BrokenFilesProps) {
  return (
    <ul className={styles.files}>
      {files.map((file) => (
        <BrokenFile key={file.id} file={file} onMended={onMended} />
      ))}
    </ul>
  );
}

function BrokenFile({ file, onMended }: { readonly file: AttachmentProblem; readonly onMended: () => void }) {
  const { t } = useTranslation();
  const { id, experimentId, experiment, ownerTable, ownerName, name, state, inBackup } = file;
  const restore = useMutation({
    mutationFn: () => callHost('attachment.restore', { experimentId, id }),
    onSuccess: onMended,
  });
  const owner = PRODUCT.has(ownerTable)
    ? ownerTable === 'experiment'
      ? t('condition.venue')
      : words(`history.thing.${ownerTable}`, {})
    : t('condition.laterOwner');
  return (
    <li>
      <span className={styles.fileName}>{name}</span>
      <span className={styles.where}>
        {t('condition.fileAt', { experiment, owner, thing: ownerName === '' ? owner : ownerName })}
        <br />
        {t(`attachments.state.${state}`)} {t(inBackup ? 'attachments.state.fromBackup' : 'attachments.state.noBackup')}
      </span>
      <span className={styles.fileActions}>
        <Link href={addressOf(file)}>
          {t('condition.goTo')}
          <VisuallyHidden> {name}</VisuallyHidden>
        </Link>
        {inBackup ? (
          <Button size="small" changes loading={restore.isPending} onClick={() => restore.mutate()}>
            {t('attachments.restore')}
            <VisuallyHidden> {name}</VisuallyHidden>
          </Button>
        ) : null}
      </span>
    </li>
  );
}

/** The room where the file hangs, at the card or the field where that has an address. */
function addressOf({ experimentId, ownerTable, ownerId }: AttachmentProblem): string {
  if (ownerTable === 'experiment') return rowAddress(experimentId, 'overview', 'venue');
  const room = PRODUCT.has(ownerTable) ? PRODUCT.declarationOf(ownerTable).room : 'overview';
  // The money room has no place of its own for one row.
  return `/e/${experimentId}/${room}${room === 'money' ? '' : `/${ownerId}`}`;
}
