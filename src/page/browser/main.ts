// The page's one script, which is two programs: in a document it is the form, in a worker it is the verifier. The worker is made of this
// very text, so that one digest in the page's policy covers both. Must never ask for anything: the policy would refuse it.
import { startForm } from './form.ts';
import { startWorker } from './worker.ts';

if (typeof document === 'undefined') startWorker();
else startForm(document.currentScript?.textContent ?? '');
