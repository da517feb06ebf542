import type { FileCondition } from '@shared/contract/attachment.contract.ts';
import { attachmentKind } from '@shared/contract/entities.ts';
import type { Attachment } from '@shared/contract/entities.ts';
import { previewOf } from '@shared/domain/attachment.ts';
import { formatPlainDate, seoulDate } from '@shared/domain/civil-date.ts';
import { IconButton, InlineEdit, Menu, Select } from '@ui/index.ts';
import type { MenuItem } from '@ui/index.ts';
import { ArrowDown, ArrowUp, Download, Ellipsis, ExternalLink, GripVertical, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Line } from '@app/dnd/list/SortableList.tsx';
import { useLocale } from '@app/i18n/hooks.ts';
import { sizeText } from '@app/i18n/size-text.ts';
import styles from './Attachments.module.css';
import { Damage } from './Damage.tsx';
import { Thumb } from './Thumb.tsx';
import type { FileActions } from './useFileActions.ts';

interface FileItemProps {
  readonly file: Attachment;
  readonly line: Line;
  readonly first: boolean;
  readonly last: boolean;
  readonly condition: FileCondition | undefined;
  readonly actions: FileActions;
  readonly onShow: () => void;
}

/** One file: what it looks like, what it is called and what it is for. */
export function FileItem({ file, line, first, last, condition, actions, onShow }: FileItemProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const damaged = condition !== undefined && condition.state !== 'ok';
  const canShow = previewOf(file.mediaType) !== null && !damaged;
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
      changes: true,
      label: t('attachments.moveUp'),
      icon: ArrowUp,
      shortcut: 'Alt+↑',
      disabled: first,
      onSelect: () => line.step(-1),
    },
    {
      kind: 'item',
      id: 'down',
      changes: true,
      label: t('attachments.moveDown'),
      icon: ArrowDown,
      shortcut: 'Alt+↓',
      disabled: last,
      onSelect: () => line.step(1),
    },
    { kind: 'separator', id: 'end' },
    {
      kind: 'item',
      id: 'remove',
      changes: true,
      label: t('attachments.remove'),
      icon: X,
      onSelect: () => actions.remove(file),
    },
  ];
  return (
    <li {...line.props} className={styles.file}>
      <span {...line.grip} className={styles.grip}>
        <IconButton changes icon={GripVertical} size="small" label={t('list.grip', { name: file.name })} side="left" />
      </span>
      <Thumb file={file} damaged={damaged} onShow={canShow ? onShow : undefined} />
      <div className={styles.words}>
        <InlineEdit
          label={t('attachments.nameOf')}
          value={file.name}
          className={styles.name}
          onCommit={(name) => actions.rename(file, name)}
        />
        {file.mediaType.startsWith('image/') ? (
          <InlineEdit
            label={t('attachments.altOf', { name: file.name })}
            value={file.altText}
            placeholder={t('attachments.altAdd')}
            className={styles.alt}
            onCommit={(altText) => actions.describe(file, altText)}
          />
        ) : null}
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
