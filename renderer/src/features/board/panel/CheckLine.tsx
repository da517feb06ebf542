import { Checkbox, cx, IconButton, InlineEdit, Menu, onKey } from '@ui/index.ts';
import { Ellipsis, GripVertical } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckLineProps } from './check-line-props.ts';
import { CheckDetails, CheckFacts } from './CheckDetails.tsx';
import styles from './Panel.module.css';
import { useCheckMenu } from './useCheckMenu.ts';

/** One line of a checklist: box, text, what is said of it, and its menu. */
export function CheckLine(props: CheckLineProps) {
  const { check, state, hasParts, position, line, people, lines, onIndent, onOutdent } = props;
  const { t } = useTranslation();
  const [opened, setOpened] = useState<'details' | 'na' | null>(null);
  const menu = useCheckMenu({ ...props, onOpen: setOpened });
  return (
    <li
      {...line.props}
      className={cx(styles.line, check.parentId !== null && styles.part)}
      onKeyDown={onKey({
        'Alt+ArrowRight': () => onIndent?.(),
        'Alt+ArrowLeft': () => onOutdent?.(),
      })}
    >
      <span {...line.grip} className={styles.grip}>
        <IconButton changes icon={GripVertical} size="small" label={t('list.grip', { name: check.text })} side="left" />
      </span>
      <Checkbox
        checked={state === 'done' ? true : state === 'na' ? 'mixed' : false}
        label={check.text}
        disabled={hasParts}
        onChange={(ticked) => void lines.toggle(check.id, ticked && state !== 'na')}
      />
      <div className={styles.lineBody}>
        <InlineEdit
          className={cx(styles.lineText, (state === 'done' || state === 'na') && styles.doneText)}
          label={t('board.panel.check', { position })}
          value={check.text}
          multiline
          onCommit={(text) => lines.edit(check.id, { text })}
        />
        {opened === null ? (
          <CheckFacts check={check} state={state} hasParts={hasParts} people={people} />
        ) : (
          <CheckDetails
            check={check}
            hasParts={hasParts}
            asksReason={opened === 'na' || state === 'na'}
            people={people}
            lines={lines}
            onClose={() => setOpened(null)}
          />
        )}
      </div>
      <Menu items={menu} align="end">
        <IconButton
          changes
          icon={Ellipsis}
          size="small"
          className={styles.lineRemove}
          label={t('board.check.menu', { text: check.text })}
        />
      </Menu>
    </li>
  );
}
