import { dietsOfParticipants } from '@shared/domain/catering/diets.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import { Banner, Button, Field } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from '@app/fields/index.ts';
import { choiceWord, columnTitle } from '@app/i18n/field-words.ts';
import { PartTable } from '@app/records/PartTable.tsx';
import { CateringNotices } from '../CateringNotices.tsx';
import styles from '../Catering.module.css';
import type { Catering } from '../useCatering.ts';

const ISSUES = ['dietsUnasked', 'diet'] as const;

/** 식이: how many do not eat what, each with where the number comes from; nobody is named. */
export function DietsTab({ of }: { readonly of: Catering }) {
  const { t } = useTranslation();
  const { diets, rule, rules, participations } = of;
  const counted = dietsOfParticipants(participations);
  const word = (kind: string) => choiceWord(PRODUCT.fieldOf('dietCount', 'kind'), kind) ?? kind;
  const fresh = counted.filter(
    ({ kind, count }) => !diets.rows.some((row) => row.kind === kind && row.count === count),
  );

  async function takeOver(): Promise<void> {
    const source = { source: 'asked' as const, foundIn: t('catering.diet.participants') };
    const known = new Map(diets.rows.map((row) => [row.kind, row.id]));
    const patches = fresh.flatMap(({ kind, count }) => {
      const id = known.get(kind);
      return id === undefined ? [] : [{ id, patch: { count, ...source } }];
    });
    const added = fresh.filter(({ kind }) => !known.has(kind)).map((row) => ({ ...row, ...source }));
    await diets.paste(patches, added);
  }
  return (
    <div className={styles.scroll}>
      <p className={styles.quiet}>{t('catering.diet.about')}</p>
      <CateringNotices of={of} kinds={ISSUES} />
      {fresh.length === 0 ? null : (
        <Banner
          title={t('catering.diet.found')}
          remedy={fresh.map(({ kind, count }) => t('catering.diet.line', { diet: word(kind), count })).join(', ')}
          action={
            <Button size="small" changes onClick={() => void takeOver()}>
              {t('catering.diet.takeOver')}
            </Button>
          }
        />
      )}
      <div className={styles.prose}>
        <Field label={columnTitle('cateringRule', 'dietsAskedOn')} layout="row" hint={t('catering.diet.askedHint')}>
          <CivilDateField
            value={rule?.dietsAskedOn ?? null}
            onCommit={(dietsAskedOn) =>
              rule === undefined
                ? rules.add([{ dietsAskedOn }], null)
                : rules.edit([{ id: rule.id, patch: { dietsAskedOn } }])
            }
          />
        </Field>
      </div>
      <PartTable
        table="dietCount"
        label={t('catering.diet.title')}
        rows={diets.rows}
        gestures={diets}
        fields={['kind', 'label', 'count', 'source', 'foundIn']}
        start={{}}
        addLabel={t('catering.diet.add')}
      />
    </div>
  );
}
