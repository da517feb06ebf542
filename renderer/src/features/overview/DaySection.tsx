import { DayNotices } from '@app/day/index.ts';
import styles from './Overview.module.css';

/** 당일: what the running day asks for; nothing while all is well. */
export function DaySection({ experimentId }: { readonly experimentId: string }) {
  return <DayNotices experimentId={experimentId} className={styles.list} />;
}
