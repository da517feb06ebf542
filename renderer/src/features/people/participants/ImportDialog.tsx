import { placeApplicants } from '@shared/domain/participant-list.ts';
import { Button, Dialog, Field, TextArea } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUndoToast } from '@app/app/useUndoToast.tsx';
import { columnTitle } from '@app/i18n/field-words.ts';
import { useStepCommand } from '@app/lib/data.ts';
import { workDay } from '@app/lib/work-day.ts';
import styles from './Participants.module.css';
import { LIST_COLUMNS, listColumnTable, readList } from './read-list.ts';
import type { ListedApplicant } from './read-list.ts';
import type { Participants } from './useParticipants.ts';

export interface ImportDialogProps {
  readonly experimentId: string;
  readonly of: Participants;
  /** What was pasted already. */
  readonly start: string;
  readonly onClose: () => void;
}

/** Takes a list of applicants, and says before it is stored who is known already and who stands on it twice. */
export function ImportDialog({ experimentId, of, start, onClose }: ImportDialogProps) {
  const { t } = useTranslation();
  const undoToast = useUndoToast();
  const take = useStepCommand('participation.import');
  const [text, setText] = useState(start);
  const rows = readList(text, workDay());
  const taking = new Set(of.rows.map(({ personId }) => personId));
  const places = placeApplicants(rows.map(whole), of.people, taking);
  const named = (kind: string) =>
    rows.filter((_, at) => places[at]?.kind === kind).map(({ nickname = '', name = '' }) => nickname || name);
  const known = named('known');
  const already = named('already');
  const twice = named('twice');
  const added = rows.length - already.length - twice.length;

  function store(): void {
    if (added === 0) return;
    take.mutate(
      { experimentId, rows: [...rows] },
      {
        onSuccess({ step, output }) {
          undoToast(t('participants.list.done', { count: output.added }), step);
          onClose();
        },
      },
    );
  }
  return (
    <Dialog
      open
      size="wide"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={t('participants.list.title')}
      description={t('participants.list.about')}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" changes disabled={added === 0} loading={take.isPending} onClick={store}>
            {t('participants.list.store', { count: added })}
          </Button>
        </>
      }
    >
      <div className={styles.section}>
        <Field
          label={t('participants.list.field')}
          hint={t('participants.list.columns', {
            columns: LIST_COLUMNS.map((name) => columnTitle(listColumnTable(name), name)).join(' · '),
          })}
          layout="stacked"
        >
          <TextArea rows={8} value={text} onCommit={setText} maxLength={2_000_000} />
        </Field>
        <div role="status" className={styles.section}>
          <p>{t('participants.list.found', { count: added })}</p>
          <Said words="participants.list.known" names={known} />
          <Said words="participants.list.already" names={already} />
          <Said words="participants.list.twice" names={twice} />
        </div>
      </div>
    </Dialog>
  );
}

const SHOWN = 5;

function Said({
  words,
  names,
}: {
  readonly words: `participants.list.${'known' | 'already' | 'twice'}`;
  readonly names: readonly string[];
}) {
  const { t } = useTranslation();
  if (names.length === 0) return null;
  const listed = names.slice(0, SHOWN).join(', ') + (names.length > SHOWN ? ' …' : '');
  return <p className={styles.quiet}>{t(words, { count: names.length, names: listed })}</p>;
}

function whole({ name = '', nickname = '', affiliation = '', phone = '', email = '' }: ListedApplicant) {
  return { name, nickname, affiliation, phone, email };
}
