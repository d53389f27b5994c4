// Types of release.mjs for its tests: a script that runs before anything is installed is plain JavaScript.
export type Version = readonly [number, number, number];

export function parseTag(tag: string): Version | null;

export function compareVersions(a: Version, b: Version): number;

export function notesOf(changelog: string, version: string): { notes: string } | { problem: string };
