import { Field, Select, TextArea, TextField } from '@ui/index.ts';
import type { DocumentChoice } from '@shared/contract/document.contract.ts';
import { PAPER_LOCALES } from '@shared/papers/define.ts';
import { paperOf } from '@shared/papers/index.ts';
import { useTranslation } from 'react-i18next';
import { Choices } from './Choices.tsx';

const AUDIENCES = ['internal', 'shared', 'public'] as const;

type Shared = Pick<DocumentChoice['settings'], 'audience' | 'locale' | 'heading' | 'remark'>;

interface SharedFieldsProps {
  readonly choice: DocumentChoice;
  readonly onChange: (patch: Partial<Shared>) => void;
}

/** What every paper asks: for whom, in which language, under which heading. */
export function SharedFields({ choice: { kind, settings }, onChange }: SharedFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Field label={t('documents.audience')}>
        <Select
          label={t('documents.audience')}
          value={settings.audience}
          options={AUDIENCES.filter((value) => paperOf(kind).audiences.includes(value)).map((value) => ({
            value,
            label: t(`documents.audiences.${value}`),
          }))}
          onChange={(audience) => onChange({ audience })}
        />
      </Field>
      <Choices
        label={t('documents.language')}
        value={settings.locale}
        segments={PAPER_LOCALES.map((value) => ({ value, label: t(`documents.languages.${value}`) }))}
        onChange={(locale) => onChange({ locale })}
      />
      <Field label={t('documents.heading')} hint={t('documents.headingHelp')}>
        <TextField value={settings.heading} maxLength={60} onCommit={(heading) => onChange({ heading })} />
      </Field>
      <Field label={t('documents.remark')}>
        <TextArea value={settings.remark} maxLength={1000} onCommit={(remark) => onChange({ remark })} />
      </Field>
    </>
  );
}
