import type { IssuedDocument } from '@shared/contract/document.contract.ts';
import { changedThings } from '@shared/domain/plan-changes.ts';
import { Banner, Button } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useData } from '@app/lib/data.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import { words } from '@app/i18n/dynamic.ts';
import { questionTitle } from './question-words.ts';

/** Whether the plan that was issued last still says what the plan says, and what has changed since. */
export function IssuedNotice({ experimentId }: { readonly experimentId: string }) {
  const { data: room } = useData('document.room', { experimentId });
  const last = room?.issues.find(({ kind }) => kind === 'plan');
  return last === undefined ? null : <Outdated key={last.id} experimentId={experimentId} issue={last} />;
}

/** Names beyond these are left out of the sentence. */
const NAMED = 8;

function Outdated({ experimentId, issue }: { readonly experimentId: string; readonly issue: IssuedDocument }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { data: isCurrent } = useData('document.isCurrent', { experimentId, kind: issue.kind, issueId: issue.id });
  const { data: history } = useData(
    'history.list',
    { experimentId, room: 'plan', limit: 100 },
    { enabled: isCurrent === false },
  );
  if (isCurrent !== false) return null;
  const changed = changedThings(history?.entries ?? [], issue.issuedAt).map(({ table, name }) =>
    table === 'planAnswer' ? questionTitle(name) : `${words(`history.thing.${table}`, {})} ${name}`,
  );
  const items = [...changed.slice(0, NAMED), ...(changed.length > NAMED ? ['…'] : [])].join(', ');
  return (
    <Banner
      tone="warn"
      title={t('plan.notice.outdated', { number: issue.number, code: issue.revisionCode })}
      remedy={
        <>
          {changed.length === 0 ? '' : `${t('plan.notice.outdatedChanges', { items })} · `}
          {t('plan.notice.outdatedRemedy')}
        </>
      }
      action={
        <Button size="small" onClick={() => go(rowAddress(experimentId, 'documents', null))}>
          {t('plan.notice.toDocuments')}
        </Button>
      }
    />
  );
}
