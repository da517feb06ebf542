import type { Brief } from '@shared/contract/entities.ts';
import { Checkbox, TextArea } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { Section, SheetField } from './Section.tsx';
import { useBriefEdit } from './useEdit.ts';

const ANSWERS = [
  'claimedEffect',
  'institutionDifficulty',
  'answerEffect',
  'answerDifficulty',
  'answerAlternatives',
] as const satisfies readonly (keyof Brief)[];

/** From claimed effect and difficulty to the question; the three selection questions (requirements A19–A22, B06–B12). */
export function TopicSection({ brief }: { readonly brief: Brief }) {
  const { t } = useTranslation();
  const edit = useBriefEdit(brief.experimentId);
  return (
    <Section title={t('overview.topic')}>
      {ANSWERS.map((name) => (
        <SheetField key={name} name={name} label={t(`overview.${name}`)} wide={name === 'answerAlternatives'}>
          <TextArea rows={2} value={brief[name]} onCommit={(text) => edit({ [name]: text })} />
        </SheetField>
      ))}
      <div data-field="oneOffAcknowledged" data-wide>
        <Checkbox
          checked={brief.oneOffAcknowledged}
          onChange={(oneOffAcknowledged) => void edit({ oneOffAcknowledged })}
        >
          {t('overview.oneOffAcknowledged')}
        </Checkbox>
      </div>
    </Section>
  );
}
