import { Button, EmptyState, ExampleTable } from '@ui/index.ts';
import { UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** Nobody yet: what the list is for, how a row looks, one button. */
export function DirectoryEmpty({ onAdd }: { readonly onAdd: () => void }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      sentence={t('people.empty.sentence')}
      example={
        <>
          <ExampleTable
            columns={[
              [t('people.column.nickname'), t('people.empty.sampleNickname')],
              [t('people.column.role'), t('people.empty.sampleRole')],
              [t('people.column.affiliation'), t('people.empty.sampleAffiliation')],
              [t('people.column.phone'), t('people.empty.samplePhone')],
            ]}
          />
          <p>{t('people.empty.example')}</p>
        </>
      }
      action={
        <Button variant="primary" size="large" changes icon={UserPlus} onClick={onAdd}>
          {t('people.addPerson')}
        </Button>
      }
    />
  );
}
