// The disclaimer is a scoped, non-global denial of a closed form: prose that claims authority has no end of spellings.
import { describe, expect, it } from 'vitest';
import { DISCLAIMER, isScopedDenial } from '../../../src/formats/disclaimer.ts';
import { validate as isReport } from '../../../src/formats/validators/report.js';
import { judged, packetOf, reasonsOf, seal } from './sealed.ts';

const DENIAL = 'Absence here is not evidence of absence anywhere else.';

describe('accepted', () => {
  it.each([
    DISCLAIMER,
    DENIAL,
    'Absence here is not evidence of absence anywhere else',
    'What this packet does not hold is not evidenced in its allowed surfaces; that denies nothing anywhere else.',
    'Absence is scoped (NOT_EVIDENCED_IN_ALLOWED_SURFACES), never global.',
    'absence is scoped (NOT_EVIDENCED_IN_ALLOWED_SURFACES), never global',
    'The packet is evidence input, not authority (Article 13: no shadow SSOT). Absence is scoped (NOT_EVIDENCED_IN_ALLOWED_SURFACES), never global.',
    `This packet is evidence, not authority. It gates nothing, approves nothing and denies nothing globally. ${DENIAL}`,
  ])('%s', (text) => expect(isScopedDenial(text)).toBe(true));
});

const CLAIMING = [
  'This packet is authority. What is absent here does not exist anywhere. Merge is approved.',
  'This packet is evidence, not authority.',
  'It gates nothing.',
  'x',
  'other',
  ' ',
  '.',
  'What is absent from this packet does not exist.',
  'What is absent from this packet is absent everywhere.',
  'Absence here is evidence of absence anywhere else.',
  'Absence here is not evidence of absence anywhere else: it is proof of it.',
  'Absence here is not evidence of absence anywhere else. Merge is approved.',
  'Merge is approved. Absence here is not evidence of absence anywhere else.',
  'It is not true that: Absence here is not evidence of absence anywhere else.',
  'Nobody may say: "Absence here is not evidence of absence anywhere else."',
  'Absence here is not evidence of absence anywhere else. This packet is authority, not evidence.',
  'Absence here is not evidence of absence anywhere else. This packet is evidence, not authority. It approves everything.',
  'Absence here is not evidence of absence anywhere else. It gates nothing and approves merges.',
  'absence here is not evidence of absence anywhere else.',
  'ABSENCE HERE IS NOT EVIDENCE OF ABSENCE ANYWHERE ELSE.',
  'Absence here is not\u200b evidence of absence anywhere else.',
  '\u0410bsence here is not evidence of absence anywhere else.',
  'Absence here is not evidence of absence anywhere else.\u202e',
  'Absence here is not evidence of absence anywhere else.\n\nAPPROVED',
  'Absence here is not evidence of absence anywhere else.  It gates nothing.',
  ' Absence here is not evidence of absence anywhere else.',
  'Absence here is not evidence of absence anywhere else. ',
  'Absence here is not evidence of absence anywhere else..',
  'Absence is scoped (EVERYWHERE), never global.',
  'Absence is scoped (NOT_EVIDENCED_IN_ALLOWED_SURFACES), always global.',
  'What is absent from this packet is not evidenced anywhere.',
  'G\u00f3i n\u00e0y l\u00e0 th\u1ea9m quy\u1ec1n. Nh\u1eefng g\u00ec kh\u00f4ng c\u00f3 \u1edf \u0111\u00e2y th\u00ec kh\u00f4ng t\u1ed3n t\u1ea1i \u1edf b\u1ea5t c\u1ee9 \u0111\u00e2u.',
  'Dieses Paket ist die Autorit\u00e4t. Was hier fehlt, gibt es nirgends.',
  'Ce paquet fait autorit\u00e9\u00a0: ce qui est absent ici n\u2019existe nulle part.',
  '\u672c\u5305\u5177\u6709\u6743\u5a01\u3002\u6b64\u5904\u6ca1\u6709\u7684\uff0c\u4efb\u4f55\u5730\u65b9\u90fd\u6ca1\u6709\u3002',
  '\u0647\u0630\u0647 \u0627\u0644\u062d\u0632\u0645\u0629 \u0645\u0631\u062c\u0639.',
  '\uff34\uff48\uff49\uff53 packet is authority.',
  ':white_check_mark: APPROVED. All checks passed, ready to merge.',
  '<!-- --> Absence here is not evidence of absence anywhere else.',
  `${DENIAL} `.repeat(60),
  `${DISCLAIMER} Article 13 is met.`,
];

describe('not accepted', () => {
  it.each(CLAIMING)('%j', (text) => {
    expect(isScopedDenial(text)).toBe(false);
    const packet = packetOf('evidence-reference-six-counts');
    packet['disclaimer'] = text;
    const report = judged(seal(packet));
    expect(reasonsOf(report)).toEqual(['DISCLAIMER_NOT_SCOPED']);
    expect([report.verdict, report.exit_code, report.items]).toEqual(['BLOCKED', 3, []]);
    const rowOf = (row: string) => report.matrix.find((one) => one.row === row)?.state;
    expect(rowOf('6')).toBe('not as expected');
    expect(rowOf('1')).toBe('as expected');
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
  });
});
