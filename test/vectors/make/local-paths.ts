// Vectors: local paths. Each is registered with what must be observed of it.
import { DESIGN, LOCAL, one } from './expectations.ts';
import { kbDocument, dot } from './packets.ts';

export function localPathsVectors(): void {
  const LOCAL_SURFACES = {
    absolute: '/var/lib/dot_tools.csv',
    dot: './dot_tools',
    parent: '../dot_tools',
    home: '~/dot_tools',
    file: 'file:///srv/dot_tools',
    'file-upper': 'FiLe:dot_tools',
    drive: 'c:dot_tools',
    'drive-upper': 'C:\\dot_tools',
    unc: '\\\\srv\\share',
    percent: '%2fetc%2Fdot',
    'percent-twice': '%252Fetc',
    'percent-file': 'f%69le:/x',
    'full-width': '\uff0fetc',
    'white-space': ' \t/etc',
    'zero-width': '\u200b/etc',
  };
  for (const [name, surface] of Object.entries(LOCAL_SURFACES)) {
    const item = dot();
    item.source_metadata.governed_surface = surface;
    one(`local-${name}`, 'governed_surface is a local path', item, LOCAL, [['local-path', 'LOCAL_PATH']]);
  }
  one('local-kb-path', 'a KB path is a local path', kbDocument('/knowledge/a.md'), DESIGN, [
    ['item-shape', 'ITEM_SHAPE'],
    ['local-path', 'LOCAL_PATH'],
    ['unlisted-kb-path', 'UNLISTED_KB_PATH'],
  ]);
}
