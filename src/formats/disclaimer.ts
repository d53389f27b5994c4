// The disclaimer that every packet carries (seed 002, section 8): a scoped denial that denies nothing globally. Pure.
// Held against a closed list of sentences, in docs/rules.md: prose that claims authority can be written in any language, so
// what is not on the list is not read, understood or believed.

/** Mandatory in every packet of ours: what is missing here is missing here, and nowhere else. */
export const DISCLAIMER =
  'This packet is evidence, not authority. It shows what the named queries returned at packet_as_of, through this role, ' +
  'from the surfaces that it names. What is absent from this packet is not evidenced in these surfaces; its absence here ' +
  'is not evidence of absence anywhere else. It gates nothing, approves nothing and denies nothing globally.';

/** Longer than any text of these sentences that says each of them once. */
const LONGEST = 1000;

const PACKET = '(?:This packet|The packet|It)';
const ABSENCE = '(?:Absence here|Absence from this packet|The absence of something here|Its absence here)';
const ABSENT =
  'What (?:is absent from this packet|is absent here|is not in this packet|this packet does not hold|this packet does not contain) ' +
  'is not evidenced in (?:these surfaces|its surfaces|its allowed surfaces|the allowed surfaces|the surfaces that it names)';
const NOWHERE_ELSE =
  '(?:is not evidence of|is no evidence of|is not proof of) absence (?:anywhere else|elsewhere)';
const DENIES = '(?:gates|approves|authorizes|mutates|decides|binds) nothing';

/** One of these must be in it: absence is scoped, and nothing is denied beyond that scope. */
const DENIALS = [
  `${ABSENCE} ${NOWHERE_ELSE}\\.`,
  `${ABSENT}; (?:its absence here ${NOWHERE_ELSE}|that denies nothing anywhere else|nothing is denied globally)\\.`,
  '[Aa]bsence is scoped \\(NOT_EVIDENCED_IN_ALLOWED_SURFACES\\), never global\\.',
].map(toSentence);

/** These may be beside it. */
const OTHERS = [
  `${PACKET} is evidence(?: input)?(?: only)?, not authority(?: \\(Article 13: no shadow SSOT\\))?\\.`,
  'It shows what the named queries returned at packet_as_of, through this role, from the surfaces that it names\\.',
  `${PACKET} ${DENIES}(?:, ${DENIES})*(?:,? and ${DENIES.replace('(?:', '(?:denies|')}(?: globally)?)?\\.`,
].map(toSentence);

function toSentence(form: string): RegExp {
  return new RegExp(`${form}(?: |$)`, 'y');
}

/** Whether a disclaimer is sentences of these forms, one blank between them, and one of them the denial. */
export function isScopedDenial(text: string): boolean {
  if (text.length > LONGEST) return false;
  // The last full stop may be left out: the seeds write the sentence without one.
  const whole = text.endsWith('.') ? text : `${text}.`;
  let denies = false;
  let at = 0;
  while (at < whole.length) {
    const from = at;
    const end = (sentence: RegExp): boolean => {
      sentence.lastIndex = from;
      if (!sentence.test(whole)) return false;
      at = sentence.lastIndex;
      return true;
    };
    if (DENIALS.some(end)) denies = true;
    else if (!OTHERS.some(end)) return false;
  }
  return denies && !whole.endsWith(' ');
}
