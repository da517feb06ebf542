import { Button, EmptyState } from '@ui/index.ts';
import { UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './Directory.module.css';

/** Nobody yet: what the list is for, how a row looks, one button. */
export function DirectoryEmpty({ onAdd }: { readonly onAdd: () => void }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      sentence={t('people.empty.sentence')}
      example={
        <>
          <table className={styles.sample}>
            <thead>
              <tr>
                <th scope="col">{t('people.column.nickname')}</th>
                <th scope="col">{t('people.column.role')}</th>
                <th scope="col">{t('people.column.affiliation')}</th>
                <th scope="col">{t('people.column.phone')}</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <td>{t('people.empty.sampleNickname')}</td>
                <td>{t('people.empty.sampleRole')}</td>
                <td>{t('people.empty.sampleAffiliation')}</td>
                <td className="tabular">{t('people.empty.samplePhone')}</td>
              </tr>
            </tbody>
          </table>
          <p>{t('people.empty.example')}</p>
        </>
      }
      action={
        <Button variant="primary" size="large" icon={UserPlus} onClick={onAdd}>
          {t('people.addPerson')}
        </Button>
      }
    />
  );
}
