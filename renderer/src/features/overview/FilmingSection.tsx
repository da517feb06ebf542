import type { Brief } from '@shared/contract/entities.ts';
import { Checkbox, RadioGroup } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { Section, SheetField } from './Section.tsx';
import { useBriefEdit } from './useEdit.ts';

/** Whether there is filming, and that nobody is filmed against their will (requirements C56, D10–D12). */
export function FilmingSection({ brief }: { readonly brief: Brief }) {
  const { t } = useTranslation();
  const edit = useBriefEdit(brief.experimentId);
  return (
    <Section title={t('overview.filming')}>
      <SheetField name="filming" label={t('overview.filming')} wide>
        <RadioGroup
          layout="inline"
          value={brief.filming}
          options={[
            { value: 'planned', label: t('overview.filmingPlanned') },
            { value: 'none', label: t('overview.filmingNone') },
          ]}
          onChange={(filming) => void edit({ filming })}
        />
      </SheetField>
      <div data-field="optOutsAsked">
        <Checkbox checked={brief.optOutsAsked} onChange={(asked) => void edit({ optOutsAsked: asked })}>
          {t('overview.optOutsAsked')}
        </Checkbox>
      </div>
      <div data-field="optOutsCrewTold">
        <Checkbox checked={brief.optOutsCrewTold} onChange={(told) => void edit({ optOutsCrewTold: told })}>
          {t('overview.optOutsCrewTold')}
        </Checkbox>
      </div>
    </Section>
  );
}
