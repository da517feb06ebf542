import type { Brief } from '@shared/contract/entities.ts';
import { hasForm } from '@shared/domain/filming/record-form.ts';
import { Checkbox, RadioGroup } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { columnTitle } from '@app/i18n/field-words.ts';
import { useData } from '@app/lib/data.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import { Section, SheetField } from './Section.tsx';
import { useBriefEdit } from './useEdit.ts';

const FORMS = ['recordVideo', 'recordPhoto', 'recordWritten'] as const;

/** Whether there is filming, and that nobody is filmed against their will (requirements C56, D10–D12); what the room 촬영·기록 holds is the answer. */
export function FilmingSection({ brief }: { readonly brief: Brief }) {
  const { t } = useTranslation();
  const { experimentId } = brief;
  const edit = useBriefEdit(experimentId);
  const { data: told } = useData('crewBrief.rows', { experimentId });
  const forms = FORMS.filter((name) => brief[name]).map((name) => columnTitle('brief', name));
  const isToldThere = (told ?? []).length > 0;
  return (
    <Section title={t('overview.filming')}>
      <SheetField name="filming" label={t('overview.filming')} wide>
        {hasForm(brief) ? (
          <p>{t('filming.overview.byRoom', { forms: forms.join(' · ') })}</p>
        ) : (
          <RadioGroup
            layout="inline"
            value={brief.filming}
            options={[
              { value: 'planned', label: t('overview.filmingPlanned') },
              { value: 'none', label: t('overview.filmingNone') },
            ]}
            onChange={(filming) => void edit({ filming })}
          />
        )}
      </SheetField>
      <div data-field="optOutsAsked">
        <Checkbox checked={brief.optOutsAsked} onChange={(asked) => void edit({ optOutsAsked: asked })}>
          {t('overview.optOutsAsked')}
        </Checkbox>
      </div>
      <div data-field="optOutsCrewTold">
        {isToldThere ? (
          <p>{t('filming.overview.toldThere')}</p>
        ) : (
          <Checkbox checked={brief.optOutsCrewTold} onChange={(said) => void edit({ optOutsCrewTold: said })}>
            {t('overview.optOutsCrewTold')}
          </Checkbox>
        )}
      </div>
      <Link href={rowAddress(experimentId, 'filming', isToldThere ? 'optOuts' : 'record')}>
        {t('filming.overview.open')}
      </Link>
    </Section>
  );
}
