import { DESTRUCTION_REASONS } from '@shared/contract/privacy.contract.ts';
import type { DestructionReason, HeldEntry } from '@shared/contract/privacy.contract.ts';
import type { HostOutput } from '@shared/contract/index.ts';
import { ConfirmDialog, Field, Select, TextField } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import { callHost } from '@app/lib/api.ts';
import { useData } from '@app/lib/data.ts';
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
  const weight = useData('privacy.weigh', { people }).data ?? { duties: 0, files: 0, papers: 0 };
  const [reason, setReason] = useState<DestructionReason>('due');
  const [ground, setGround] = useState('');
  const [byRole, setByRole] = useState('');
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');

  async function destroy(): Promise<void> {
    if (byRole.trim() === '') return setFault(t('privacy.ask.byRoleMissing'));
    if (typed.trim() !== t('privacy.ask.word')) return setFault(t('privacy.ask.wordMissing'));
    setBusy(true);
    setFault('');
    try {
      const expenses = idsOf(entries, 'payee');
      const briefs = idsOf(entries, 'notice');
      onDone(await callHost('privacy.purge', { people, expenses, briefs, reason, ground, byRole }));
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
      onConfirm={() => void destroy()}
    >
      <div className={styles.ask}>
        <ul className={styles.places}>
          <li>{t('privacy.ask.inLibrary')}</li>
          <li>{t('privacy.ask.inBackups')}</li>
          {weight.papers === 0 ? null : <li>{t('privacy.ask.papers', { count: weight.papers })}</li>}
        </ul>
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
