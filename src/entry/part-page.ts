// What turns decided figures into the data of the camat's page? Loaded after each refresh and submission.
export { pageNotes } from '../app/page-notes';
