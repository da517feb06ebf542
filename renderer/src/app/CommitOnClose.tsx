import { useEffect } from 'react';

/** Fields commit when the cursor leaves them; closing the window takes the cursor out first, so that nothing typed is lost. */
export function CommitOnClose() {
  useEffect(() => {
    function leaveField(): void {
      const active = document.activeElement;
      if (active instanceof HTMLElement) active.blur();
    }
    window.addEventListener('beforeunload', leaveField);
    return () => window.removeEventListener('beforeunload', leaveField);
  }, []);
  return null;
}
