// The release, as package.json names it; a test holds the two together. Here, so that dist needs no file beside it.

export const version = '0.2.0';
