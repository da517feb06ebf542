import { FACT_KEYS } from '@shared/domain/checks/fact-keys.ts';
import { CHECK_STATES } from '@shared/domain/checklist.ts';
import { formatInstant } from '@shared/domain/civil-date.ts';
import { FARTHEST_OFFSET } from '@shared/entities/dates.ts';
import { Button, Combobox, Field, NumberField, Select, TextField } from '@ui/index.ts';
import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { AttachmentSection } from '@app/attachments/index.ts';
import { CivilDateField, ClockField, useNumberWords } from '@app/fields/index.ts';
import { choiceOptions, columnTitle } from '@app/i18n/field-words.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { personLabel } from '@app/lib/person-label.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import styles from './Checks.module.css';
import { ReasonField } from './ReasonField.tsx';
import type { CheckPatch, Checks, Typed } from './useChecks.ts';
import type { CheckWords } from './useCheckWords.ts';

export interface LinePanelProps {
  readonly of: Checks;
  readonly words: CheckWords;
  readonly line: Typed;
  readonly onRemoved: () => void;
}

const NOTHING = 'none';

/** All of a line that somebody wrote, each stored as it is left. */
export function LinePanel({ of, words, line, onRemoved }: LinePanelProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const numberWords = useNumberWords();
  const { check, card, hasParts } = line;
  const label = (column: string) => columnTitle('checkItem', column);
  const people = of.people.map((person) => ({
    value: person.id,
    label: personLabel(person),
    keywords: person.nickname,
  }));
  function edit(patch: CheckPatch): Promise<unknown> {
    return of.edit(check.id, patch);
  }
  function send(patch: CheckPatch): void {
    // A refusal is told by the command's own toast.
    void edit(patch).catch(() => {});
  }
  const facts = [
    { value: NOTHING, label: t('checks.panel.nothing') },
    ...FACT_KEYS.map((key) => ({ value: key, label: words.factTitle(key) })),
  ];
  return (
    <div className={styles.panel}>
      <Field label={label('text')}>
        <TextField value={check.text} onCommit={(text) => edit({ text })} />
      </Field>
      <p className={styles.quiet}>
        <Link href={rowAddress(of.experimentId, 'board', card.id)}>{t('checks.partOf', { title: card.title })}</Link>
      </p>
      {hasParts ? null : (
        <Field label={t('checks.panel.state')}>
          <Select
            label={t('checks.panel.state')}
            value={line.state}
            options={choiceOptions('checkItem', 'state').filter(({ value }) => value !== 'na' || check.state === 'na')}
            onChange={(next) => send({ state: CHECK_STATES.find((state) => state === next) ?? 'open' })}
          />
        </Field>
      )}
      {hasParts ? null : <ReasonField of={of} line={line} />}
      <Field label={label('personId')}>
        <Combobox
          label={label('personId')}
          value={check.personId}
          options={people}
          emptyLabel={t('board.bulk.noPerson')}
          createLabel={(name) => t('board.bulk.createPerson', { name })}
          onChange={(id) => send({ person: id === null ? null : { id } })}
          onCreate={(name) => send({ person: { name } })}
        />
      </Field>
      <Field label={label('place')}>
        <TextField value={check.place} placeholder={card.place} onCommit={(place) => edit({ place })} />
      </Field>
      <div className={styles.pair}>
        <Field label={label('dueOn')}>
          <CivilDateField value={check.dueOn} onCommit={(dueOn) => edit({ dueOn })} />
        </Field>
        <Field label={label('dueAt')}>
          <ClockField value={check.dueAt} onCommit={(dueAt) => edit({ dueAt })} />
        </Field>
      </div>
      <Field label={t('checks.panel.days')} hint={t('checks.panel.daysHint')}>
        <NumberField
          value={check.offsetDays}
          min={-FARTHEST_OFFSET}
          max={FARTHEST_OFFSET}
          words={numberWords}
          onCommit={(offsetDays) => edit({ offsetDays })}
        />
      </Field>
      <Field label={label('rightWhen')}>
        <TextField value={check.rightWhen} onCommit={(rightWhen) => edit({ rightWhen })} />
      </Field>
      <Field label={label('proof')} hint={t('checks.panel.proofHint')}>
        <TextField value={check.proof} onCommit={(proof) => edit({ proof })} />
      </Field>
      <AttachmentSection
        experimentId={of.experimentId}
        owner={{ ownerTable: 'checkItem', ownerId: check.id }}
        heading="h3"
      />
      <Field label={label('dependsOn')} hint={t('checks.panel.dependsHint')}>
        <Select
          label={label('dependsOn')}
          value={check.dependsOn ?? NOTHING}
          options={facts}
          onChange={(key) => send({ dependsOn: key === NOTHING ? null : key })}
        />
      </Field>
      {line.changed.length === 0 ? null : <p className={styles.changed}>{words.changed(line)}</p>}
      {check.checkedAt === null ? null : (
        <p className={styles.quiet}>
          {t('checks.checked', { when: formatInstant(check.checkedAt, locale), who: of.nameOf(check.checkedById) })}
        </p>
      )}
      <Button
        changes
        icon={Trash2}
        variant="quiet"
        onClick={() => {
          of.remove(check.id);
          onRemoved();
        }}
      >
        {t('checks.panel.remove')}
      </Button>
    </div>
  );
}
