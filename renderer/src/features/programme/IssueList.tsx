import { Button, Popover } from '@ui/index.ts';
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shownIssues, type ShownIssue } from './issue-words.ts';
import styles from './Programme.module.css';
import type { SheetView } from './sheet-rows.ts';
import { useTwoPlaces } from './useTwoPlaces.ts';

export interface IssueListProps {
  readonly experimentId: string;
  readonly view: SheetView;
  readonly onGoTo: (cell: NonNullable<ShownIssue['cell']>) => void;
}

/** How many things contradict the clock, or put somebody in two places; opened, each with its place and remedy, and a way there. */
export function IssueList({ experimentId, view, onGoTo }: IssueListProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const goingTo = useRef<ShownIssue['cell']>(null);
  /** The chosen row takes the focus instead of the button. */
  function returnFocus(): boolean {
    const cell = goingTo.current;
    goingTo.current = null;
    if (cell !== null) onGoTo(cell);
    return cell !== null;
  }

  const twoPlaces = useTwoPlaces(experimentId, view);
  const issues = [...shownIssues(view, t), ...twoPlaces];
  if (issues.length === 0) {
    return view.rows.length === 0 ? null : (
      <span className={styles.noIssues}>
        <CircleCheck size={14} aria-hidden /> {t('programme.issues.none')}
      </span>
    );
  }
  return (
    <Popover
      label={t('programme.issues.title')}
      align="end"
      open={open}
      onOpenChange={setOpen}
      onReturnFocus={returnFocus}
      trigger={
        <Button size="small" icon={TriangleAlert} className={styles.issuesButton}>
          {t('programme.issues.button', { count: issues.length })}
        </Button>
      }
    >
      <ol className={styles.issues}>
        {issues.map(({ key, place, text, cell }) => (
          <li key={key}>
            {cell === null ? (
              <div className={styles.issue}>
                <IssueWords place={place} text={text} />
              </div>
            ) : (
              <button
                type="button"
                className={styles.issue}
                onClick={() => {
                  goingTo.current = cell;
                  setOpen(false);
                }}
              >
                <IssueWords place={place} text={text} />
              </button>
            )}
          </li>
        ))}
      </ol>
    </Popover>
  );
}

function IssueWords({ place, text }: { readonly place: string; readonly text: string }) {
  return (
    <>
      <span className={styles.issuePlace}>{place}</span>
      <span>{text}</span>
    </>
  );
}
