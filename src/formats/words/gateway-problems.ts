// Why one answer of a gateway is no evidence, in words: a literal table, from which the type of the codes derives. Pure data, for
// `tki explain` and the documents. No word of a gateway ever is here.
import type { Explanation } from './explanations.ts';

const because = (means: string, next: string): Explanation => ({ means, next });

/** Why one query through a gateway is not COMPLETE; its item says so, and the others are. */
export const gatewayProblems = {
  GATEWAY_ERROR: because(
    'The gateway said that it refused the query or failed at it. Its words are not kept: they can repeat rows.',
    'Ask the gateway by hand; see whether its role may read the relation.',
  ),
  GATEWAY_SHAPE: because(
    'The answer has another shape than the mapping declares: more than one text, no JSON, members that nobody declared, a member twice.',
    'Look at an answer of the tool, and declare its shape with --gateway-mapping FILE.',
  ),
  GATEWAY_DISAGREES: because(
    'The text of the answer and its structured content do not say the same.',
    'Do not use this gateway until you know which of the two is wrong.',
  ),
  GATEWAY_COLUMNS: because(
    'The answer has other columns than the catalog’s entry.',
    'Check whether the query or the relation changed, then have the catalog corrected.',
  ),
  GATEWAY_COUNT: because(
    'The answer to a count is not one row with one whole number in digits.',
    'Look at how the tool writes a bigint.',
  ),
  GATEWAY_VALUE: because(
    'A value does not have the kind declared for its column. A float is never taken for a figure.',
    'Declare the column’s kind in the mapping, or have the query write it as text.',
  ),
  GATEWAY_COLUMN_UNDECLARED: because(
    'The tool writes values in JSON’s way, and the mapping does not say what this column holds: a date would be another text.',
    'Declare the column in `columns` of the mapping: text, integer, numeric or boolean.',
  ),
  GATEWAY_ROWS: because(
    'The gateway sent more rows than the mapping allows, or a number other than the one it states.',
    'Correct row_limit of the mapping, or look at the gateway.',
  ),
  GATEWAY_LIMIT_UNKNOWN: because(
    'The mapping does not state where the gateway stops, so nobody knows whether these are all rows. The item is written TRUNCATED and inspected as UNVERIFIED.',
    'State row_limit in the mapping where the gateway’s owner states it; ask for a count otherwise.',
  ),
  GATEWAY_VIEW_UNREAD: because(
    'The catalog pins a view’s definition, and through a gateway nothing reads definitions. The inspector says VIEW_DRIFT.',
    'Export it over a session of its own: `tki export` without --gateway.',
  ),
  GATEWAY_SILENT: because(
    'The gateway did not answer within ten seconds.',
    'Check the gateway, then export again.',
  ),
} as const satisfies Readonly<Record<string, Explanation>>;

/** Code of an answer that is not COMPLETE. */
export type GatewayProblem = keyof typeof gatewayProblems;
