import type { DoorKind } from '@shared/domain/door/codes.ts';
import type { Portrait } from '@shared/domain/filming/opt-outs.ts';
import { Button, Checkbox, Field, NumberField, Select, TextField } from '@ui/index.ts';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNumberWords } from '@app/fields/index.ts';
import styles from './Door.module.css';
import type { Door } from './useDoor.ts';
import type { DoorPresses } from './useDoorPresses.ts';
import { useDoorWords } from './useDoorWords.ts';

export interface WalkInProps {
  readonly of: Door;
  readonly presses: DoorPresses;
  readonly onDone: () => void;
}

/** 현장 등록: who is on no list, in one line; without a name they are counted. */
export function WalkIn(props: WalkInProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen)
    return (
      <Button changes icon={UserPlus} className={styles.start} onClick={() => setOpen(true)}>
        {t('door.walkIn.open')}
      </Button>
    );
  return (
    <WalkInForm
      {...props}
      onDone={() => {
        setOpen(false);
        props.onDone();
      }}
    />
  );
}

function WalkInForm({ presses, onDone }: WalkInProps) {
  const { t } = useTranslation();
  const words = useDoorWords();
  const [name, setName] = useState('');
  const [affiliation, setAffiliation] = useState('');
  const [kind, setKind] = useState<DoorKind>('participant');
  const [heads, setHeads] = useState(1);
  const [tagGiven, setTagGiven] = useState(true);
  const isNamed = name.trim() !== '';

  async function letIn(portrait: Portrait): Promise<void> {
    const isIn = await presses.walkIn({
      name: name.trim(),
      affiliation: affiliation.trim(),
      label: t('door.walkIn.label'),
      kind,
      portrait,
      via: t('door.walkIn.via'),
      companions: heads - 1,
      tagGiven,
    });
    if (isIn) onDone();
  }
  return (
    <section aria-label={t('door.walkIn.title')} className={styles.card}>
      <h2 className={styles.heading}>{t('door.walkIn.title')}</h2>
      <div className={styles.fields}>
        <Field label={t('door.walkIn.name')}>
          <TextField value={name} onDraft={setName} onCommit={setName} autoFocus maxLength={100} />
        </Field>
        <Field label={t('door.walkIn.affiliation')}>
          <TextField value={affiliation} onDraft={setAffiliation} onCommit={setAffiliation} maxLength={100} />
        </Field>
        <Field label={t('door.walkIn.kind')}>
          <Select label={t('door.walkIn.kind')} value={kind} options={words.kinds} onChange={setKind} />
        </Field>
        <Field label={t('door.walkIn.heads')}>
          <NumberField
            value={heads}
            words={useNumberWords()}
            min={1}
            max={100}
            onCommit={(count) => setHeads(count ?? 1)}
          />
        </Field>
      </div>
      <Checkbox checked={tagGiven} onChange={setTagGiven}>
        {t('door.card.tag')}
      </Checkbox>
      <p className={styles.question}>{t('door.card.ask')}</p>
      <div className={styles.buttons}>
        {(isNamed ? (['granted', 'refused', 'unasked'] as const) : (['granted', 'refused'] as const)).map((answer) => (
          <Button
            key={answer}
            changes
            variant={answer === 'granted' ? 'primary' : 'plain'}
            onClick={() => void letIn(answer)}
          >
            {isNamed
              ? t(`door.walkIn.${answer}`)
              : t(`door.walkIn.${answer === 'granted' ? 'unnamedGranted' : 'unnamedRefused'}`, { count: heads })}
          </Button>
        ))}
        <Button variant="quiet" onClick={onDone}>
          {t('door.walkIn.cancel')}
        </Button>
      </div>
      <p className={styles.quiet}>{t('door.walkIn.help')}</p>
    </section>
  );
}
