import { Palette } from '@ui/index.ts';
import type { PaletteGroup, PaletteItem } from '@ui/index.ts';
import { markFound } from '@shared/domain/search-text.ts';
import type { MarkedText } from '@shared/domain/search-text.ts';
import { SEARCH_LIMIT } from '@shared/contract/search.contract.ts';
import type { FoundRow, SearchHit } from '@shared/contract/search.contract.ts';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { columnTitle } from '@app/i18n/field-words.ts';
import { thingText } from '@app/i18n/history-sentences.ts';
import { ROOMS } from '../rooms.tsx';
import type { GlossaryKey } from '@app/glossary/entries.ts';
import { addressOf, findEntries, rowEntryId, rowOf } from './entries.ts';
import type { FoundEntry, PaletteEntry } from './entries.ts';
import { PALETTE_ACTION } from './palette-action.ts';
import { useRecent } from './recent.ts';
import { useOfferedActions, usePlaces } from './usePlaces.ts';
import { useTerms } from './useTerms.ts';
import { useFound, useNamed } from './useRows.ts';

interface CommandPaletteProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** The experiment that is open; null in the library. */
  readonly experimentId: string | null;
  /** Opens the glossary at an entry. */
  readonly onTerm: (key: GlossaryKey) => void;
}

/** Go anywhere, find anything, do what can be done now (Ctrl/⌘ K). */
export function CommandPalette(props: CommandPaletteProps) {
  // What was typed goes with the sheet.
  return props.open ? <OpenPalette {...props} /> : null;
}

interface Offer {
  readonly item: PaletteItem;
  readonly perform: () => void;
}

type OfferGroup = Omit<PaletteGroup, 'items'> & { readonly offers: readonly Offer[] };

function OpenPalette({ open, onOpenChange, experimentId, onTerm }: CommandPaletteProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [recent, remember] = useRecent();
  const goToRow = useGoToRow();
  const places = usePlaces(experimentId);
  const actions = useOfferedActions(PALETTE_ACTION);
  const terms = useTerms(onTerm);
  const wanted = typed.trim();
  const found = useFound(wanted, experimentId);
  const named = useNamed(recent.flatMap((id) => rowOf(id) ?? []));

  function rowOffer(row: FoundRow, hit?: SearchHit): Offer {
    return { item: rowItem(row, hit, experimentId), perform: () => goToRow(addressOf(row, hit)) };
  }
  function remembered(): readonly Offer[] {
    const known = new Map(
      [...places, ...actions, ...terms].map((entry) => [entry.id, entryOffer(entry, null)] as const),
    );
    for (const row of named) known.set(rowEntryId(row), rowOffer(row));
    return recent.flatMap((id) => known.get(id) ?? []);
  }

  const groups: readonly OfferGroup[] =
    wanted === ''
      ? withoutRepeats([
          { id: 'recent', heading: t('palette.group.recent'), offers: remembered() },
          { id: 'places', heading: t('palette.group.places'), offers: places.map((entry) => entryOffer(entry, null)) },
          {
            id: 'actions',
            heading: t('palette.group.actions'),
            offers: actions.map((entry) => entryOffer(entry, null)),
          },
        ])
      : [
          { id: 'places', heading: t('palette.group.places'), offers: foundOffers(places, wanted) },
          { id: 'actions', heading: t('palette.group.actions'), offers: foundOffers(actions, wanted) },
          {
            id: 'here',
            heading: t('palette.group.here'),
            offers: found.hits.filter((hit) => hit.experimentId === experimentId).map((hit) => rowOffer(hit, hit)),
          },
          {
            id: 'others',
            heading: t(experimentId === null ? 'palette.group.all' : 'palette.group.others'),
            offers: found.hits.filter((hit) => hit.experimentId !== experimentId).map((hit) => rowOffer(hit, hit)),
          },
          { id: 'terms', heading: t('glossary.title'), offers: foundOffers(terms, wanted) },
        ];
  const shown = groups.filter(({ offers }) => offers.length > 0);
  const offers = shown.flatMap((group) => group.offers);

  function pick(id: string): void {
    const offer = offers.find(({ item }) => item.id === id);
    if (offer === undefined) return;
    remember(id);
    onOpenChange(false);
    offer.perform();
  }

  return (
    <Palette
      open={open}
      onOpenChange={onOpenChange}
      label={t('palette.title')}
      placeholder={t('palette.placeholder')}
      value={typed}
      onValueChange={setTyped}
      maxLength={SEARCH_LIMIT}
      groups={shown.map(({ offers: own, ...group }) => ({ ...group, items: own.map(({ item }) => item) }))}
      onPick={pick}
      focusAfterPick={() => document.querySelector<HTMLElement>('main')?.focus()}
      status={
        found.isPending ? '' : offers.length === 0 ? t('palette.none') : t('palette.found', { count: offers.length })
      }
      remark={found.readAs === null ? null : t('palette.readAs', { typed: wanted, meant: found.readAs })}
    />
  );
}

/** What was used lately stands there alone. */
function withoutRepeats(groups: readonly OfferGroup[]): readonly OfferGroup[] {
  const seen = new Set<string>();
  return groups.map((group) => {
    const offers = group.offers.filter(({ item }) => !seen.has(item.id));
    for (const { item } of offers) seen.add(item.id);
    return { ...group, offers };
  });
}

function entryOffer(entry: PaletteEntry, marked: MarkedText | null): Offer {
  const { id, icon, label, shown, hint, shortcut, perform } = entry;
  const isMarked = marked !== null && shown === undefined;
  return { item: { id, icon, hint, shortcut, label: isMarked ? <Marked text={marked} /> : (shown ?? label) }, perform };
}

function foundOffers(entries: readonly PaletteEntry[], typed: string): readonly Offer[] {
  return findEntries(entries, typed).map((entry: FoundEntry) => entryOffer(entry, entry.marked));
}

/** A row: what it is called, what of it was found, what it is a part of, and in which experiment where that is another one. */
function rowItem(row: FoundRow, hit: SearchHit | undefined, near: string | null): PaletteItem {
  const { thing, owner, room, experiment, experimentId } = row;
  const isOwn = experimentId === near || thing.table === 'experiment';
  const name = thing.name !== '' && thing.number === '' ? thing.name : thingText(thing);
  // A row is called by one line of one column: what was found may stand in another that could name it.
  const marked = hit?.inName === true ? markFound(name, hit.text.hit) : null;
  return {
    id: rowEntryId(row),
    icon: ROOMS.find(({ id }) => id === room)?.icon,
    label: marked === null ? name : <Marked text={marked} />,
    note: hit === undefined || marked !== null ? ownerNote(owner) : fieldNote(thing.table, hit),
    hint: isOwn ? undefined : experiment,
  };
}

function ownerNote(owner: FoundRow['owner']): ReactNode {
  return owner === null ? null : thingText(owner);
}

function fieldNote(table: string, { field, text }: SearchHit): ReactNode {
  return (
    <>
      {columnTitle(table, field)}: <Marked text={text} />
    </>
  );
}

function Marked({ text: { before, hit, after } }: { readonly text: MarkedText }) {
  return (
    <>
      {before}
      <mark>{hit}</mark>
      {after}
    </>
  );
}

/** Goes to an address; to the one that is shown already too, whose row may have been closed since. */
function useGoToRow(): (address: string) => void {
  const [location, go] = useLocation();
  return (address) => {
    if (address !== location) return go(address);
    go(address.split('/').slice(0, 4).join('/'), { replace: true });
    setTimeout(() => go(address, { replace: true }), 0);
  };
}
