/** Every web contents, whoever makes it: no navigation away, no new windows, no embedded views, no permissions. */
import { app, session } from 'electron';
import { APP_ORIGIN } from './app-protocol.ts';

export function guardContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (!event.url.startsWith(`${APP_ORIGIN}/index.html`)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** Clipboard writing is the only permission that the page needs; it is asked for nothing else. */
export function denyPermissions(): void {
  const allowed = new Set(['clipboard-sanitized-write']);
  session.defaultSession.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(allowed.has(permission)),
  );
  session.defaultSession.setPermissionCheckHandler((_contents, permission) => allowed.has(permission));
  session.defaultSession.setDevicePermissionHandler(() => false);
  // Dictionaries would be fetched from the network.
  session.defaultSession.setSpellCheckerEnabled(false);
  // Files leave the app by its own dialogs, written whole; a page that was taken over would drop them unseen.
  session.defaultSession.on('will-download', (event) => event.preventDefault());
  // The app works with the network cable cut: nothing but our own scheme ever leaves the page.
  session.defaultSession.webRequest.onBeforeRequest((details, respond) => {
    const own = ['app:', 'data:', 'blob:', 'devtools:'].some((scheme) => details.url.startsWith(scheme));
    respond({ cancel: !own });
  });
}
