import styles from './Dates.module.css';
import { DayOffList } from './DayOffList.tsx';
import { HolidayList } from './HolidayList.tsx';
import { NamedDateList } from './NamedDateList.tsx';

/** 날짜: what cards hang on, and the days on which nobody works. */
export function DatesTab({ experimentId }: { readonly experimentId: string }) {
  return (
    <div className={styles.tab}>
      <NamedDateList experimentId={experimentId} />
      <div className={styles.side}>
        <DayOffList experimentId={experimentId} />
        <HolidayList experimentId={experimentId} />
      </div>
    </div>
  );
}
