// Which imports are styles that the bundler gathers into one sheet?
declare module '*.css';
