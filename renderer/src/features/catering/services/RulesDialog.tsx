import { blankFields } from '@shared/entities/derive.ts';
import { DECLARED } from '@shared/entities/index.ts';
import type { Entity } from '@shared/entities/index.ts';
import { Dialog } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '@app/records/RecordForm.tsx';
import type { Catering } from '../useCatering.ts';

export interface RulesDialogProps {
  readonly of: Catering;
  readonly onClose: () => void;
}

/** Meal times and the limit for each, with who says so: the usual ones hold until one of them is changed. */
export function RulesDialog({ of, onClose }: RulesDialogProps) {
  const { t } = useTranslation();
  const { rule, rules, experimentId } = of;
  const usual = { ...blankFields(DECLARED.cateringRule), id: '', experimentId, rank: 'a0' };
  // Complete by construction: every field of the table has a blank.
  const row = rule ?? (usual as unknown as Entity<'cateringRule'>);
  return (
    <Dialog
      open
      size="small"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={t('catering.rule.title')}
      description={t('catering.rule.about')}
      closeLabel={t('common.close')}
    >
      <RecordForm
        table="cateringRule"
        row={row}
        onEdit={(patch) => (rule === undefined ? rules.add([patch], null) : rules.edit([{ id: rule.id, patch }]))}
        groups={[
          {
            fields: [
              { name: 'lunchFrom' },
              { name: 'lunchUntil' },
              { name: 'dinnerFrom' },
              { name: 'dinnerUntil' },
              { name: 'windowSource', placeholder: t('catering.rule.usual') },
              { name: 'perHeadLimit' },
              { name: 'limitSource', placeholder: t('catering.rule.limitExample') },
            ],
          },
        ]}
      />
    </Dialog>
  );
}
