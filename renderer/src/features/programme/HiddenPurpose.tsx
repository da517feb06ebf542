import type { Experiment } from '@shared/contract/entities.ts';
import { isPurposeHidden } from '@shared/domain/hidden-purpose.ts';
import { Switch } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@app/lib/data.ts';
import styles from './Programme.module.css';

/** The answer of the overview, shown where its effect is seen (requirements C17, E03). */
export function HiddenPurpose({ experiment }: { readonly experiment: Experiment }) {
  const { t } = useTranslation();
  const edit = useCommand('experiment.edit');
  const isHidden = isPurposeHidden(experiment);
  return (
    <Switch
      className={styles.hidden ?? ''}
      checked={isHidden}
      onChange={(checked) =>
        edit.mutate({ experimentId: experiment.id, patch: { awareness: checked ? 'blind' : 'informed' } })
      }
      {...(isHidden ? { hint: t('programme.hidden.on') } : {})}
    >
      {t('programme.hidden.label')}
    </Switch>
  );
}
