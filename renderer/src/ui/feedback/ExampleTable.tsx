import styles from './ExampleTable.module.css';

export interface ExampleTableProps {
  /** Column titles, and what stands under them. */
  readonly columns: readonly (readonly [title: string, text: string])[];
}

/** One row of an empty table, set as it would look when filled; stands in an EmptyState. */
export function ExampleTable({ columns }: ExampleTableProps) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {columns.map(([title]) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          {columns.map(([title, text]) => (
            <td key={title}>{text}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
