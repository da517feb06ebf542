import { byGroup, byPerson, byPlace, CHECK_CUTS, placesOf } from '@shared/domain/checks/cuts.ts';
import type { CheckCut, CheckSection } from '@shared/domain/checks/cuts.ts';
import { isOpenLine } from '@shared/domain/checks/lines.ts';
import {
  Banner,
  Button,
  EmptyState,
  ExampleTable,
  Room,
  SegmentedControl,
  Select,
  Toolbar,
  useIsReadOnly,
} from '@ui/index.ts';
import { FileSpreadsheet, Maximize2, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions, useListedActions } from '@app/actions/useActions.ts';
import { oneOf, usePreference } from '@app/lib/preferences.ts';
import { personLabel } from '@app/lib/person-label.ts';
import { FileDrop } from '@app/records/import/FileDrop.tsx';
import { ImportButton } from '@app/records/import/ImportButton.tsx';
import { useImport } from '@app/records/import/useImport.ts';
import { usePasteAnywhere } from '@app/records/table/usePasteAnywhere.ts';
import { MasterDetail } from '@app/records/MasterDetail.tsx';
import { RoomTasks } from '@app/records/RoomTasks.tsx';
import type { RoomTasksProps } from '@app/records/RoomTasks.tsx';
import { useOpenRow } from '@app/records/useOpenRow.ts';
import { AddDialog } from './AddDialog.tsx';
import { CheckList } from './CheckList.tsx';
import { ChecksImport } from './ChecksImport.tsx';
import { pastedLines } from './pasted-lines.ts';
import styles from './Checks.module.css';
import { FactPanel } from './FactPanel.tsx';
import { LastHour } from './LastHour.tsx';
import { LinePanel } from './LinePanel.tsx';
import { useChecks } from './useChecks.ts';
import type { Shown } from './useChecks.ts';
import { useCheckWords } from './useCheckWords.ts';

const cutOf = oneOf(CHECK_CUTS, 'when');
const EVERYWHERE = 'everywhere';
const NOBODY = 'nobody';

function flagOf(stored: unknown): boolean {
  return stored === true;
}

/** 체크리스트: what is still to be checked, by time, place or person; what the app knows fills itself in. */
export function ChecksRoom({ experimentId, areas }: RoomTasksProps) {
  const { t } = useTranslation();
  const of = useChecks(experimentId);
  const words = useCheckWords(of);
  const openRow = useOpenRow(experimentId, 'checks');
  const [cut, setCut] = usePreference(`checks.cut.${experimentId}`, cutOf);
  const [isMine, setMine] = usePreference(`checks.mine.${experimentId}`, flagOf);
  const [isOpen, setOpen] = usePreference(`checks.open.${experimentId}`, flagOf);
  const [here, setHere] = useState<string>(EVERYWHERE);
  const [shown, setShown] = useState<'add' | 'lastHour' | null>(null);
  const importing = useImport();
  usePasteAnywhere(!useIsReadOnly() && shown === null && importing.source === null, (text) =>
    importing.open({ matrix: pastedLines(text) }),
  );
  const places = placesOf(of.lines);

  const mine = of.lines.filter((line) => line.kind === 'derived' || line.people.includes(of.me));
  const chosen = (isMine && of.me !== '' ? mine : of.lines).filter(
    (line) => here === EVERYWHERE || (line.kind === 'typed' && line.place.trim() === here),
  );
  const whole = sectionsOf(chosen);
  const sections = isOpen ? sectionsOf(chosen.filter(isOpenLine)) : whole;
  // The search leads to what was said against a fact.
  const openLine = of.lines.find(
    (line) => line.id === openRow.id || (line.kind === 'derived' && line.overrule?.id === openRow.id),
  );

  function sectionsOf(lines: readonly Shown[]): readonly CheckSection<Shown>[] {
    if (cut === 'place') return byPlace(lines);
    const people = of.people.map(({ id }) => id);
    return cut === 'person' ? byPerson(lines, people) : byGroup(lines);
  }
  function showAll(): void {
    setMine(false);
    setOpen(false);
    setHere(EVERYWHERE);
  }

  const labels = useMemo(
    () => [
      { id: 'checks.next', label: t('checks.act.next'), keys: ['ArrowDown'] },
      { id: 'checks.previous', label: t('checks.act.previous'), keys: ['ArrowUp'] },
      { id: 'checks.done', label: t('checks.act.done'), keys: ['Space'] },
      { id: 'checks.na', label: t('checks.act.na'), keys: ['n'] },
      { id: 'checks.details', label: t('checks.act.details'), keys: ['Enter'] },
    ],
    [t],
  );
  useListedActions(t('checks.act.title'), labels);
  const actions = useMemo(
    () => [
      {
        id: 'checks.lastHour',
        label: t('checks.lastHour'),
        icon: Maximize2,
        perform: () => setShown('lastHour'),
      },
      { id: 'checks.add', label: t('checks.add.button'), icon: Plus, changes: true, perform: () => setShown('add') },
    ],
    [t],
  );
  useActions(t('shell.room.checks'), actions);

  const { open, late, reopened } = of.summary;
  const people = [
    { value: NOBODY, label: t('checks.meUnset') },
    ...of.people.filter(({ isGroup }) => !isGroup).map((one) => ({ value: one.id, label: personLabel(one) })),
  ];
  const addButton = (
    <Button variant="primary" changes icon={Plus} onClick={() => setShown('add')}>
      {t('checks.add.button')}
    </Button>
  );
  return (
    <Room
      title={t('shell.room.checks')}
      summary={open === 0 ? t('checks.summaryDone') : t('checks.summary', { open })}
      actions={
        <>
          <RoomTasks experimentId={experimentId} areas={areas} />
          <Button icon={Maximize2} onClick={() => setShown('lastHour')}>
            {t('checks.lastHour')}
          </Button>
          <ImportButton of={{ importing }} />
          {addButton}
        </>
      }
    >
      <ChecksImport of={of} importing={importing} />
      {of.lines.length === 0 ? (
        <FileDrop onFile={importing.open}>
          <div className={styles.start}>
            <EmptyState
              sentence={t('checks.empty.sentence')}
              example={
                <ExampleTable
                  columns={[
                    [t('checks.empty.whatHead'), t('checks.empty.what')],
                    [t('checks.empty.whereHead'), t('checks.empty.where')],
                    [t('checks.empty.whenHead'), t('checks.empty.when')],
                  ]}
                />
              }
              action={
                <>
                  {addButton}
                  <Button changes icon={FileSpreadsheet} onClick={() => importing.open('choose')}>
                    {t('imports.open')}
                  </Button>
                </>
              }
            />
          </div>
        </FileDrop>
      ) : (
        <MasterDetail
          memory={`checks.panel.${experimentId}`}
          detail={
            openLine === undefined
              ? null
              : {
                  id: openLine.id,
                  title: words.title(openLine),
                  content:
                    openLine.kind === 'typed' ? (
                      <LinePanel of={of} words={words} line={openLine} onRemoved={() => openRow.open(null)} />
                    ) : (
                      <FactPanel of={of} words={words} line={openLine} />
                    ),
                }
          }
          onClose={() => openRow.open(null)}
        >
          <FileDrop onFile={importing.open}>
            <div className={styles.scroll}>
              <Toolbar label={t('checks.filters')} className={styles.tools}>
                <SegmentedControl
                  label={t('checks.cut.label')}
                  value={cut}
                  segments={CHECK_CUTS.map((value: CheckCut) => ({ value, label: t(`checks.cut.${value}`) }))}
                  onChange={setCut}
                />
                <Button pressed={isOpen} onClick={() => setOpen(!isOpen)}>
                  {t('checks.open')}
                </Button>
                <Button pressed={isMine} disabled={of.me === ''} onClick={() => setMine(!isMine)}>
                  {t('checks.mine')}
                </Button>
                <Select
                  label={t('checks.me')}
                  value={of.me === '' ? NOBODY : of.me}
                  options={people}
                  onChange={(id) => of.setMe(id === NOBODY ? '' : id)}
                />
                {places.length === 0 ? null : (
                  <Select
                    label={t('checks.here')}
                    value={here}
                    options={[
                      { value: EVERYWHERE, label: t('checks.everywhere') },
                      ...places.map((place) => ({ value: place, label: place })),
                    ]}
                    onChange={setHere}
                  />
                )}
              </Toolbar>
              <div className={styles.notices}>
                {late.length === 0 ? null : (
                  <Banner tone="warn" title={words.late(of.summary)} remedy={t('checks.lateRemedy')} />
                )}
                {reopened === 0 ? null : (
                  <Banner
                    tone="warn"
                    title={t('checks.reopened', { count: reopened })}
                    remedy={t('checks.reopenedRemedy')}
                  />
                )}
              </div>
              {sections.length === 0 ? (
                <p className={styles.nothing}>
                  {t('checks.none')}{' '}
                  <Button size="small" variant="quiet" onClick={showAll}>
                    {t('checks.showAll')}
                  </Button>
                </p>
              ) : (
                <CheckList key={cut} of={of} cut={cut} sections={sections} whole={whole} onOpen={openRow.open} />
              )}
              {of.silent.length === 0 ? null : (
                <p className={styles.silent}>
                  {t('checks.silent', { names: of.silent.map((key) => words.factTitle(key)).join(', ') })}
                </p>
              )}
            </div>
          </FileDrop>
        </MasterDetail>
      )}
      {shown === 'add' ? <AddDialog of={of} onClose={() => setShown(null)} /> : null}
      {shown === 'lastHour' ? <LastHour of={of} lines={chosen} onLeave={() => setShown(null)} /> : null}
    </Room>
  );
}
