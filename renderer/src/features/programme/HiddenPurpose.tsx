import type { Experiment } from '@shared/contract/entities.ts';
import { Switch } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@app/lib/data.ts';
import styles from './Programme.module.css';

/** The experiment's own switch, shown where its effect is seen (requirements C17, E03). */
export function HiddenPurpose({ experiment }: { readonly experiment: Experiment }) {
  const { t } = useTranslation();
  const edit = useCommand('experiment.edit');
  const { id: experimentId, hiddenPurpose } = experiment;
  return (
    <Switch
      className={styles.hidden ?? ''}
      checked={hiddenPurpose}
      onChange={(checked) => edit.mutate({ experimentId, patch: { hiddenPurpose: checked } })}
      hint={t(hiddenPurpose ? 'programme.hidden.on' : 'programme.hidden.off')}
    >
      {t('programme.hidden.label')}
    </Switch>
  );
}
