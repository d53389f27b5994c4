// What this program is called. The build writes it in: the release of package.json, or main, where the bundles are the ones that were recorded
// (scripts/release-build.json), and otherwise a development build of its own, so that two builds that differ never share a name.

/** Put in by the build; absent where the sources run as they are. */
declare const TKI_VERSION: string | undefined;

export const version = typeof TKI_VERSION === 'undefined' ? '0.2.0-dev' : TKI_VERSION;

/** True for what neither a release nor main recorded: a changed build, and the sources themselves. */
export const isDevelopment = (of: string): boolean => of.includes('-dev');
