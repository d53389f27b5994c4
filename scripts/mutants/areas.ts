// The rooms in which faults are planted. What a room's tests must notice is counted for each of them alone.
import { sourceFiles } from '../source-files.ts';

export interface Area {
  readonly name: string;
  /** Folders, and single files. */
  readonly places: readonly string[];
}

export const areas: readonly Area[] = [
  { name: 'formats', places: ['src/formats'] },
  { name: 'evaluation', places: ['src/evaluation'] },
  { name: 'attestation', places: ['src/attestation'] },
  { name: 'probes', places: ['src/probes'] },
  { name: 'gate', places: ['src/export/gate'] },
  { name: 'reach', places: ['src/export/reach'] },
  { name: 'action edges', places: ['src/action/artifacts', 'src/action/launcher', 'src/action/origin.ts'] },
  { name: 'report', places: ['src/report'] },
];

/** Sentences are held by the recorded outputs and the documents; validators are generated and held by their generator. */
const NOT_OURS_TO_TURN = ['src/formats/validators/', 'src/formats/words/'];

export const filesOf = ({ places }: Area): string[] =>
  sourceFiles('src', ['.ts']).filter(
    (file) =>
      places.some((place) => file === place || file.startsWith(`${place}/`)) &&
      !NOT_OURS_TO_TURN.some((folder) => file.startsWith(folder)),
  );
