// `tki export` alone, of a session of our own: the same command line, which the build makes one file of (scripts/bundles.ts), as of
// `tki inspect`. What reads through a gateway is in the whole program. Holds nothing of its own.
export { runCommandLine } from './program.ts';
