import { renderToString } from 'preact-render-to-string';
import { Tabell } from './tabell';

const kolumner = [{ namn: 'Nämnd' }, { namn: 'Antal', tal: true }];
const rader = [{ nyckel: 'sn', celler: ['Socialnämnden', 3] }];

describe('En tabell', () => {
  it('har roller som står kvar när den blir kort, och vad varje cell är', () => {
    const html = renderToString(<Tabell namn="Svar" kolumner={kolumner} rader={rader} />);
    expect(html).toContain('<table class="ds-table rv-stapla" role="table">');
    expect(html).toContain('<th role="rowheader" scope="row">Socialnämnden</th>');
    expect(html).toContain('<td role="cell" data-etikett="Antal" class="rv-tal"><div>3</div></td>');
  });

  it('kan rullas med tangentbordet, och har ett namn', () => {
    const html = renderToString(<Tabell namn="Svar" kolumner={kolumner} rader={rader} />);
    expect(html).toContain('<div class="rv-rulla" role="region" aria-label="Svar, tabell" tabindex="0">');
    expect(html).toContain('<caption class="ds-sr-only">Svar</caption>');
  });

  it('är en vanlig tabell när den bara har tal', () => {
    const html = renderToString(<Tabell namn="Svar" synligt smalt="TABELL" kolumner={kolumner} rader={rader} />);
    expect(html).not.toContain('role="cell"');
    expect(html).toContain('<caption>Svar</caption>');
    expect(html).toContain('<td class="rv-tal">3</td>');
  });
});
