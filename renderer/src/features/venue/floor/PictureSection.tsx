import { MOST_PICTURE_PIXELS } from '@shared/domain/attachment.ts';
import { metres } from '@shared/domain/floor/paper-scale.ts';
import { Banner, Button } from '@ui/index.ts';
import { Maximize, Ruler } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AttachmentSection } from '@app/attachments/index.ts';
import { RecordForm } from '@app/records/RecordForm.tsx';
import { CalibrateDialog } from './CalibrateDialog.tsx';
import styles from './Floor.module.css';
import type { Floor, FloorPlanView } from './useFloor.ts';
import type { PlanPicture } from './usePlanPicture.ts';

export interface PictureSectionProps {
  readonly floor: Floor;
  readonly view: FloorPlanView;
  readonly picture: PlanPicture;
}

/** Ten thousands, as Korean counts pixels, and the millions of everybody else. */
const PIXELS = { ten: 10_000, million: 1_000_000 } as const;

/** The picture under the plan: attached, measured by two of its points, drawn as strongly as one likes. */
export function PictureSection({ floor, view: { plan }, picture }: PictureSectionProps) {
  const { t } = useTranslation();
  const [isMeasuring, setMeasuring] = useState(false);
  const edit = (patch: Parameters<Floor['plans']['edit']>[0][number]['patch']) =>
    floor.plans.edit([{ id: plan.id, patch }]);

  function fitRoom(width: number, height: number): void {
    const side = (mm: number) => Math.min(200_000, Math.max(1000, Math.round(mm)));
    void edit({ widthMm: side(width), heightMm: side(height), pictureX: 0, pictureY: 0 });
  }
  return (
    <section aria-label={t('floor.picture.title')} className={styles.section}>
      <h2 className={styles.heading}>{t('floor.picture.title')}</h2>
      <PictureProblem picture={picture} />
      {picture.kind === 'shown' ? (
        <>
          <p className={styles.quiet}>
            {plan.pictureW === null
              ? t('floor.picture.notMeasured')
              : t('floor.picture.measured', { width: metres(plan.pictureW) })}
          </p>
          <div className={styles.buttons}>
            <Button changes icon={Ruler} onClick={() => setMeasuring(true)}>
              {t('floor.picture.measure')}
            </Button>
            {plan.pictureW === null ? null : (
              <Button
                variant="quiet"
                changes
                icon={Maximize}
                onClick={() =>
                  fitRoom(plan.pictureW ?? 0, ((plan.pictureW ?? 0) * picture.size.height) / picture.size.width)
                }
              >
                {t('floor.picture.fitRoom')}
              </Button>
            )}
          </div>
          <RecordForm
            table="floorPlan"
            row={plan}
            onEdit={edit}
            groups={[
              { fields: [{ name: 'pictureInk' }, { name: 'pictureW' }, { name: 'pictureX' }, { name: 'pictureY' }] },
            ]}
          />
        </>
      ) : null}
      <AttachmentSection
        experimentId={floor.experimentId}
        owner={{ ownerTable: 'floorPlan', ownerId: plan.id }}
        of={plan.title}
      />
      {isMeasuring && picture.kind === 'shown' ? (
        <CalibrateDialog
          plan={plan}
          file={picture.file}
          size={picture.size}
          onMeasured={edit}
          onClose={() => setMeasuring(false)}
        />
      ) : null}
    </section>
  );
}

/** Why nothing lies under the plan, and what to do; the file stays attached. */
function PictureProblem({ picture }: Pick<PictureSectionProps, 'picture'>) {
  const { t } = useTranslation();
  switch (picture.kind) {
    case 'tooLarge': {
      const { file, size } = picture;
      const pixels = size.width * size.height;
      const most = MOST_PICTURE_PIXELS;
      const [tens, millions] = [Math.round(pixels / PIXELS.ten), Math.round(pixels / PIXELS.million)];
      const limits = { mostTens: (most / PIXELS.ten).toLocaleString('en'), mostMillions: most / PIXELS.million };
      const params = { name: file.name, tens: tens.toLocaleString('en'), millions, ...limits };
      return <Banner tone="warn" title={t('floor.picture.tooLarge', params)} />;
    }
    case 'broken':
      return <Banner tone="warn" title={t('floor.picture.broken', { name: picture.file.name })} />;
    case 'notPicture':
      return <Banner tone="warn" title={t('floor.picture.notPicture', { name: picture.file.name })} />;
    default:
      return null;
  }
}
