import type { TaskLink } from '@shared/contract/entities.ts';
import { isSafeLink, tidyLink } from '@shared/domain/link.ts';
import { IconButton, TextField } from '@ui/index.ts';
import type { Parsed } from '@ui/index.ts';
import { ExternalLink, Pencil, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reportFailure } from '@app/app/failures.ts';
import { errorText } from '@app/i18n/dynamic.ts';
import { callHost } from '@app/lib/api.ts';
import { useCommand } from '@app/lib/data.ts';
import styles from './Panel.module.css';

export interface LinksProps {
  readonly experimentId: string;
  readonly taskId: string;
  readonly links: readonly TaskLink[];
}

/** A typed address, completed; what could run or read a file is refused in place. */
function readLink(text: string): Parsed<string> {
  const url = tidyLink(text);
  return isSafeLink(url)
    ? { ok: true, value: url }
    : { ok: false, error: errorText({ code: 'link.unsafe', params: { url } }) };
}

/** The link without what nobody reads: `https://`, a slash at the end. */
function shortLink(url: string): string {
  return url.replace(/^(?:https?:\/\/|mailto:)/u, '').replace(/\/$/u, '');
}

/** Addresses that belong to the task: opened in the browser, named, added by typing. */
export function Links({ experimentId, taskId, links }: LinksProps) {
  const { t } = useTranslation();
  const add = useCommand('taskLink.add');
  const edit = useCommand('taskLink.edit');
  const remove = useCommand('taskLink.remove');
  const [editing, setEditing] = useState<string | null>(null);

  return (
    <section aria-label={t('board.field.links')}>
      <h3 className={styles.heading}>{t('board.field.links')}</h3>
      <ul className={styles.lines}>
        {links.map(({ id, url, label }) => {
          const name = label === '' ? shortLink(url) : label;
          return (
            <li key={id} className={styles.link}>
              <div className={styles.linkLine}>
                <button
                  type="button"
                  className={styles.open}
                  aria-label={t('board.panel.openLink', { label: name })}
                  title={url}
                  onClick={() => void callHost('host.openExternal', { url }).catch(reportFailure)}
                >
                  <ExternalLink size={13} aria-hidden />
                  <span>{name}</span>
                </button>
                <IconButton
                  changes
                  icon={Pencil}
                  size="small"
                  label={t('board.panel.editLink', { label: name })}
                  pressed={editing === id}
                  onClick={() => setEditing(editing === id ? null : id)}
                />
                <IconButton
                  changes
                  icon={X}
                  size="small"
                  label={t('board.panel.removeLink', { label: name })}
                  onClick={() => remove.mutate({ experimentId, id })}
                />
              </div>
              {editing === id ? (
                <div className={styles.linkFields}>
                  <TextField
                    label={t('board.panel.linkLabel')}
                    placeholder={t('board.panel.linkLabel')}
                    value={label}
                    onCommit={(text) => edit.mutateAsync({ experimentId, id, patch: { label: text } })}
                  />
                  <TextField
                    label={t('board.panel.editLink', { label: name })}
                    value={url}
                    parse={readLink}
                    onCommit={(text) => edit.mutateAsync({ experimentId, id, patch: { url: text } })}
                  />
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
      <TextField
        key={links.length}
        label={t('board.panel.addLink')}
        placeholder={`${t('board.panel.addLink')} · ${t('board.panel.addLinkHint')}`}
        bare
        value=""
        parse={readLink}
        onCommit={(url) => add.mutateAsync({ experimentId, taskId, url })}
      />
    </section>
  );
}
