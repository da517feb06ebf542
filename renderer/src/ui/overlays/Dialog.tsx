import { X } from 'lucide-react';
import { AlertDialog as RadixAlert, Dialog as RadixDialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { Button } from '../actions/Button';
import { IconButton } from '../actions/IconButton';
import { isComposing } from '../keys';
import styles from './Dialog.module.css';
import { useFocusReturn } from './focus-return';

export interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly description?: ReactNode;
  readonly closeLabel: string;
  readonly children: ReactNode;
  /** Buttons, the primary one last. */
  readonly footer?: ReactNode;
  readonly size?: 'small' | 'normal' | 'wide';
  /** Where focus starts: at the first control of the body, or at the primary button, for a dialog that is only read. */
  readonly startAt?: 'body' | 'primary';
}

/** Focus starts at the first control of the body, or on the sheet where there is none; not at the close button above it. */
function focusFirstControl(event: Event) {
  if (!(event.target instanceof HTMLElement)) return;
  const body = event.target.querySelector('[data-dialog-body]');
  const control = body?.querySelector<HTMLElement>('input, textarea, button, [tabindex="0"]');
  event.preventDefault();
  (control ?? event.target).focus();
}

function focusPrimary(event: Event) {
  if (!(event.target instanceof HTMLElement)) return;
  event.preventDefault();
  (event.target.querySelector<HTMLElement>('[data-dialog-foot] > :last-child') ?? event.target).focus();
}

/** A modal sheet. Esc and a click outside close it; focus goes back to where it came from. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  closeLabel,
  children,
  footer,
  size = 'normal',
  startAt = 'body',
}: DialogProps) {
  const focus = useFocusReturn();
  return (
    <RadixDialog.Root open={open} onOpenChange={onOpenChange}>
      <RadixDialog.Portal>
        <div className={styles.scrim} aria-hidden />
        <RadixDialog.Content
          aria-modal
          className={styles.dialog}
          data-size={size}
          aria-describedby={description ? undefined : ''}
          onOpenAutoFocus={(event) => {
            focus.remember();
            (startAt === 'body' ? focusFirstControl : focusPrimary)(event);
          }}
          onCloseAutoFocus={focus.giveBack}
          onEscapeKeyDown={(event) => {
            if (isComposing(event)) event.preventDefault();
          }}
        >
          <header className={styles.head}>
            <RadixDialog.Title className={styles.title}>{title}</RadixDialog.Title>
            <IconButton icon={X} label={closeLabel} onClick={() => onOpenChange(false)} />
          </header>
          {description ? (
            <RadixDialog.Description className={styles.description}>{description}</RadixDialog.Description>
          ) : null}
          <div data-dialog-body className={styles.body}>
            {children}
          </div>
          {footer ? (
            <footer data-dialog-foot className={styles.foot}>
              {footer}
            </footer>
          ) : null}
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}

export interface ConfirmDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  /** What will happen, and whether it can be taken back. */
  readonly description: ReactNode;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly tone?: 'primary' | 'danger';
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  /** E.g. a field for the reason of an overrule. */
  readonly children?: ReactNode;
  readonly size?: DialogProps['size'];
}

/** Asked only before what cannot be undone; focus starts on the way back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const {
    open,
    onOpenChange,
    title,
    description,
    confirmLabel,
    cancelLabel,
    tone = 'danger',
    busy,
    onConfirm,
    children,
    size = 'small',
  } = props;
  const focus = useFocusReturn();
  return (
    <RadixAlert.Root open={open} onOpenChange={onOpenChange}>
      <RadixAlert.Portal>
        <div className={styles.scrim} aria-hidden />
        <RadixAlert.Content
          aria-modal
          className={styles.dialog}
          data-size={size}
          onOpenAutoFocus={focus.remember}
          onCloseAutoFocus={focus.giveBack}
          onEscapeKeyDown={(event) => {
            if (isComposing(event)) event.preventDefault();
          }}
        >
          <header className={styles.head}>
            <RadixAlert.Title className={styles.title}>{title}</RadixAlert.Title>
          </header>
          <RadixAlert.Description className={styles.description}>{description}</RadixAlert.Description>
          {children ? <div className={styles.body}>{children}</div> : null}
          <footer className={styles.foot}>
            <RadixAlert.Cancel asChild>
              <Button>{cancelLabel}</Button>
            </RadixAlert.Cancel>
            <Button variant={tone} loading={busy} onClick={onConfirm}>
              {confirmLabel}
            </Button>
          </footer>
        </RadixAlert.Content>
      </RadixAlert.Portal>
    </RadixAlert.Root>
  );
}
