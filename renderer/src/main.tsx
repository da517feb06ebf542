import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './i18n/i18n.ts';
import { App } from './app/App.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html lost its root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
