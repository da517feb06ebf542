import { rangeText } from '@shared/domain/shifts/shift-times.ts';
import { WATCHED_KINDS } from '@shared/domain/shifts/posts.ts';
import {
  Button,
  EmptyState,
  ExampleTable,
  IconButton,
  NotStored,
  SegmentedControl,
  Split,
  Toolbar,
  VisuallyHidden,
} from '@ui/index.ts';
import { Plus, Users, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import { DragSurface } from '@app/dnd/surface/DragSurface.tsx';
import { columnTitle } from '@app/i18n/field-words.ts';
import { useCommand } from '@app/lib/data.ts';
import { oneOf, usePreference } from '@app/lib/preferences.ts';
import { useOpenRow } from '@app/records/useOpenRow.ts';
import { choiceWordOf } from './choice-words.ts';
import { Matrix } from './Matrix.tsx';
import { axisOf, STEPS } from './matrix-axis.ts';
import { PeopleSide } from './PeopleSide.tsx';
import { PostPanel } from './PostPanel.tsx';
import { RowsView } from './RowsView.tsx';
import { ShiftPanel } from './ShiftPanel.tsx';
import styles from './Shifts.module.css';
import { useMatrixDrag } from './useMatrixDrag.ts';
import { useShiftActions } from './useShiftActions.ts';
import { useShifts } from './useShifts.ts';
import { useShiftWords } from './useShiftWords.ts';

const viewOf = oneOf(['matrix', 'rows'], 'matrix');
const stepOf = oneOf(STEPS, '30');

/** 근무표: who is at which post when, and whether reception, running and emergency are covered every minute (rooms R5). */
export function ShiftsTab({ experimentId }: { readonly experimentId: string }) {
  const { t } = useTranslation();
  const shifts = useShifts(experimentId);
  const words = useShiftWords(shifts);
  const { id: openId, open } = useOpenRow(experimentId, 'people');
  /** The address stays with the shifts. */
  const close = () => open('shifts');
  const actions = useShiftActions(shifts, close);
  const [view, setView] = usePreference(`people.shifts.view.${experimentId}`, viewOf);
  const [step, setStep] = usePreference(`people.shifts.step.${experimentId}`, stepOf);
  const { mutate: begin } = useCommand('duty.begin');
  const axis = axisOf(step, shifts.plan.span, shifts.plan.shifts);
  const drag = useMatrixDrag({ shifts, actions, axis, onOpen: open });
  const posts = shifts.posts.rows;
  const shift = openId === null ? undefined : shifts.shiftOf(openId);
  const post = posts.find(({ id }) => id === openId);

  function addPost(): void {
    const id = newId();
    void shifts.posts.add([{ id, title: t('shifts.newPost') }], null);
    open(id);
  }
  if (posts.length === 0) {
    const watched = WATCHED_KINDS.map((kind) => ({ title: choiceWordOf('post', 'kind', kind), kind }));
    return (
      <div className={styles.empty}>
        <EmptyState
          sentence={t('shifts.empty.sentence')}
          example={
            <>
              <ExampleTable
                columns={[
                  [columnTitle('shift', 'postId'), t('shifts.empty.post')],
                  [t('shifts.panel.times'), t('shifts.empty.time')],
                  [t('shifts.rows.people'), t('shifts.empty.person')],
                ]}
              />
              <p>{t('shifts.empty.hint')}</p>
            </>
          }
          action={
            <Button
              variant="primary"
              size="large"
              changes
              icon={Users}
              onClick={() => begin({ experimentId, posts: watched, span: shifts.plan.span })}
            >
              {t('shifts.empty.action')}
            </Button>
          }
        />
      </div>
    );
  }
  const title =
    shift === undefined
      ? (post?.title ?? null)
      : t('shifts.panel.shift', { post: `${shift.post.title} ${rangeText(shift)}` });
  const panel = (
    <aside className={styles.aside} aria-label={title ?? t('shifts.side.title')}>
      {title === null ? null : (
        <div className={styles.asideHead}>
          <h2 className={styles.asideTitle}>{title}</h2>
          <IconButton icon={X} label={t('shifts.panel.close')} onClick={close} />
        </div>
      )}
      {shift === undefined ? null : (
        <ShiftPanel key={shift.id} shifts={shifts} shift={shift} words={words} actions={actions} />
      )}
      {post === undefined ? null : <PostPanel key={post.id} shifts={shifts} post={post} onRemoved={close} />}
      {title === null ? <PeopleSide shifts={shifts} shift={null} words={words} actions={actions} /> : null}
    </aside>
  );
  return (
    <DragSurface drag={drag} className={styles.tab}>
      <Toolbar
        label={t('shifts.tab')}
        className={styles.tools}
        end={
          <span className={styles.quiet}>
            {shifts.plan.span === null
              ? t('shifts.spanUnknown')
              : t('shifts.span', { when: rangeText(shifts.plan.span) })}
          </span>
        }
      >
        <NotStored>
          <SegmentedControl
            label={t('shifts.views')}
            value={view}
            segments={(['matrix', 'rows'] as const).map((value) => ({ value, label: t(`shifts.view.${value}`) }))}
            onChange={setView}
          />
          {view === 'rows' ? null : (
            <SegmentedControl
              label={t('shifts.step')}
              value={step}
              segments={STEPS.map((value) => ({
                value,
                label: value === '60' ? t('shifts.hour') : t('shifts.minutes', { count: Number(value) }),
              }))}
              onChange={setStep}
            />
          )}
        </NotStored>
        <Button variant="quiet" changes icon={Plus} onClick={addPost}>
          {t('shifts.addPost')}
        </Button>
      </Toolbar>
      <Split panel={panel}>
        {view === 'rows' ? (
          <RowsView shifts={shifts} words={words} onOpen={open} />
        ) : (
          <div className={styles.scroll}>
            <Matrix shifts={shifts} actions={actions} axis={axis} words={words} openId={openId} onOpen={open} />
            <p className={styles.keys}>{t('shifts.keys')}</p>
          </div>
        )}
      </Split>
      <VisuallyHidden>
        <div aria-live="assertive" role="status">
          {actions.said}
        </div>
      </VisuallyHidden>
    </DragSurface>
  );
}
