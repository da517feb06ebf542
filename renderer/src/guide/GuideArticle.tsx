import { Kbd } from '@ui/index.ts';
import { Fragment } from 'react';
import { KEYS_APART, wordsOfBlock } from '@shared/guide/guide.ts';
import type { GuideBlock, GuideList, GuidePage } from '@shared/guide/guide.ts';
import type { Spans } from '@shared/guide/markdown.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { pictureOf } from './content.ts';
import styles from './Guide.module.css';

export interface GuideArticleProps {
  readonly page: GuidePage;
}

/** A page of the guide; it can be scrolled by keys. */
export function GuideArticle({ page }: GuideArticleProps) {
  return (
    <article tabIndex={0} aria-label={page.title} className={styles.article}>
      <h3 className={styles.title}>{page.title}</h3>
      {page.blocks.map((block) => (
        <Block key={keyOf(block)} block={block} />
      ))}
    </article>
  );
}

/** No two blocks of a page say the same. */
function keyOf(block: GuideBlock): string {
  return `${block.kind} ${wordsOfBlock(block)}`;
}

function Block({ block }: { readonly block: GuideBlock }) {
  const locale = useLocale();
  switch (block.kind) {
    case 'heading':
      return <h4 className={styles.heading}>{block.text}</h4>;
    case 'paragraph':
      return (
        <p>
          <Words spans={block.spans} />
        </p>
      );
    case 'list': {
      const items = block.items.map((spans) => (
        <li key={spans.map(({ text }) => text).join('')}>
          <Words spans={spans} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'picture': {
      const address = pictureOf(block.name, locale);
      return address === undefined ? null : <img src={address} alt={block.alt} className={styles.picture} />;
    }
    case 'lists':
      return block.lists.map((list) => <MadeList key={list.heading} list={list} areKeys={block.what === 'keys'} />);
  }
}

function MadeList({ list, areKeys }: { readonly list: GuideList; readonly areKeys: boolean }) {
  return (
    <section>
      <h4 className={styles.heading}>{list.heading}</h4>
      <dl className={styles.made}>
        {list.rows.map(({ name, text }) => (
          <div key={name} className={styles.row}>
            <dt>{name}</dt>
            <dd>{areKeys ? text.split(KEYS_APART).map((keys) => <Kbd key={keys} keys={keys} />) : text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Words({ spans }: { readonly spans: Spans }) {
  let place = 0;
  return spans.map(({ kind, text }) => {
    place += text.length;
    if (kind === 'key') return <Kbd key={place} keys={text} />;
    return kind === 'strong' ? <strong key={place}>{text}</strong> : <Fragment key={place}>{text}</Fragment>;
  });
}
