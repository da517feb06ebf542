import { DESTRUCTION_REASONS } from '@shared/contract/privacy.contract.ts';
import type { DestructionReason, HeldEntry } from '@shared/contract/privacy.contract.ts';
import type { HostOutput } from '@shared/contract/index.ts';
import { ConfirmDialog, Field, Select, TextField } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import { callHost } from '@app/lib/api.ts';
import { useData } from '@app/lib/data.ts';
import { UnreadableNote, useUnreadable } from '@app/destruction/index.ts';
import { chosenAtFirst, MentionList } from './MentionList.tsx';
import styles from './Privacy.module.css';

export interface PurgeDialogProps {
  readonly entries: readonly HeldEntry[];
  readonly onClose: () => void;
  readonly onDone: (result: HostOutput<'privacy.purge'>) => void;
}

function idsOf(entries: readonly HeldEntry[], kind: HeldEntry['kind']): string[] {
  return entries.filter((entry) => entry.kind === kind).map(({ id }) => id);
}

/** The last question before something is gone everywhere: what, where, why, by whom; a word is typed, not clicked away. */
export function PurgeDialog({ entries, onClose, onDone }: PurgeDialogProps) {
  const { t } = useTranslation();
  const people = idsOf(entries, 'person');
  const expenses = idsOf(entries, 'payee');
  const payments = idsOf(entries, 'voucher');
  const briefs = idsOf(entries, 'notice');
  const weight = useData('privacy.weigh', { people }).data ?? { duties: 0, files: 0, papers: 0 };
  const mentions = useData('privacy.mentions', { people, expenses, payments, briefs }).data;
  const [reason, setReason] = useState<DestructionReason>('due');
  const [ground, setGround] = useState('');
  const [byRole, setByRole] = useState('');
  const [typed, setTyped] = useState('');
  const unreadable = useUnreadable();
  const [destroyUnreadable, setDestroyUnreadable] = useState(true);
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');

  async function destroy(): Promise<void> {
    if (byRole.trim() === '') return setFault(t('privacy.ask.byRoleMissing'));
    if (typed.trim() !== t('privacy.ask.word')) return setFault(t('privacy.ask.wordMissing'));
    if (mentions === undefined) return setFault(t('privacy.mentions.searching'));
    setBusy(true);
    setFault('');
    try {
      const chosen = picked ?? chosenAtFirst(mentions);
      const [redacted, kept] = [true, false].map((wanted) =>
        mentions.places.filter(({ key }) => chosen.has(key) === wanted).map(({ key }) => key),
      );
      const fate = destroyUnreadable ? 'destroy' : 'keep';
      onDone(
        await callHost('privacy.purge', {
          people,
          expenses,
          payments,
          briefs,
          reason,
          ground,
          byRole,
          mark: t('privacy.mentions.mark'),
          strike: redacted,
          keep: kept,
          damaged: fate,
          locked: fate,
        }),
      );
    } catch (error) {
      setFault(failureText(error));
      setBusy(false);
    }
  }

  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => {
        if (!open && !busy) onClose();
      }}
      title={t('privacy.ask.title', { count: entries.length })}
      description={t('privacy.ask.description', { duties: weight.duties, files: weight.files })}
      confirmLabel={t('privacy.ask.confirm')}
      cancelLabel={t('common.cancel')}
      busy={busy}
      size="normal"
      onConfirm={() => void destroy()}
    >
      <div className={styles.ask}>
        <ul className={styles.places}>
          <li>{t('privacy.ask.inLibrary')}</li>
          <li>{t('privacy.ask.inBackups')}</li>
          <li>{t('privacy.ask.inside')}</li>
          {weight.papers === 0 ? null : <li>{t('privacy.ask.papers', { count: weight.papers })}</li>}
        </ul>
        {mentions === undefined ? (
          <p className={styles.quiet} role="status">
            {t('privacy.mentions.searching')}
          </p>
        ) : (
          <MentionList mentions={mentions} chosen={picked ?? chosenAtFirst(mentions)} onChange={setPicked} />
        )}
        <UnreadableNote copies={unreadable} destroy={destroyUnreadable} onDestroy={setDestroyUnreadable} />
        <Field label={t('privacy.ask.reason')}>
          <Select
            label={t('privacy.ask.reason')}
            value={reason}
            options={DESTRUCTION_REASONS.map((value) => ({ value, label: t(`privacy.reason.${value}`) }))}
            onChange={setReason}
          />
        </Field>
        <Field label={t('privacy.ask.ground')} hint={t('privacy.ask.groundHint')}>
          <TextField value={ground} onCommit={setGround} onDraft={setGround} />
        </Field>
        <Field label={t('privacy.ask.byRole')} hint={t('privacy.ask.byRoleHint')}>
          <TextField value={byRole} onCommit={setByRole} onDraft={setByRole} />
        </Field>
        <Field label={t('privacy.ask.type', { word: t('privacy.ask.word') })} error={fault}>
          <TextField value={typed} onCommit={setTyped} onDraft={setTyped} />
        </Field>
      </div>
    </ConfirmDialog>
  );
}
