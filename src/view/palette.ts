// The page's colours, light and dark. Pure data: a test holds every ink against every ground that it is on.
// There is no green among them, and no colour says anything that a word and a shape beside it do not say as well.

export const grounds = ['paper', 'raised'] as const;

export const inks = ['ink', 'soft', 'expected', 'open', 'refused', 'violation'] as const;

export type Colour = (typeof grounds)[number] | (typeof inks)[number] | 'rule';

export const palettes: Readonly<Record<'light' | 'dark', Readonly<Record<Colour, string>>>> = {
  light: {
    paper: '#faf8f4',
    raised: '#f1eee7',
    rule: '#d8d3c8',
    ink: '#1f2227',
    soft: '#585c64',
    expected: '#1d4f8f',
    open: '#7a4e00',
    refused: '#9b2c1f',
    violation: '#86205f',
  },
  dark: {
    paper: '#15171b',
    raised: '#1d2026',
    rule: '#353a43',
    ink: '#e7e4dd',
    soft: '#a5a9b2',
    expected: '#93bcf4',
    open: '#e2b35c',
    refused: '#f39a8e',
    violation: '#ef93c9',
  },
};
