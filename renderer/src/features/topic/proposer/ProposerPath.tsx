import { BRANCHES, stepsOf } from '@shared/domain/proposer-path.ts';
import type { Branch, StepCode } from '@shared/domain/proposer-path.ts';
import { Badge, Button, VisuallyHidden } from '@ui/index.ts';
import { Check, Circle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useToday } from '@app/i18n/hooks.ts';
import styles from './Proposer.module.css';
import type { Proposer } from './useProposer.ts';

export interface ProposerPathProps {
  readonly proposer: Proposer;
  /** Leads to where a step is done. */
  readonly onGo: (code: StepCode) => void;
}

/** The three ways, each with its stepping stones; what the gate still asks for says so. */
export function ProposerPath({ proposer, onGo }: ProposerPathProps) {
  const { t } = useTranslation();
  const today = useToday();
  const { facts, branch: taken, brief } = proposer;

  function settle(branch: Branch): void {
    const on = branch === 'met' || brief.proposerExitOn !== null ? {} : { proposerExitOn: today };
    void proposer.change({ proposerExit: branch, ...on });
  }
  return (
    <div className={styles.path}>
      {BRANCHES.map((branch) => {
        const isTaken = branch === taken;
        const isSettled = facts.exit === branch;
        const name = t(`proposer.branch.${branch}`);
        return (
          <section key={branch} aria-label={name} className={styles.branch} data-taken={isTaken || undefined}>
            <div className={styles.branchHead}>
              <h2>{name}</h2>
              {isTaken ? (
                <Badge tone={isSettled ? 'ok' : 'accent'}>{t(isSettled ? 'proposer.settled' : 'proposer.taken')}</Badge>
              ) : null}
            </div>
            <ol className={styles.stones}>
              {stepsOf(branch, facts).map(({ code, isDone, isForGate }) => {
                const Glyph = isDone ? Check : Circle;
                const label = (
                  <>
                    <Glyph size={14} aria-hidden />
                    <span>{t(`proposer.step.${code}`)}</span>
                    <VisuallyHidden>{t(isDone ? 'proposer.done' : 'proposer.open')}</VisuallyHidden>
                    {isForGate && !isDone && isTaken ? <Badge tone="late">{t('proposer.gate')}</Badge> : null}
                  </>
                );
                return (
                  <li key={code} className={styles.stone} data-done={isDone || undefined}>
                    {isTaken && code !== 'exit' ? (
                      <button type="button" onClick={() => onGo(code)}>
                        {label}
                      </button>
                    ) : (
                      <span className={styles.still}>{label}</span>
                    )}
                  </li>
                );
              })}
            </ol>
            <div className={styles.branchFoot}>
              {isSettled ? (
                <Button
                  size="small"
                  variant="quiet"
                  changes
                  onClick={() => void proposer.change({ proposerExit: null })}
                >
                  {t('proposer.reopen')}
                </Button>
              ) : isTaken ? (
                <Button size="small" variant="primary" changes onClick={() => settle(branch)}>
                  {t(`proposer.settle.${branch}`)}
                </Button>
              ) : (
                <Button size="small" variant="quiet" changes onClick={() => void proposer.pick(branch)}>
                  {t('proposer.pick', { branch: name })}
                </Button>
              )}
            </div>
          </section>
        );
      })}
    </div>
  );
}
