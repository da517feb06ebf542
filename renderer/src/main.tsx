import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { readWords } from './i18n/i18n.ts';
import { App } from './app/App.tsx';
import { askAhead } from './app/ask-ahead.ts';
import { watchPage } from './app/failures.ts';
import { LastBoundary } from './app/LastBoundary.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html lost its root');
watchPage(window);
const words = readWords('ko');
askAhead();
// Where they cannot be read, the sentence that index.html holds ready comes up.
void words.then(() =>
  createRoot(root).render(
    <StrictMode>
      <LastBoundary>
        <App />
      </LastBoundary>
    </StrictMode>,
  ),
);
