import { ROW_GROUPINGS } from '@shared/domain/schedule/rows.ts';
import { NotStored, SegmentedControl, Switch, Toolbar } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { ZOOMS } from './useTimelineView.ts';
import type { TimelineView } from './useTimelineView.ts';

interface TimelineToolbarProps {
  readonly view: TimelineView;
  readonly onView: (patch: Partial<TimelineView>) => void;
}

export function TimelineToolbar({ view, onView }: TimelineToolbarProps) {
  const { t } = useTranslation();
  return (
    <NotStored>
      <Toolbar label={t('timeline.tools')}>
        <SegmentedControl
          label={t('timeline.rows')}
          value={view.grouping}
          segments={ROW_GROUPINGS.map((value) => ({ value, label: t(`timeline.grouping.${value}`) }))}
          onChange={(grouping) => onView({ grouping, closed: [] })}
        />
        <SegmentedControl
          label={t('timeline.zoom.name')}
          value={view.zoom}
          segments={ZOOMS.map((value) => ({ value, label: t(`timeline.zoom.${value}`) }))}
          onChange={(zoom) => onView({ zoom })}
        />
        <Switch checked={view.working} onChange={(working) => onView({ working })}>
          {t('timeline.working')}
        </Switch>
      </Toolbar>
    </NotStored>
  );
}
