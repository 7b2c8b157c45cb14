import type { VNode } from 'preact';

/** Places in the menu. */
export type Menyval =
  | 'UPPGIFTER'
  | 'KLART'
  | 'ARENDEN'
  | 'GRANSKNINGAR'
  | 'OVERSIKT'
  | 'RAPPORTER'
  | 'REGISTRERA'
  | 'SAMMANTRADEN'
  | 'ORGANISATION'
  | 'REGLER';

/** One page as a function of its view model gives it: everything between the menu and the footer. */
export type Sida = Readonly<{
  /** First in the browser's title; the page's own h1 says the same or more. */
  titel: string;
  status?: number;
  /** Something must be mended before it can be sent: the title says so first (WCAG 3.3.1). */
  fel?: boolean;
  /** 18 px for those who come seldom, 16 px for daily work. */
  storlek: 'md' | 'sm';
  /** Where in the menu the page belongs; null when nowhere. */
  meny: Menyval | null;
  innehall: VNode;
}>;
