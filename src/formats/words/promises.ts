// What the policy promises and an engine (docker, podman) does not keep, or lets nobody see: id → what is not kept, in one
// sentence. Pure data. Evidence, report and `tki explain` name them; what may be seen instead is in sandbox/expectations.json.

export const promises = {
  'first-reading':
    'The container is not read before its program runs: the engine creates and starts it in one call.',
  'own-config':
    'The runtime’s config.json is the engine’s own. The request is hashed; the result is read from outside.',
  'root-by-place':
    'The root is the engine’s copy of an image. Its files are checked by their bytes, not by where they are on the host.',
  'programs-removed': 'node, its loader and the other programs stay in the root while the packet is read.',
  'own-mounts': 'The engine mounts more than /proc, /in and /out: /sys, /dev, files below /etc and others.',
  'root-propagation': 'The root is a slave of a mount on the host: one that is made below it appears inside.',
  'proc-of-processes':
    '/proc shows more than processes; what the engine hides of it is masked, and not absent.',
  'host-names':
    'Names that the policy’s sandbox does not have are there: /sys, /etc, /run or the engine’s own mark.',
  'root-entries': 'The root holds entries of the engine’s beside those of the image.',
  'empty-dev': '/dev holds the engine’s device nodes and links.',
  'device-rules': 'The engine lets through devices of its own list.',
  'empty-start-environment':
    'The first program is given variables by the engine. What runs after it has an empty environment.',
  'no-groups': 'The process’s own group is listed among its supplementary groups.',
  umask: 'The engine sets no umask: files that the process creates keep their permissions.',
  'sealed-stdio': 'Standard input, output and errors are the engine’s, and pass through it.',
} as const;

export type PromiseId = keyof typeof promises;

export const promiseIds = Object.keys(promises) as PromiseId[];
