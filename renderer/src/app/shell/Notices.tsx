import { AlteredBanner } from '../faults/AlteredBanner.tsx';
import { DamageBanner } from '../faults/DamageBanner.tsx';
import { NotSavedBanner } from '../faults/NotSavedBanner.tsx';
import { ClockBanner } from '../faults/ClockBanner.tsx';
import { ViewBanner } from '../faults/ViewBanner.tsx';
import type { ReactNode } from 'react';
import styles from './Frame.module.css';

/** What holds for every screen and does not go away by itself: between the top bar and the room. */
export function Notices({ children }: { readonly children?: ReactNode }) {
  return (
    <div className={styles.notices}>
      <DamageBanner />
      <ViewBanner />
      <NotSavedBanner />
      <AlteredBanner />
      <ClockBanner />
      {children}
    </div>
  );
}
