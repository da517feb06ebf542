/**
 * A lock file that every system can install from.
 *
 * Native tools come as one optional package per system and processor. When npm writes package-lock.json against a registry that lacks
 * some of them (a mirror that holds only Linux builds, say), it leaves those out: then newer npm versions refuse `npm ci` even here,
 * and other systems lack their builds. Each one's version is pinned by the package that asks for it and its system stands in its
 * name, so the missing entries can be written down; only their checksums cannot.
 */

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32'];

/** The system that a package is built for, told by its name, or `undefined` for a package that runs anywhere. */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  if (cpu === undefined || (os === undefined && cpu !== 'wasm32')) return undefined;
  const libc = words.includes('gnu') ? 'glibc' : words.includes('musl') ? 'musl' : undefined;
  return {
    ...(os === undefined ? {} : { os: [os] }),
    cpu: [cpu],
    ...(os === 'linux' && libc !== undefined ? { libc: [libc] } : {}),
  };
}

/** The folders in which Node looks for what the package at `place` asks for, nearest first. */
function folders(place) {
  const found = [];
  for (let at = place; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) found.push(at);
  return [...found, ''].map((folder) => (folder === '' ? 'node_modules/' : `${folder}/node_modules/`));
}

/** Where a missing package goes: as high as no other version stands in its way. */
function placeFor(packages, dependent, name) {
  const candidates = folders(dependent).toReversed();
  const free = candidates.findIndex((folder) => packages[folder + name] === undefined);
  return candidates[free] + name;
}

/**
 * The platform packages that a lock file should list and does not.
 *
 * @param {Record<string, object>} packages the `packages` of package-lock.json
 * @returns {Record<string, object>} the missing entries by their place
 */
export function missingPlatformPackages(packages) {
  const added = {};
  for (const [dependent, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const platform = platformOf(name);
      const all = { ...packages, ...added };
      const nearest = folders(dependent).find((folder) => all[folder + name] !== undefined);
      const isThere = nearest !== undefined && all[nearest + name].version === version;
      if (platform === undefined || isThere || !/^\d/.test(version)) continue;
      const { cpu, os, libc } = platform;
      added[placeFor(all, dependent, name)] = {
        version,
        cpu,
        dev: entry.dev,
        libc,
        optional: true,
        os,
        peer: entry.peer,
      };
    }
  }
  return added;
}
