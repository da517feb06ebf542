import { ReadOnlyContext } from '@ui/index.ts';
import { lazy, Suspense, useEffect } from 'react';
import { Route, Switch } from 'wouter';
import { readRest } from '@app/lib/on-demand.tsx';
import { useReadOnly } from '@app/lib/view.ts';
import { AboutScreen } from './AboutScreen.tsx';
import { ExperimentFrame } from './shell/ExperimentFrame.tsx';
import { LibraryFrame } from './shell/LibraryFrame.tsx';
import { LIBRARY_ROOMS } from './library-rooms.tsx';
import { ROOMS } from './rooms.tsx';
import { ScreenBoundary } from './ScreenBoundary.tsx';

const BigScreen = lazy(async () => ({ default: (await import('@app/features/day/index.ts')).BigScreen }));

function RoomScreen({ experimentId, room }: { readonly experimentId: string; readonly room: string }) {
  const isReadOnly = useReadOnly();
  const shown = ROOMS.find(({ id }) => id === room) ?? ROOMS[0];
  if (shown === undefined) return null;
  return (
    <ScreenBoundary key={experimentId}>
      <Suspense fallback={null}>
        <ExperimentFrame experimentId={experimentId} room={shown.id}>
          {/* Its own boundary: the rail and the top bar stand while a room is read, or when it fails. */}
          <ScreenBoundary key={shown.id}>
            <Suspense fallback={null}>
              <ReadOnlyContext value={isReadOnly}>
                <shown.Component experimentId={experimentId} areas={shown.areas} />
              </ReadOnlyContext>
            </Suspense>
          </ScreenBoundary>
        </ExperimentFrame>
      </Suspense>
    </ScreenBoundary>
  );
}

/** A screen of the library as a whole; an unknown address is the list of experiments. */
function LibraryRoomScreen({ path }: { readonly path: string }) {
  const isReadOnly = useReadOnly();
  const shown = LIBRARY_ROOMS.find((room) => room.path === path) ?? LIBRARY_ROOMS[0];
  if (shown === undefined) return null;
  return (
    <LibraryFrame path={shown.path}>
      <ScreenBoundary key={shown.id}>
        <Suspense fallback={null}>
          <ReadOnlyContext value={isReadOnly}>
            <shown.Component />
          </ReadOnlyContext>
        </Suspense>
      </ScreenBoundary>
    </LibraryFrame>
  );
}

/**
 * Which screen an address shows: `#/e/<experiment>/<room>`, then what to go to in it (a row, or a field of the overview), then a field of
 * that row; anything unknown is the library.
 */
export function Screens() {
  useEffect(readRest, []);
  return (
    <Switch>
      <Route path="/e/:experimentId/:room/:field/:part">{(params) => <RoomScreen {...params} />}</Route>
      <Route path="/e/:experimentId/:room/:field">{(params) => <RoomScreen {...params} />}</Route>
      <Route path="/e/:experimentId/:room">{(params) => <RoomScreen {...params} />}</Route>
      <Route path="/e/:experimentId">{(params) => <RoomScreen {...params} room="overview" />}</Route>
      <Route path="/big/:experimentId/:sheetId">
        {(params) => (
          <ScreenBoundary isWhole>
            <Suspense fallback={null}>
              <BigScreen {...params} />
            </Suspense>
          </ScreenBoundary>
        )}
      </Route>
      <Route path="/about">
        <LibraryFrame path="/about">
          <AboutScreen />
        </LibraryFrame>
      </Route>
      <Route path="*">{({ '*': rest = '' }) => <LibraryRoomScreen path={`/${rest}`} />}</Route>
    </Switch>
  );
}
