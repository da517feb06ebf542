import type { HeldOverview } from '@shared/contract/privacy.contract.ts';
import { CONSENTS, HELD_PURPOSES } from '@shared/domain/personal-data.ts';
import { EmptyState, Table } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';

/** How many people are held for what, and on what consent. */
export function HeldCounts({ overview: { held } }: { readonly overview: HeldOverview }) {
  const { t } = useTranslation();
  if (held.length === 0) return <EmptyState sentence={t('privacy.noneHeld')} />;
  const purposes = HELD_PURPOSES.filter((purpose) => held.some((one) => one.purpose === purpose));
  const consents = CONSENTS.filter((consent) => held.some((one) => one.consent === consent));
  function count(matches: (one: HeldOverview['held'][number]) => boolean): string {
    const sum = held.filter(matches).reduce((total, one) => total + one.count, 0);
    return sum === 0 ? '' : t('privacy.figure', { count: sum });
  }
  return (
    <Table
      density="dense"
      caption={t('privacy.heldLabel')}
      columns={[
        { key: 'purpose', title: t('privacy.column.purpose') },
        ...consents.map((key) => ({ key, title: t(`people.consent.${key}`), kind: 'number' as const })),
        { key: 'total', title: t('privacy.total'), kind: 'number' },
      ]}
    >
      {purposes.map((purpose) => (
        <tr key={purpose}>
          <th scope="row">{t(`people.purpose.${purpose}`)}</th>
          {consents.map((consent) => (
            <td key={consent} data-number>
              {count((one) => one.purpose === purpose && one.consent === consent)}
            </td>
          ))}
          <td data-number>{count((one) => one.purpose === purpose)}</td>
        </tr>
      ))}
    </Table>
  );
}
