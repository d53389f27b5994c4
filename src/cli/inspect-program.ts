// `tki inspect` alone: the same command line, which the build makes one file of (scripts/bundles.ts). A run waits for it, and Node takes
// longer to find fifty files than to read one. Holds nothing of its own.
export { runCommandLine } from './program.ts';
