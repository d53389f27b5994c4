// The OCI runtimes that this tool knows, one file each. Pure: verify asks it offline, and nothing is started here.
import { crun } from './crun.ts';
import { docker } from './docker.ts';
import { podman } from './podman.ts';
import { runc } from './runc.ts';
import { runsc } from './runsc.ts';
import type { DrivenSpec, EngineSpec, RefusedSpec } from './runtime.ts';
import { youki } from './youki.ts';

/** Driven, in the order in which they are shown. */
export const drivenRuntimes = { crun, runc } as const satisfies Record<string, DrivenSpec>;

/** Known by name: the reason is part of the answer, never a weaker sandbox in its place. */
export const refusedRuntimes = { runsc, youki } as const satisfies Record<string, RefusedSpec>;

/** Asked for a container: never taken but by name. */
export const engines = { docker, podman } as const satisfies Record<string, EngineSpec>;

export type DrivenRuntime = keyof typeof drivenRuntimes;
export type RefusedRuntime = keyof typeof refusedRuntimes;
export type EngineId = keyof typeof engines;
/** What evidence may have been made by. */
export type JudgedRuntime = DrivenRuntime | EngineId;

export const drivenIds = Object.keys(drivenRuntimes) as [DrivenRuntime, ...DrivenRuntime[]];
export const engineIds = Object.keys(engines) as [EngineId, ...EngineId[]];
export const refusedIds = Object.keys(refusedRuntimes) as RefusedRuntime[];

/** `crun or runc`. */
export const drivenWords = drivenIds.join(' or ');

/** What the remedy installs. */
export const drivenPackages = drivenIds.map((id) => drivenRuntimes[id].package).join(' ');
