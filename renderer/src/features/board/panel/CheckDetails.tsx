import type { CheckItem } from '@shared/contract/entities.ts';
import type { CheckState } from '@shared/domain/checklist.ts';
import { formatDate } from '@shared/domain/civil-date.ts';
import { Button, Combobox, TextField } from '@ui/index.ts';
import { UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from '@app/fields/index.ts';
import { columnTitle } from '@app/i18n/field-words.ts';
import { useLocale, useToday } from '@app/i18n/hooks.ts';
import { personLabel } from '@app/lib/person-label.ts';
import styles from './Panel.module.css';
import { peopleOptions } from './people-options.ts';
import type { CheckLineProps } from './check-line-props.ts';

type CheckFactsProps = Pick<CheckLineProps, 'check' | 'state' | 'hasParts' | 'people'>;

/** Below the text: who, by when, why not. Nothing where nothing is said. */
export function CheckFacts({ check, state, hasParts, people }: CheckFactsProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const today = useToday();
  const person = people.find(({ id }) => id === check.personId);
  const isOpen = state === 'open' || state === 'later';
  const isLate = isOpen && check.dueOn !== null && check.dueOn < today;
  const words = stateWords(check, hasParts ? 'open' : state);
  if (words === null && person === undefined && check.dueOn === null) return null;
  return (
    <p className={styles.checkFacts} data-late={isLate || undefined}>
      {words === null ? null : <span>{t(`board.check.${words}`, { reason: check.reason })}</span>}
      {person === undefined ? null : (
        <span className={styles.checkOwner}>
          <UserRound size={12} strokeWidth={1.75} aria-hidden /> {personLabel(person)}
        </span>
      )}
      {check.dueOn === null ? null : (
        <span>{t(isLate ? 'board.check.late' : 'board.check.until', { date: formatDate(check.dueOn, locale) })}</span>
      )}
    </p>
  );
}

function stateWords({ reason }: CheckItem, state: CheckState): 'na' | 'later' | null {
  if (state === 'na' && reason !== '') return 'na';
  return state === 'later' ? 'later' : null;
}

interface CheckDetailsProps extends Pick<CheckLineProps, 'check' | 'hasParts' | 'people' | 'lines'> {
  readonly asksReason: boolean;
  readonly onClose: () => void;
}

/** Who does it, by when, and why it does not apply, each stored as it is left. */
export function CheckDetails({ check, hasParts, asksReason, people, lines, onClose }: CheckDetailsProps) {
  const { t } = useTranslation();
  const owner = columnTitle('checkItem', 'personId');
  const refused = () => {};
  return (
    <div className={styles.checkDetails}>
      {asksReason && !hasParts ? (
        <TextField
          autoFocus
          label={columnTitle('checkItem', 'reason')}
          placeholder={t('board.check.reasonHint')}
          value={check.reason}
          onCommit={(reason) => lines.edit(check.id, { state: reason === '' ? 'open' : 'na', reason })}
        />
      ) : null}
      <Combobox
        label={owner}
        placeholder={owner}
        value={check.personId}
        options={peopleOptions(people)}
        emptyLabel={t('board.bulk.noPerson')}
        createLabel={(name) => t('board.bulk.createPerson', { name })}
        onChange={(id) => void lines.edit(check.id, { person: id === null ? null : { id } }).catch(refused)}
        onCreate={(name) => void lines.edit(check.id, { person: { name } }).catch(refused)}
      />
      <CivilDateField
        label={columnTitle('checkItem', 'dueOn')}
        placeholder={columnTitle('checkItem', 'dueOn')}
        value={check.dueOn}
        onCommit={(dueOn) => lines.edit(check.id, { dueOn })}
      />
      <Button size="small" variant="quiet" onClick={onClose}>
        {t('common.close')}
      </Button>
    </div>
  );
}
