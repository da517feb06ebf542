import { formatPlainDate, seoulDate } from '@shared/domain/civil-date.ts';
import type { GateResult, MissingItem } from '@shared/domain/gates.ts';
import { STAGES } from '@shared/domain/stage.ts';
import type { Stage } from '@shared/domain/stage.ts';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { missingText } from '@app/i18n/gate-words.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { useLoaded } from '@app/lib/data.ts';
import { MakeAgain } from '@app/gates/index.ts';
import { gateAddress } from '@app/lib/gate-places.ts';
import styles from './Overview.module.css';

/** What each stage's gate still misses, each line a way to the place where it is answered. */
export function GateList({ experimentId }: { readonly experimentId: string }) {
  const { t } = useTranslation();
  const gates = useLoaded('gates.get', { experimentId });
  const shown = STAGES.filter((stage) => stage !== 'run');
  return (
    <section aria-label={t('overview.gates')}>
      <h2>{t('overview.gates')}</h2>
      <div className={styles.list}>
        {shown.map((stage) => (
          <Gate key={stage} experimentId={experimentId} stage={stage} gate={gates[stage]} />
        ))}
      </div>
    </section>
  );
}

function Gate(props: { readonly experimentId: string; readonly stage: Stage; readonly gate: GateResult }) {
  const { experimentId, stage, gate } = props;
  const { t } = useTranslation();
  const locale = useLocale();
  const required = gate.missing.filter(({ severity }) => severity === 'required').length;
  return (
    <div className={styles.gate}>
      <div className={styles.gateHead}>
        <h3>{t(`shell.stage.${stage}`)}</h3>
        <span className={styles.gateState} data-state={gate.state}>
          {t(`gate.state.${gate.state}`, { count: required })}
        </span>
      </div>
      {gate.override === null ? null : (
        <p className={styles.when}>
          {t('gate.overruledOn', {
            date: formatPlainDate(seoulDate(gate.override.at), locale),
            reason: gate.override.reason,
          })}
        </p>
      )}
      <ul className={styles.missing}>
        {gate.missing.map((item) => (
          <Missing
            key={`${item.code} ${item.params['from'] ?? item.params['to'] ?? item.params['post'] ?? ''}`}
            experimentId={experimentId}
            item={item}
            missing={gate.missing}
          />
        ))}
      </ul>
    </div>
  );
}

interface MissingProps {
  readonly experimentId: string;
  readonly item: MissingItem;
  readonly missing: readonly MissingItem[];
}

function Missing({ experimentId, item, missing }: MissingProps) {
  const { t } = useTranslation();
  return (
    <li>
      <div>
        {item.isGone ? (
          missingText(item)
        ) : (
          <Link href={gateAddress(experimentId, item.code)}>
            {item.severity === 'warning' ? `${t('gate.warning')}: ${missingText(item)}` : missingText(item)}
          </Link>
        )}
        <MakeAgain experimentId={experimentId} item={item} missing={missing} />
      </div>
    </li>
  );
}
