import { Banner, Button } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { NameChoices } from '@app/records/table/NameChoices.tsx';
import type { NewNames } from './useNewNames.ts';

/** Names written out; more are counted in the title. */
const SHOWN = 8;

/** Asks once, after a paste, which of its unknown names are people, and stands in nobody's way until it is answered. */
export function NameNotice({ names }: { readonly names: NewNames }) {
  const { t } = useTranslation();
  const { pasted, asked } = names;
  return (
    <>
      {pasted.length === 0 ? null : (
        <Banner
          title={t('names.text.notice', { count: pasted.length })}
          remedy={[...pasted.slice(0, SHOWN), ...(pasted.length > SHOWN ? ['…'] : [])].join(', ')}
          action={
            <>
              <Button changes onClick={() => names.ask(pasted)}>
                {t('names.text.choose')}
              </Button>
              <Button variant="quiet" onClick={names.keepAll}>
                {t('names.text.keepAll')}
              </Button>
            </>
          }
        />
      )}
      {asked === null ? null : (
        <NameChoices names={asked} otherwise="text" onConfirm={names.answer} onClose={names.close} />
      )}
    </>
  );
}
