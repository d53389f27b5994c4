// How a launcher starts a phase of main ahead of its time: the words of it, for both. Pure; runs in the launchers and in main.

/** Behind a phase and its folder: main loads itself, and then does nothing until its standard input says {@link GO}. */
export const WAIT = 'wait';

/** All that standard input says. An end without it is the launcher's own: the phase is not run. */
export const GO = 'go';
