import { datum } from '#domain';
import { RAM_UTAN_BESOK, type Ram } from './ram';
import { renderaSida } from './rendera-sida';
import type { Sida } from './sida';

const RAM: Ram = {
  kommun: 'Provköping',
  idag: datum('2025-02-17'),
  vem: 'Alva Ek, enhetschef ekonomiskt bistånd',
  meny: [{ val: 'UPPGIFTER', vag: '/uppgifter', namn: 'Mina uppgifter' }],
  formularmarke: 'märket',
};

const SIDA: Sida = { titel: 'Prov', storlek: 'md', meny: 'UPPGIFTER', innehall: <h1>Prov</h1> };

describe('Ramen kring en sida', () => {
  it('säger var, vem och vilken dag det är', () => {
    const html = renderaSida(RAM, SIDA);
    expect(html).toMatch(/^<!doctype html><html lang="sv"/);
    expect(html).toContain('<title>Prov – Revisionsvakt, Provköping</title>');
    expect(html).toContain('Måndag 17 februari 2025, vecka 8');
    expect(html).toContain('Alva Ek, enhetschef ekonomiskt bistånd');
    expect(html).toContain('<a href="/uppgifter" aria-current="page">Mina uppgifter</a>');
  });

  it('börjar titeln med att något är fel när något ska rättas', () => {
    expect(renderaSida(RAM, { ...SIDA, fel: true })).toContain('<title>Fel: Prov');
  });

  it('har en länk förbi menyn, till något som kan få fokus', () => {
    const html = renderaSida(RAM, SIDA);
    expect(html).toContain('href="#innehall"');
    expect(html).toContain('<main id="innehall" tabindex="-1">');
  });

  it('har varken meny, namn eller utloggning före inloggningen', () => {
    const html = renderaSida(RAM_UTAN_BESOK, { ...SIDA, meny: null });
    expect(html).not.toContain('<nav');
    expect(html).not.toContain('Logga ut');
    expect(html).toContain('<title>Prov – Revisionsvakt</title>');
  });

  it('visar markup och skriptadresser i data som text', () => {
    const html = renderaSida({ ...RAM, vem: '<script>alert(1)</script>"\'' }, SIDA);
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script>alert(1)');
  });

  it('har varken skript eller stil inuti sig', () => {
    expect(renderaSida(RAM, SIDA)).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
  });
});
