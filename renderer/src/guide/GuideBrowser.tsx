import { VisuallyHidden } from '@ui/index.ts';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { markFound } from '@shared/domain/search-text.ts';
import { wordsOfPage } from '@shared/guide/guide.ts';
import type { GuidePageId } from '@shared/guide/pages.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { guideIn } from './content.ts';
import { GuideArticle } from './GuideArticle.tsx';
import styles from './Guide.module.css';

export interface GuideBrowserProps {
  readonly start: GuidePageId;
}

/** A line to find by, the contents, and beside them the page. */
export function GuideBrowser({ start }: GuideBrowserProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const pages = useMemo(() => guideIn(locale), [locale]);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState<GuidePageId>(start);
  const contents = useRef<HTMLElement>(null);
  const wanted = typed.trim();
  const found = wanted === '' ? pages : pages.filter((page) => markFound(wordsOfPage(page), wanted) !== null);
  const shown = pages.find(({ id }) => id === at);

  // The contents are longer than their box.
  useEffect(() => {
    contents.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, []);

  return (
    <div className={styles.browser}>
      <div className={styles.side}>
        {/* What is typed is looked for and not stored. */}
        <div data-not-stored>
          <input
            type="search"
            autoFocus
            aria-label={t('guide.find')}
            placeholder={t('guide.find')}
            autoComplete="off"
            spellCheck={false}
            maxLength={80}
            className={styles.input}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        <nav ref={contents} aria-label={t('guide.contents')} className={styles.contents}>
          {found.length === 0 ? <p className={styles.none}>{t('guide.none')}</p> : null}
          <ul>
            {found.map(({ id, title }) => (
              <li key={id}>
                <button
                  type="button"
                  className={styles.entry}
                  aria-current={id === at ? 'page' : undefined}
                  onClick={() => setAt(id)}
                >
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <VisuallyHidden>
          <span role="status">{wanted === '' ? '' : t('guide.found', { count: found.length })}</span>
        </VisuallyHidden>
      </div>
      {shown === undefined ? null : <GuideArticle key={shown.id} page={shown} />}
    </div>
  );
}
