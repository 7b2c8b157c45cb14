import { renderToString } from 'preact-render-to-string';
import { forslag, skrivet, type Falt, type Faltfel } from './falt';
import { Falten } from './falten';

const FALT: readonly Falt[] = ['Åtgärd 1', 'Åtgärd 2'].map((rubrik, i) => ({
  ...{ slag: 'GRUPP', rubrik, vikt: i === 1 },
  falt: [{ slag: 'RAD', namn: `atgarder.${String(i)}.vad`, etikett: 'Vad ska göras?' }],
}));

const html = (varden = forslag, fel: readonly Faltfel[] = []): string =>
  renderToString(<Falten falt={FALT} varden={varden} fel={fel} />);

describe('En grupp av frågor', () => {
  it('har rubriken som namn, så att samma fråga i två grupper går att skilja åt', () => {
    expect(html()).toContain('role="group" aria-labelledby="f-atgarder-0-vad-grupp"');
    expect(html()).toMatch(/<h2[^>]*id="f-atgarder-1-vad-grupp"[^>]*>Åtgärd 2/);
  });

  it('är hopvikt när den sällan behövs, tills något i den är skrivet eller ska rättas', () => {
    expect(html()).toMatch(/<details>.*Åtgärd 2/);
    expect(html(skrivet({ 'atgarder.1.vad': ['Rutin'] }))).toContain('<details open>');
    expect(html(forslag, [{ namn: 'atgarder.1.vad', text: 'Skriv vad' }])).toContain('<details open>');
  });
});
