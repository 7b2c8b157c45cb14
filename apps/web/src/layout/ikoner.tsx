/** Where something stands, by shape first, then the word beside it, and colour last. */
export type Lage = 'forsenad' | 'risk' | 'ifas' | 'klar' | 'vilar' | 'orange' | 'nej' | 'las';

/** One shape; the word beside it says the same, so readers who hear the page are spared it. */
export const Ikon = ({ lage }: Readonly<{ lage: Lage }>) => (
  <svg class="rv-ikon" aria-hidden="true" focusable="false">
    <use href={`#i-${lage}`} />
  </svg>
);

/** The shapes, once per page; `Ikon` points to them. */
export const Ikonsymboler = () => (
  <svg class="rv-symboler" aria-hidden="true" focusable="false">
    <symbol id="i-forsenad" viewBox="0 0 16 16">
      <path fill="currentColor" d="M5 .6h6L15.4 5v6L11 15.4H5L.6 11V5z" />
      <path fill="#fff" d="M7 3.6h2l-.35 5.6h-1.3zM8 10.4a1.1 1.1 0 1 1 0 2.2 1.1 1.1 0 0 1 0-2.2z" />
    </symbol>
    <symbol id="i-risk" viewBox="0 0 16 16">
      <path fill="#ea9b1b" stroke="#80540f" stroke-width="1.3" stroke-linejoin="round" d="M8 1.4 15 14.4H1z" />
      <path fill="#271a04" d="M7.2 5.8h1.6l-.3 4.2h-1zM8 11a1 1 0 1 1 0 2 1 1 0 0 1 0-2z" />
    </symbol>
    <symbol id="i-ifas" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="6.6" fill="#fff" stroke="currentColor" stroke-width="1.8" />
      <path fill="currentColor" d="M6.3 4.8 11.2 8l-4.9 3.2z" />
    </symbol>
    <symbol id="i-klar" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="7.5" fill="currentColor" />
      <path fill="none" stroke="#fff" stroke-width="1.8" d="m4.4 8.3 2.4 2.4 4.8-5.2" />
    </symbol>
    <symbol id="i-vilar" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="6.6" fill="#fff" stroke="currentColor" stroke-width="1.8" stroke-dasharray="2.6 2.2" />
    </symbol>
    <symbol id="i-orange" viewBox="0 0 16 16">
      <path fill="currentColor" d="M8 .4 15.6 8 8 15.6.4 8z" />
      <path fill="#fff" d="M7 3.8h2l-.35 5h-1.3zM8 9.9a1.1 1.1 0 1 1 0 2.2 1.1 1.1 0 0 1 0-2.2z" />
    </symbol>
    <symbol id="i-nej" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="6.8" fill="#fff" stroke="currentColor" stroke-width="1.6" />
      <path stroke="currentColor" stroke-width="1.8" d="m5.2 5.2 5.6 5.6m0-5.6-5.6 5.6" />
    </symbol>
    <symbol id="i-las" viewBox="0 0 16 16">
      <path
        fill="currentColor"
        d="M4.5 7V5a3.5 3.5 0 0 1 7 0v2h.5a1 1 0 0 1 1 1v5.5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1zm1.6 0h3.8V5a1.9 1.9 0 0 0-3.8 0z"
      />
    </symbol>
  </svg>
);
