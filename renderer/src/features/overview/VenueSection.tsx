import { useTranslation } from 'react-i18next';
import { AttachmentSection } from '@app/attachments/index.ts';
import { Section } from './Section.tsx';

/** 장소: floor plan, pictures of the place and the permit, where everyone looks for them. */
export function VenueSection({ experimentId }: { readonly experimentId: string }) {
  const { t } = useTranslation();
  return (
    <Section title={t('overview.venueFiles')}>
      <div data-wide>
        <AttachmentSection experimentId={experimentId} owner={{ ownerTable: 'experiment', ownerId: experimentId }} />
      </div>
    </Section>
  );
}
