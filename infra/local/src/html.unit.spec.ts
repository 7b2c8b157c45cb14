import { html } from './html';

describe('html', () => {
  it('gör text som kommer utifrån ofarlig, också i attribut', () => {
    expect(html`<a title="${'"><script>'}">${"it's <b>"}</a>`.text).toBe(
      '<a title="&quot;&gt;&lt;script&gt;">it&#39;s &lt;b&gt;</a>',
    );
  });

  it('lämnar delar som redan är märkta som de är', () => {
    const punkter = ['a', '&'].map((rad) => html`<li>${rad}</li>`);
    expect(
      html`<ol>
        ${punkter}
      </ol>`.text.replace(/\s/g, ''),
    ).toBe('<ol><li>a</li><li>&amp;</li></ol>');
  });
});
