import styles from './Dates.module.css';

/** The heading of a list, and in one line what it is for. */
export function ListHead({ title, note }: { readonly title: string; readonly note: string }) {
  return (
    <div className={styles.head}>
      <h2>{title}</h2>
      <span className={styles.note}>{note}</span>
    </div>
  );
}
