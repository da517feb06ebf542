import type { FileCondition } from '@shared/contract/attachment.contract.ts';
import { attachmentKind } from '@shared/contract/entities.ts';
import type { Attachment } from '@shared/contract/entities.ts';
import { previewOf } from '@shared/domain/attachment.ts';
import { formatPlainDate, seoulDate } from '@shared/domain/civil-date.ts';
import { IconButton, InlineEdit, Menu, Select, runKey } from '@ui/index.ts';
import type { MenuItem } from '@ui/index.ts';
import { ArrowDown, ArrowUp, Download, Ellipsis, ExternalLink, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';
import { sizeText } from '@app/i18n/size-text.ts';
import styles from './Attachments.module.css';
import { Damage } from './Damage.tsx';
import { Thumb } from './Thumb.tsx';
import type { FileActions } from './useFileActions.ts';

interface FileItemProps {
  readonly file: Attachment;
  readonly files: readonly Attachment[];
  readonly condition: FileCondition | undefined;
  readonly actions: FileActions;
  readonly onShow: () => void;
}

/** One file: what it looks like, what it is called and what it is for. Alt+↑ and Alt+↓ move it among the others. */
export function FileItem({ file, files, condition, actions, onShow }: FileItemProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const damaged = condition !== undefined && condition.state !== 'ok';
  const canShow = previewOf(file.mediaType) !== null && !damaged;
  const index = files.indexOf(file);
  const items: readonly MenuItem[] = [
    {
      kind: 'item',
      id: 'open',
      label: t('attachments.open'),
      icon: ExternalLink,
      disabled: damaged,
      onSelect: () => actions.open(file),
    },
    {
      kind: 'item',
      id: 'save',
      label: t('attachments.saveAs'),
      icon: Download,
      disabled: damaged,
      onSelect: () => actions.saveAs(file),
    },
    { kind: 'separator', id: 'order' },
    {
      kind: 'item',
      id: 'up',
      label: t('attachments.moveUp'),
      icon: ArrowUp,
      shortcut: 'Alt+↑',
      disabled: index === 0,
      onSelect: () => actions.move(file, files, -1),
    },
    {
      kind: 'item',
      id: 'down',
      label: t('attachments.moveDown'),
      icon: ArrowDown,
      shortcut: 'Alt+↓',
      disabled: index === files.length - 1,
      onSelect: () => actions.move(file, files, 1),
    },
    { kind: 'separator', id: 'end' },
    { kind: 'item', id: 'remove', label: t('attachments.remove'), icon: X, onSelect: () => actions.remove(file) },
  ];
  return (
    <li
      className={styles.file}
      onKeyDown={(event) =>
        void runKey(event, {
          'Alt+ArrowUp': () => actions.move(file, files, -1) && undefined,
          'Alt+ArrowDown': () => actions.move(file, files, 1) && undefined,
        })
      }
    >
      <Thumb file={file} damaged={damaged} onShow={canShow ? onShow : undefined} />
      <div className={styles.words}>
        <InlineEdit
          label={t('attachments.nameOf')}
          value={file.name}
          className={styles.name}
          onCommit={(name) => actions.rename(file, name)}
        />
        <div className={styles.facts}>
          <Select
            bare
            label={t('attachments.kindOf', { name: file.name })}
            value={file.kind}
            options={attachmentKind.options.map((value) => ({ value, label: t(`attachments.kind.${value}`) }))}
            className={styles.kind}
            onChange={(kind) => actions.retype(file, kind)}
          />
          <span>{sizeText(t, file.bytes)}</span>
          <span>{t('attachments.addedOn', { date: formatPlainDate(seoulDate(file.addedAt), locale) })}</span>
        </div>
      </div>
      <Menu items={items} align="end">
        <IconButton icon={Ellipsis} size="small" label={t('attachments.more', { name: file.name })} />
      </Menu>
      {damaged ? <Damage file={file} condition={condition} actions={actions} /> : null}
    </li>
  );
}
