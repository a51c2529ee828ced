// Styles that the bundler gathers into one sheet.
declare module '*.css';
