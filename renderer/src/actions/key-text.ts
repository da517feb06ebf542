/** A chord as it stands on the keyboard: `Mod+ArrowUp` is Ctrl+↑, on a Mac ⌘+↑. */

const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Space: 'Space',
};

function isMac(): boolean {
  return typeof navigator !== 'undefined' && navigator.userAgent.includes('Macintosh');
}

export function keyText(chord: string, mac = isMac()): string {
  return chord
    .split('+')
    .map((part) => {
      if (part === 'Mod') return mac ? '⌘' : 'Ctrl';
      return NAMES[part] ?? (part.length === 1 ? part.toUpperCase() : part);
    })
    .join('+');
}
