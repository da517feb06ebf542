import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './i18n/i18n.ts';
import { App } from './app/App.tsx';
import { watchPage } from './app/failures.ts';
import { LastBoundary } from './app/LastBoundary.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html lost its root');
watchPage(window);
createRoot(root).render(
  <StrictMode>
    <LastBoundary>
      <App />
    </LastBoundary>
  </StrictMode>,
);
