/** Version of the parser's reading; stored with every parsed article, raised whenever readings can change. */
export const parserVersion = '0.1.0'
