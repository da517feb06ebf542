import type { BoardCard, BoardPerson } from '@shared/contract/board.ts';
import type { Duty } from '@shared/contract/entities.ts';
import { Avatar, Button, Combobox, Popover, SegmentedControl } from '@ui/index.ts';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { givenName, personLabel } from '@app/lib/person-label.ts';
import { peopleOptions } from '../panel/people-options.ts';
import type { TaskActions } from '../state/useTaskActions.ts';
import styles from './BulkBar.module.css';

export interface BulkOwnersProps {
  readonly cards: readonly BoardCard[];
  readonly people: readonly BoardPerson[];
  readonly actions: TaskActions;
  readonly open: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Puts someone on all selected cards, as lead or deputy, or takes someone off them. */
export function BulkOwners({ cards, people, actions, open, onOpenChange }: BulkOwnersProps) {
  const { t } = useTranslation();
  const [duty, setDuty] = useState<Duty>('lead');
  const ids = cards.map(({ id }) => id);
  const on = new Set(cards.flatMap((card) => [...card.leads, ...card.deputies]));
  return (
    <Popover
      side="top"
      open={open}
      onOpenChange={onOpenChange}
      label={t('board.bulk.owners')}
      trigger={
        <Button variant="quiet" changes>
          {t('board.bulk.owners')}
        </Button>
      }
    >
      <div className={styles.owners}>
        {/* First, so that what is typed on opening goes here. */}
        <Combobox
          label={t('board.bulk.assign')}
          placeholder={t('board.bulk.personHint')}
          value={null}
          options={peopleOptions(people)}
          emptyLabel={t('board.bulk.noPerson')}
          createLabel={(name) => t('board.bulk.createPerson', { name })}
          onChange={(id) => {
            if (id !== null) actions.assign({ ids, person: { id }, duty });
          }}
          onCreate={(name) => actions.assign({ ids, person: { name }, duty })}
        />
        <SegmentedControl
          changes
          label={t('board.bulk.owners')}
          value={duty}
          segments={[
            { value: 'lead', label: t('board.field.leads') },
            { value: 'deputy', label: t('board.field.deputies') },
          ]}
          onChange={setDuty}
        />
        <div className={styles.faces}>
          {people
            .filter(({ id }) => on.has(id))
            .map((person) => {
              const name = personLabel(person);
              return (
                <button
                  key={person.id}
                  type="button"
                  className={styles.face}
                  aria-label={t('board.bulk.unassign', { name })}
                  onClick={() => actions.unassign({ ids, personId: person.id })}
                >
                  <Avatar name={name} called={givenName(name)} size={20} decorative />
                  {name}
                  <X size={12} aria-hidden />
                </button>
              );
            })}
        </div>
      </div>
    </Popover>
  );
}
