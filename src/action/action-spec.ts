// What an action is to its callers: its inputs and outputs, declared once. action.yml and the tables of its document are made of it
// (npm run generate), its inputs are read by it, and its launcher writes these outputs and no other. Types only.
import type { InputTable } from './inputs/read-inputs.ts';
import type { Outputs } from './launcher/outputs.ts';

export interface ActionSpec {
  readonly title: string;
  /** In a catalogue of actions: what it does, and that it never gates. */
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  /** Of the launcher, below dist/. */
  readonly program: string;
  readonly inputs: InputTable;
  /** `{probes}` in a description is their number. */
  readonly outputs: Outputs;
}
