import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/formats/caller-input.ts
var UNIT_SECONDS = { s: 1, m: 60, h: 3600, d: 86400 };
var MAX_AGE_LIMIT_SECONDS = 3650 * UNIT_SECONDS.d;
function toSeconds(text) {
  const [, amount, unit] = /^([1-9]\d{0,8})([smhd])$/.exec(text) ?? [];
  if (amount === void 0 || unit === void 0) return null;
  return Number(amount) * UNIT_SECONDS[unit];
}
var callerNonce = /^[0-9a-f]{32,128}$/;
function isTime(text) {
  const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/.test(text);
  const time = new Date(text);
  return iso && !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 19) === text.slice(0, 19);
}
function isVenue(text) {
  return text === "v1" || text === "v2" || text === "unstated";
}

export {
  MAX_AGE_LIMIT_SECONDS,
  toSeconds,
  callerNonce,
  isTime,
  isVenue
};
