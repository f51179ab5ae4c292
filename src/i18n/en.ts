// English, and the type of every language: whole sentences, with arguments where something varies.

export const en = {
  product: 'Evenkeel',
};

export type Texts = typeof en;
