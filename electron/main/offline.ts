import { app } from 'electron';

/**
 * The app asks nothing of any network, but Chromium would: name servers, proxy discovery, its own updates, dictionaries. Their requests
 * end here, before a name is resolved. Must run before the app is ready.
 */
export function stayOffline(): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'no-proxy-server',
    'no-pings',
  ])
    app.commandLine.appendSwitch(name);
  // No name leads anywhere; the app's own scheme needs none.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch(
    'disable-features',
    'DnsOverHttps,AsyncDns,NetworkTimeServiceQuerying,OptimizationHints,MediaRouter',
  );
}
