import { headsOf, placed } from '@shared/domain/participants.ts';
import { Button, Dialog, Field, NumberField, SegmentedControl, Table, TextField } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUndoToast } from '@app/app/useUndoToast.tsx';
import { useNumberWords } from '@app/fields/index.ts';
import { columnTitle } from '@app/i18n/field-words.ts';
import { useToday } from '@app/i18n/hooks.ts';
import { useStepCommand } from '@app/lib/data.ts';
import { DrawRecords } from './DrawRecords.tsx';
import styles from './Participants.module.css';
import type { Participants } from './useParticipants.ts';

export interface DrawDialogProps {
  readonly experimentId: string;
  readonly of: Participants;
  readonly onClose: () => void;
}

interface Part {
  readonly groupId: string | null;
  readonly title: string;
  readonly applied: number;
  /** Places that are still free; what is proposed. */
  readonly free: number;
}

/** Eight digits that nobody chose; another number may be agreed on and typed in its place. */
function anySeed(): string {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  return String(value % 100_000_000).padStart(8, '0');
}

/** 무작위 추첨: how many places, per group where groups have targets, with the number that makes it repeatable (requirements S4). */
export function DrawDialog({ experimentId, of, onClose }: DrawDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const undoToast = useUndoToast();
  const draw = useStepCommand('participation.draw');
  const { registered: rows, groups, experiment } = of;
  const [cut, setCut] = useState<'groups' | 'all'>(groups.rows.length > 0 ? 'groups' : 'all');
  const [seed, setSeed] = useState(anySeed);
  const [criteria, setCriteria] = useState('');
  const [drawnBy, setDrawnBy] = useState('');
  const [typed, setTyped] = useState<Readonly<Record<string, number>>>({});
  const numberWords = useNumberWords();

  function partOf(groupId: string | null, title: string, target: number | null): Part {
    const among = rows.filter((row) => groupId === null || row.groupId === groupId);
    const applied = among.filter(({ state }) => state === 'applied').length;
    const free = target === null ? applied : Math.max(0, target - headsOf(placed(among)));
    return { groupId, title, applied, free: Math.min(free, applied) };
  }
  const parts =
    cut === 'all'
      ? [partOf(null, t('participants.draw.everyone'), experiment.headCount)]
      : groups.rows.map(({ id, title, target }) => partOf(id, title, target));
  const placesOf = ({ groupId, free }: Part) => typed[groupId ?? ''] ?? free;
  const pool = parts.reduce((sum, { applied }) => sum + applied, 0);
  const left = rows.filter(({ state, groupId }) => state === 'applied' && groupId === null).length;

  function hold(): void {
    draw.mutate(
      {
        experimentId,
        seed,
        criteria,
        drawnOn: today,
        drawnBy,
        parts: parts.map((part) => ({ groupId: part.groupId, places: placesOf(part) })),
      },
      {
        onSuccess({ step, output }) {
          undoToast(t('participants.draw.done', { drawn: output.drawn, waiting: output.waiting }), step);
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
      title={t('participants.draw.title')}
      description={t('participants.draw.about')}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button
            variant="primary"
            changes
            disabled={pool === 0 || seed.trim() === ''}
            loading={draw.isPending}
            onClick={hold}
          >
            {t('participants.draw.hold')}
          </Button>
        </>
      }
    >
      <div className={styles.section}>
        {groups.rows.length === 0 ? null : (
          <SegmentedControl
            label={t('participants.draw.cut')}
            value={cut}
            segments={(['groups', 'all'] as const).map((value) => ({
              value,
              label: t(`participants.draw.by.${value}`),
            }))}
            onChange={setCut}
          />
        )}
        <Table
          caption={t('participants.draw.parts')}
          density="dense"
          columns={[
            { key: 'group', title: columnTitle('participation', 'groupId') },
            { key: 'applied', title: t('participants.draw.applied'), kind: 'number' },
            { key: 'places', title: columnTitle('draw', 'places') },
          ]}
        >
          {parts.map((part) => (
            <tr key={part.groupId ?? ''}>
              <th scope="row">{part.title}</th>
              <td data-number>{part.applied}</td>
              <td>
                <NumberField
                  label={t('participants.draw.placesOf', { group: part.title })}
                  value={placesOf(part)}
                  words={numberWords}
                  min={0}
                  max={100_000}
                  onCommit={(value) => setTyped({ ...typed, [part.groupId ?? '']: value ?? 0 })}
                />
              </td>
            </tr>
          ))}
        </Table>
        {pool === 0 ? <p className={styles.quiet}>{t('participants.draw.nobody')}</p> : null}
        {cut === 'groups' && left > 0 ? (
          <p className={styles.quiet}>{t('participants.draw.withoutGroup', { count: left })}</p>
        ) : null}
        <Field label={columnTitle('draw', 'seed')} hint={t('participants.draw.seedHint')}>
          <TextField value={seed} onCommit={setSeed} onDraft={setSeed} />
        </Field>
        <Field label={columnTitle('draw', 'criteria')}>
          <TextField
            value={criteria}
            placeholder={t('participants.draw.criteriaHint')}
            onCommit={setCriteria}
            onDraft={setCriteria}
          />
        </Field>
        <Field label={columnTitle('draw', 'drawnBy')}>
          <TextField value={drawnBy} onCommit={setDrawnBy} onDraft={setDrawnBy} />
        </Field>
        <DrawRecords of={of} />
      </div>
    </Dialog>
  );
}
