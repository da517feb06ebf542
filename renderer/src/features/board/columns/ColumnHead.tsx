import type { Gates } from '@shared/contract/gate.contract.ts';
import { Avatar, Dot, IconButton } from '@ui/index.ts';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { StatusMark } from '../card/StatusMark.tsx';
import { GateMark } from '../gates/GateMark.tsx';
import { areaHue } from '@app/lib/area-hue.ts';
import type { Column } from '../model/grouping.ts';
import { givenName } from '@app/lib/person-label.ts';
import styles from './ColumnHead.module.css';
import { StageHelp } from './StageHelp.tsx';

export interface ColumnHeadProps {
  readonly experimentId: string;
  readonly column: Column;
  readonly name: string;
  readonly count: number;
  readonly gates: Gates | undefined;
  readonly onAdd: () => void;
  /** Shows the card that answers an item of the toolkit; undefined when there is none on the board. */
  readonly cardOf: (source: string) => string | undefined;
  readonly onOpen: (id: string) => void;
}

function Mark({ column }: { readonly column: Column }) {
  switch (column.kind) {
    case 'stage':
      return null;
    case 'status':
      return <StatusMark status={column.key} />;
    case 'area':
      return <Dot hue={areaHue(column.key)} />;
    case 'owner':
      return column.person === null ? null : (
        <Avatar
          name={column.person.name || column.person.nickname}
          called={givenName(column.person.name || column.person.nickname)}
          size={20}
          decorative
        />
      );
  }
}

/** The head of a column: its name and size, the state of its gate, what the stage is about, and a way to add. */
export function ColumnHead(props: ColumnHeadProps) {
  const { experimentId, column, name, count, gates, onAdd, cardOf, onOpen } = props;
  const { t } = useTranslation();
  return (
    <>
      <div className={styles.line}>
        <Mark column={column} />
        <h2 className={styles.name}>{name}</h2>
        <span className={styles.count} aria-label={t('board.column.count', { count })} role="img">
          {count}
        </span>
        <span className={styles.actions}>
          {column.kind === 'stage' ? <StageHelp stage={column.key} name={name} /> : null}
          <IconButton
            changes
            icon={Plus}
            size="small"
            label={t('board.column.add', { column: name })}
            onClick={onAdd}
          />
        </span>
      </div>
      {column.kind === 'stage' && column.key !== 'run' && gates !== undefined ? (
        <GateMark
          experimentId={experimentId}
          stage={column.key}
          gate={gates[column.key]}
          cardOf={cardOf}
          onOpen={onOpen}
        />
      ) : null}
    </>
  );
}
