// The words that no output of ours may carry as whole words, because each of them sounds like an approval.

// Names that a seed gives, and sentences that deny: taken out before the search, letter for letter.
const allowed = ['ready for prod NO', 'Ready for prod: NO'];

const forbidden = /\b(?:green|tick|ticked|passed|verified|ready)\b|[✓✔✅☑🟢]/giu;

/** Every forbidden word in a rendered text, with what stands around it. */
export function forbiddenWordsIn(text: string): string[] {
  const rest = allowed.reduce((left, sentence) => left.replaceAll(sentence, ''), text);
  return [...rest.matchAll(forbidden)].map(({ index }) => rest.slice(Math.max(0, index - 30), index + 30));
}
