const ORD = ['text', 'fix', 'gor', 'rubrik', 'namn'];

/**
 * The wording of what people read is edited for klarspråk, not a rule that a test should hold. What is chosen between
 * wordings is still mutated, and so is every `kod`.
 */
const ord = {
  shouldIgnore(path) {
    if (!path.isStringLiteral() && !path.isTemplateLiteral()) return undefined;
    const egenskap = path.findParent((over) => over.isObjectProperty() || over.isStatement());
    if (egenskap?.isObjectProperty() !== true || !ORD.includes(egenskap.node.key.name)) return undefined;
    return 'ordalydelse';
  },
};

export const strykerPlugins = [{ kind: 'Ignore', name: 'ord', value: ord }];
