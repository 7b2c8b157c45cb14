import { hamtning, type Operation } from '../operationer/operation';

export const OPENAPI: readonly Operation[] = [
  hamtning({
    namn: 'openapi',
    vag: '/openapi.json',
    ratt: 'OPPEN',
    grupp: 'dokumentation',
    rubrik: 'Hämta OpenAPI-dokumentet',
    beskrivning: 'Beskrivningen av API:et för maskiner.',
    svar: { slag: 'DOKUMENT', status: 200, beskrivning: 'OpenAPI 3.1.' },
    iDokumentet: false,
  }),
  hamtning({
    namn: 'dokumentation',
    vag: '/dokumentation',
    ratt: 'OPPEN',
    grupp: 'dokumentation',
    rubrik: 'Läs dokumentationen',
    beskrivning: 'Samma beskrivning för människor.',
    svar: { slag: 'DOKUMENT', status: 200, beskrivning: 'En HTML-sida.' },
    iDokumentet: false,
  }),
];
